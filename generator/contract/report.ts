import { byCodeUnit } from './json.ts'

/** A defect of the document that was mended: its name, the first place, how often, and what it concerned. */
export type Mended = { rule: string; where: string; count: number; detail?: string }

export type Report = {
  mended: (rule: string, where: string, detail?: string) => void
  warn: (message: string) => void
  mendings: () => Mended[]
  warnings: () => string[]
}

const MAX_DETAILS = 6

export function createReport(): Report {
  const rules = new Map<string, { places: string[]; details: Set<string> }>()
  const warnings: string[] = []
  return {
    mended(rule, where, detail) {
      const entry = rules.get(rule) ?? { places: [], details: new Set<string>() }
      entry.places.push(where)
      if (detail !== undefined) entry.details.add(detail)
      rules.set(rule, entry)
    },
    warn: message => void warnings.push(message),
    mendings: () =>
      [...rules]
        .sort(([a], [b]) => byCodeUnit(a, b))
        .map(([rule, { places, details }]) => ({
          rule,
          where: [...places].sort(byCodeUnit)[0] ?? '',
          count: places.length,
          ...(details.size > 0 ? { detail: shorten([...details].sort(byCodeUnit)) } : {}),
        })),
    warnings: () => [...new Set(warnings)].sort(byCodeUnit),
  }
}

function shorten(details: string[]): string {
  const rest = details.length - MAX_DETAILS
  return details.slice(0, MAX_DETAILS).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
