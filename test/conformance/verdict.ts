/** What a run amounts to: counts by api and feature, and everything that makes it fail. */
import type { Mismatch } from './compare.ts'
import { type Gap, gapKey } from './gaps.ts'
import { type Kind, kinds, type Result, type Run } from './run.ts'
import type { Served } from './served.ts'
import { reasonOf } from './unserved.ts'

export interface Row {
  served: Served
  kind: Kind
  entries: number
  passed: number
  /** Failures that are all listed in the gaps file. */
  gaps: number
  /** How many failures each feature has a part in. */
  failing: Map<string, number>
}

export interface FeatureRow {
  served: Served
  feature: string
  entries: number
  failed: string[]
}

export interface Failed {
  result: Result
  unlisted: Mismatch[]
}

export interface Verdict {
  rows: Row[]
  features: FeatureRow[]
  failed: Failed[]
  /** Why the run fails; it passes if there is none. */
  problems: string[]
}

/** At most so many of an api's entries may stand in the gaps file. */
const gapBudget = 0.02

/** A `part` of an api, picked by hand, says nothing of its shares: only its failures and gaps count. */
export function verdictOf(run: Run, gaps: Gap[], servedApis: readonly Served[], part = false): Verdict {
  const listed = new Set(gaps.map(gapKey))
  const failed = run.results
    .filter(result => result.mismatches.length > 0)
    .map(result => ({
      result,
      unlisted: result.mismatches.filter(({ field }) => !listed.has(gapKey({ id: result.id, field }))),
    }))
  const shown = servedApis.filter(served => run.results.some(result => result.served === served))
  const rows = shown.flatMap(served => kinds.flatMap(kind => rowOf(run.results, failed, served, kind)))
  return {
    rows,
    features: shown.flatMap(served => featuresOf(run.results, served)),
    failed,
    problems: [
      ...failed.filter(({ unlisted }) => unlisted.length > 0).map(unlistedFailure),
      ...staleGaps(run, gaps),
      ...(part ? [] : unexplained(run)),
      ...(part ? [] : shown.flatMap(served => missedThresholds(rows, served))),
      ...(part ? [] : shown.flatMap(served => overBudget(run.results, gaps, served))),
    ],
  }
}

function rowOf(results: Result[], failed: Failed[], served: Served, kind: Kind): Row[] {
  const own = (result: Result) => result.served === served && result.kind === kind
  const entries = results.filter(own).length
  if (entries === 0) return []
  const mine = failed.filter(({ result }) => own(result))
  const failing = new Map<string, number>()
  for (const feature of mine.flatMap(({ result }) => result.features))
    failing.set(feature, (failing.get(feature) ?? 0) + 1)
  const gaps = mine.filter(({ unlisted }) => unlisted.length === 0).length
  return [{ served, kind, entries, passed: entries - mine.length, gaps, failing }]
}

/** Features of a request are told apart from those of its response. */
function featuresOf(results: Result[], served: Served): FeatureRow[] {
  const rows = new Map<string, FeatureRow>()
  for (const result of results.filter(one => one.served === served)) {
    const prefix = result.kind === 'request' || result.kind === 'cross' ? `${result.kind}:` : ''
    for (const feature of result.features) {
      const name = prefix + feature
      const row = rows.get(name) ?? { served, feature: name, entries: 0, failed: [] }
      row.entries++
      if (result.mismatches.length > 0 && !row.failed.includes(result.id)) row.failed.push(result.id)
      rows.set(name, row)
    }
  }
  return [...rows.values()].sort((a, b) => (a.feature < b.feature ? -1 : 1))
}

const unlistedFailure = ({ result, unlisted }: Failed) =>
  `${result.id} fails (${result.kind}: ${[...new Set(unlisted.map(({ field }) => field))].join(', ')}) and is not in gaps.yaml`

/** A gap whose entry is here has to be one; ids of another corpus are none of this run's business. */
function staleGaps(run: Run, gaps: Gap[]): string[] {
  const failing = new Set(
    run.results.flatMap(({ id, mismatches }) => mismatches.map(({ field }) => gapKey({ id, field }))),
  )
  const present = new Set([...run.results, ...run.unserved, ...run.uncounted].map(({ id }) => id))
  return gaps
    .filter(gap => present.has(gap.id) && !failing.has(gapKey(gap)))
    .map(gap => `${gapKey(gap)} is listed in gaps.yaml and passes: remove it`)
}

function missedThresholds(rows: Row[], served: Served): string[] {
  if (!served.thresholds) return []
  const { responses, requests, cross } = served.thresholds
  const reached = (wanted: Kind[], explained = (_: Row) => 0) => {
    const own = rows.filter(row => row.served === served && wanted.includes(row.kind))
    const entries = own.reduce((sum, row) => sum + row.entries - explained(row), 0)
    return entries === 0 ? 1 : own.reduce((sum, row) => sum + row.passed, 0) / entries
  }
  const checks: [string, number, number][] = [
    ['JSON and stream entries', reached(['json', 'stream']), responses],
    ['request round trips', reached(['request']), requests],
    // All of them must be valid, save those whose reason stands in the gaps file: no share is left for the rest.
    ['requests into other apis', reached(['cross'], row => row.gaps), cross],
  ]
  return checks
    .filter(([, share, threshold]) => share < threshold)
    .map(
      ([what, share, threshold]) => `${nameOf(served)}: ${percent(share)} of ${what} pass, ${percent(threshold)} must`,
    )
}

function overBudget(results: Result[], gaps: Gap[], served: Served): string[] {
  const ids = new Set(results.filter(result => result.served === served).map(({ id }) => id))
  const listed = new Set(gaps.map(({ id }) => id).filter(id => ids.has(id)))
  const budget = served.thresholds?.gaps ?? gapBudget
  if (listed.size <= ids.size * budget) return []
  return [`${nameOf(served)}: ${listed.size} of ${ids.size} entries stand in gaps.yaml, at most ${percent(budget)} may`]
}

export const nameOf = ({ provider, api }: { provider: string; api: string }) => `${provider} ${api}`
/** Rounded down: 98.96 % is not 99 %. */
export const percent = (share: number) => `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1)} %`

/** Entries that nobody serves, and nobody says why. */
function unexplained({ unserved }: Run): string[] {
  const unknown = unserved.filter(({ api }) => reasonOf(api) === undefined)
  return unknown.map(entry => `${entry.id} (${nameOf(entry)}) is served by no provider, and unserved.ts has no reason`)
}
