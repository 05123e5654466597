/** What an answer's headers say about the vendor's own limits. */

/** How long nothing more will be answered, in milliseconds; nothing where something remains. */
export function holdOf(headers: Record<string, string>): number | undefined {
  const now = Date.parse(headers.date ?? '') || Date.now()
  let hold: number | undefined
  for (const [name, remaining] of Object.entries(headers)) {
    if (!/(^|-)rate-?limit-(.*-)?remaining(-|$)/.test(name) || !/^\s*0+(\.0+)?\s*$/.test(remaining)) continue
    const ms = untilReset(headers[name.replace(/-remaining(?=-|$)/, '-reset')]?.trim() ?? '', now)
    if (ms !== undefined) hold = Math.max(hold ?? 0, ms)
  }
  return hold
}

const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 }

/** The milliseconds that a reset says: as a duration (`1m30.951s`), as a date, as seconds, as Unix time. */
function untilReset(reset: string, now: number): number | undefined {
  if (/^(\d+(\.\d+)?(d|h|ms|m|s))+$/.test(reset)) return durationOf(reset)
  if (/^\d{4}-\d\d-\d\dT/.test(reset)) return since(Date.parse(reset), now)
  if (!/^\d+(\.\d+)?$/.test(reset)) return undefined
  const number = Number(reset)
  if (number < 1e9) return number * 1000
  return since(number < 1e12 ? number * 1000 : number, now)
}

function durationOf(text: string): number {
  let ms = 0
  for (const [, count, unit] of text.matchAll(/(\d+(?:\.\d+)?)(d|h|ms|m|s)/g))
    ms += Number(count) * units[unit as keyof typeof units]
  return ms
}

function since(time: number, now: number): number | undefined {
  return Number.isNaN(time) ? undefined : Math.max(0, time - now)
}
