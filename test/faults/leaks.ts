/** Looks for a key in everything an error shows, and in everything that was logged. */
import { inspect } from 'node:util'

/** Where in what came of a call the key stands, by the ways people look at errors. */
export function placesOf(key: string, shown: unknown): string[] {
  const views: [string, () => string][] = [
    ['String()', () => String(shown)],
    ['JSON', () => JSON.stringify(shown) ?? ''],
    ['inspect', () => inspect(shown, { depth: 12, showHidden: true })],
    ...chain(shown).flatMap((error, depth): [string, () => string][] => [
      [`stack of cause ${depth}`, () => error.stack ?? ''],
      [`message of cause ${depth}`, () => error.message],
      [`JSON of cause ${depth}`, () => JSON.stringify(error) ?? ''],
    ]),
  ]
  return views.filter(([, view]) => view().includes(key)).map(([name]) => name)
}

function chain(shown: unknown): Error[] {
  const errors: Error[] = []
  for (let error = shown; error instanceof Error && errors.length < 10; error = error.cause) errors.push(error)
  return errors
}

/** What is printed and warned of while it listens. */
export interface Log {
  lines: string[]
  rejections: unknown[]
  stop(): void
}

const levels = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const

export function listen(): Log {
  const log: Log = { lines: [], rejections: [], stop }
  const before = levels.map(level => console[level])
  for (const level of levels)
    console[level] = (...words: unknown[]) =>
      void log.lines.push(words.map(word => inspect(word, { depth: 12 })).join(' '))
  const onWarning = (warning: Error) => void log.lines.push(`${warning.name}: ${warning.message}`)
  const onRejection = (reason: unknown) => void log.rejections.push(reason)
  process.on('warning', onWarning)
  process.on('unhandledRejection', onRejection)
  function stop(): void {
    for (const [at, level] of levels.entries()) console[level] = before[at]!
    process.off('warning', onWarning)
    process.off('unhandledRejection', onRejection)
  }
  return log
}
