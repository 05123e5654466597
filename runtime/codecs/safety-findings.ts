/** What safety checks found. */
import type { Context } from '../adapter/adapter.ts'
import { lacks } from '../adapter/loss.ts'
import { compact } from '../adapter/native.ts'
import type { JsonObject, Safety, SafetyFinding } from '../types.ts'
import { assessmentOf, foundIn } from './assessments.ts'
import { isFiltered, moderationIn, moderationOf, moderationResult } from './moderations.ts'

/** What guardrails found, for wires that trace each by its id: the trace itself stays native, too. */
export const assessed = {
  encode: <W>(found: SafetyFinding[] | undefined, kept: unknown, context: Context, field: string): W | undefined =>
    tracedAs(found, kept, list => ({ guardrail: assessmentOf(list, context, field) })),
  decode: (wire: unknown): SafetyFinding[] | undefined => traced(wire),
  absent: true,
}

/** The same where each has a list of them. */
export const assessedEach = {
  encode: <W>(found: SafetyFinding[] | undefined, kept: unknown, context: Context, field: string): W | undefined =>
    tracedAs(found, kept, list => ({ guardrail: [assessmentOf(list, context, field)] })),
  decode: (wire: unknown): SafetyFinding[] | undefined => traced(wire),
  absent: true,
}

function traced(wire: unknown): SafetyFinding[] | undefined {
  const found = foundIn(wire)
  return found.length === 0 ? undefined : found
}

function tracedAs<W>(
  found: SafetyFinding[] | undefined,
  kept: unknown,
  write: (found: SafetyFinding[]) => object,
): W | undefined {
  const isKept = kept !== undefined && JSON.stringify(traced(kept)) === JSON.stringify(found)
  return (isKept || found === undefined ? kept : write(found)) as W | undefined
}

/** What moderation found of the prompt and the answer: the wire itself stays native, too. */
export const moderated = {
  encode: <W>(safety: Safety = {}, kept: unknown, context: Context, field: string): W | undefined =>
    moderationOf(safety, kept, (found, side) => {
      onlyFound(found, context, field, side)
      return moderationResult(found)
    }) as W | undefined,
  decode: (wire: unknown): Pick<Safety, 'prompt' | 'answer'> | undefined => moderationIn(wire),
  absent: true,
}

/** The same where each side has a list of results, and what filters found stands elsewhere. */
export const moderatedEach = {
  encode: <W>({ prompt, answer }: Safety = {}, kept?: unknown): W | undefined => {
    const own = { prompt: unfiltered(prompt), answer: unfiltered(answer) }
    const write = (found: readonly SafetyFinding[]) => ({ ...listed, results: [moderationResult(found)] })
    return moderationOf(own, kept, write) as W | undefined
  },
  decode: (wire: unknown): Pick<Safety, 'prompt' | 'answer'> | undefined => moderationIn(wire),
  absent: true,
}

/** That something was found says less than how much of it, and whether it was held back. */
function onlyFound(found: readonly SafetyFinding[], context: Context, ...path: string[]): void {
  for (const [index, finding] of found.entries())
    for (const field of ['level', 'blocked'] as const)
      if (finding[field] !== undefined) lacks(context, `has no ${field}`, ...path, index, field)
}

const listed = { type: 'moderation_results', model: 'unknown' }

function unfiltered(found: readonly SafetyFinding[] = []): SafetyFinding[] {
  return found.filter(each => !isFiltered(each))
}

/** A value for each category of a list that is the vendor's, without those that have none. */
export const categories = {
  encode: <T>(values: { [category: string]: T }): { [category: string]: T } => values,
  decode: <T>(wire: { [category: string]: T | null } | null | undefined): { [category: string]: T } | undefined => {
    const told = Object.entries(wire ?? {}).flatMap(([category, value]) =>
      value === null ? [] : [[category, value] as const],
    )
    return wire ? Object.fromEntries(told) : undefined
  },
}

/** What filters found of each category, for wires that have a map of them: `safe` is the least of their levels. */
export const findings = {
  encode: (list: SafetyFinding[], api: string, context?: Context, field = ''): FoundByCategory | undefined =>
    filtered(list, api, context, field),
  decode: (wire: FoundByCategory | undefined, api: string): SafetyFinding[] =>
    Object.entries(wire ?? {}).map(([name, { filtered: blocked, severity, detected, ...rest }]) => {
      const level = severity === 'safe' ? 'none' : severity
      const native = Object.keys(rest).length > 0 ? { [api]: rest } : undefined
      return compact({ category: name.replaceAll('_', '-'), level, detected, blocked, native })
    }),
}

function filtered(list: readonly SafetyFinding[], api: string, context: Context | undefined, field: string) {
  for (const [index, each] of list.entries())
    if (context && !isFiltered(each)) lacks(context, 'has no finding without a level', field, index)
  const found = list.filter(isFiltered).map(each => [each.category.replaceAll('-', '_'), foundOn(each, api)])
  return found.length > 0 || list.length === 0 ? (Object.fromEntries(found) as FoundByCategory) : undefined
}

type FoundByCategory = { [category: string]: FoundOn }

type FoundOn = JsonObject & { filtered?: boolean; severity?: string; detected?: boolean }

function foundOn({ level, detected, blocked, native }: SafetyFinding, api: string): FoundOn {
  const severity = level === 'none' ? 'safe' : level
  return compact({ ...native?.[api], filtered: blocked, severity, detected })
}
