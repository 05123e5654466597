import { isObject } from '../text/json.ts'
import type { AskedRecord } from './recording.ts'

/** Where two requests differ and how, as `body.model: "a" was recorded, "b" is asked`. Headers do not count. */
export function differencesOf(recorded: AskedRecord, asked: AskedRecord): string[] {
  const { headers: _, ...before } = recorded
  const { headers: __, ...now } = asked
  return differences(before, now, '')
}

function differences(before: unknown, now: unknown, path: string): string[] {
  if (isObject(before) && isObject(now)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(now)])]
    return names.flatMap(name => differences(before[name], now[name], path === '' ? name : `${path}.${name}`))
  }
  if (Array.isArray(before) && Array.isArray(now)) {
    const longer = before.length > now.length ? before : now
    return longer.flatMap((_, at) => differences(before[at], now[at], `${path}[${at}]`))
  }
  if (JSON.stringify(before) === JSON.stringify(now)) return []
  return [`${path}: ${shown(before)} was recorded, ${shown(now)} is asked`]
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
