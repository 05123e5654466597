/** How much a model shall think, for wires that are told it in tokens or as yes and no. */
import type { Context } from '../adapter/adapter.ts'
import { lose, unsupportedIn } from '../adapter/loss.ts'
import type { AnyRequest, Effort, Reasoning } from '../types.ts'

const budgets: Record<Effort, number> = {
  none: 0,
  minimal: 1024,
  low: 2048,
  medium: 8192,
  high: 16384,
  xhigh: 32768,
  max: 65536,
}

/** An effort as the token budget that the wires without efforts take; `none` is one of 0, any other is said to be changed. */
export const effortBudget = {
  encode: (effort: Effort, context: Context, field: string): number => {
    sentAsBudget(effort, budgets[effort], context, field)
    return budgets[effort]
  },
  decode: (): undefined => undefined,
}

/**
 * The same, where the budget is part of all that may be written: it stays below `maxOutputTokens`, the request's or the
 * model's, else `most`. A limit that leaves no room for it takes no effort.
 */
export const effortWithin = {
  encode: (effort: Effort, most: string, context: Context, field: string): number => {
    const budget = Math.min(budgets[effort], outputLimit(most, context) - 1)
    sentAsBudget(effort, budget, context, field)
    return budget
  },
  decode: (): undefined => undefined,
  says: (_: Effort, most: string, context: Context): boolean => outputLimit(most, context) > budgets.minimal,
}

/** A model that takes efforts is told the effort, too. */
function sentAsBudget(effort: Effort, budget: number, context: Context, field: string): void {
  const short = budget < budgets[effort]
  if (!short && (budget === 0 || context.facts.effort)) return
  const detail = `${effort} is sent as a budget of ${budget} tokens`
  lose(context, 'changed', short ? `${detail}, the most below maxOutputTokens` : detail, field)
}

function outputLimit(most: string, { request, facts }: Context): number {
  return (request as AnyRequest | undefined)?.maxOutputTokens ?? facts.maxOutputTokens ?? Number(most)
}

/** Thinking as a yes or no; for models with efforts as the one of these, weakest first, that is nearest. */
export const thinkSwitch = {
  encode: (reasoning: Reasoning, efforts: string, context: Context, field: string) => {
    const { effort, includeText } = reasoning
    unsupportedIn(reasoning, field, ['budgetTokens'], context)
    if (includeText === false && effort !== 'none')
      lose(context, 'unsupported', 'thoughts cannot be left out', field, 'includeText')
    if (effort === undefined) return includeText ? true : undefined
    return effort !== 'none' && nearest(effort, efforts.split(',') as Effort[], context, field)
  },
  decode: (wire: unknown): Reasoning =>
    wire ? { ...(typeof wire === 'string' && { effort: wire as Effort }), includeText: true } : { effort: 'none' },
}

function nearest(effort: Effort, known: readonly Effort[], context: Context, field: string): true | string {
  if (!context.facts.effort) {
    lose(context, 'model', 'this model takes no effort and is told to think', field, 'effort')
    return true
  }
  const sent = known.find(each => budgets[each] >= budgets[effort]) ?? known.at(-1)!
  if (sent !== effort) lose(context, 'changed', `${effort} is sent as ${sent}`, field, 'effort')
  return sent
}
