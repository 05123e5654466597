/** Holds the events that a server wrote against the order of its mapping. */
import { isObject } from '../../runtime/text/json.ts'
import { createBlocks } from './blocks.ts'
import type { Line, OrderGrammar, Verb } from './grammar.ts'
import { type Match, matchOf } from './match.ts'

export interface OrderChecker {
  /** Takes one wire event, or the text behind the last one. */
  push(event: unknown): void
  /** All that was wrong, once the stream is over. */
  problems(): string[]
}

/** A line that an event is written by, and what it found there. */
export interface Told extends Match {
  line: Line
}

/** What may follow the end of an answer, in this order. */
const tail: readonly Verb[] = ['finish', 'usage', 'end']

/** `isNative` says whether the contract has an event that no line writes: one of the api's own, passed on as it was. */
export function createOrderChecker(
  grammar: OrderGrammar,
  isNative: (event: unknown) => boolean = () => false,
): OrderChecker {
  const problems: string[] = []
  const blocks = createBlocks(grammar, problem => problems.push(problem))
  const starts = grammar.lines.filter(({ verb }) => verb === 'start')
  let started = 0
  let count = 0
  let reached: Verb | 'sentinel' | undefined

  return { push, problems: () => [...problems, ...missing()] }

  function push(event: unknown): void {
    if (typeof event === 'string') {
      sentinel(event)
      return
    }
    checkCount(event)
    const told = linesOf(grammar, event)
    if (told.length === 0) {
      if (!isNative(event)) problems.push(`no line of the mapping writes ${short(event)}`)
      return
    }
    const { verb, op } = told[0]!.line
    if (reached === 'error' || reached === 'sentinel') problems.push(`${op} after the ${reached}`)
    if (verb === 'error') reached = 'error'
    else if (verb === 'start') start(told)
    else {
      if (started < starts.length) problems.push(`${op} before the start`)
      if (tail.includes(verb)) ending(verb)
      else if (reached) problems.push(`${op} after the ${reached}`)
      else blocks.tell(told)
    }
  }

  function start(told: readonly Told[]): void {
    const expected = starts[started]
    if (!told.some(({ line }) => line === expected)) problems.push(expected ? 'another start is due' : 'a second start')
    started++
  }

  function ending(verb: Verb): void {
    if (verb === 'finish') {
      if (reached) problems.push(`a second finish, after the ${reached}`)
      blocks.finish()
    } else if (reached === undefined) problems.push(`${verb} before the finish`)
    else if (tail.indexOf(verb) <= tail.indexOf(reached as Verb)) problems.push(`${verb} after the ${reached}`)
    reached = verb
  }

  function sentinel(text: string): void {
    if (text !== grammar.sentinel) problems.push(`no event: ${short(text)}`)
    else if (reached === undefined || reached === 'error' || reached === 'sentinel')
      problems.push(`${text} after ${reached ? `the ${reached}` : 'no finish'}`)
    else problems.push(...missingEnd())
    reached = 'sentinel'
  }

  function missing(): string[] {
    if (reached === undefined) return ['it has no end']
    if (reached === 'error' || reached === 'sentinel') return []
    return [...missingEnd(), ...(grammar.sentinel === undefined ? [] : [`${grammar.sentinel} does not follow`])]
  }

  function missingEnd(): string[] {
    return grammar.lines.some(({ verb }) => verb === 'end') && reached !== 'end' ? ['the end does not follow'] : []
  }

  function checkCount(event: unknown): void {
    if (grammar.sequence === undefined) return
    const said = isObject(event) ? event[grammar.sequence] : undefined
    if (said !== undefined && said !== count) problems.push(`${grammar.sequence} is ${String(said)}, not ${count}`)
    count++
  }
}

/** The lines that an event is written by: several where lines write the same. */
export function linesOf({ lines }: OrderGrammar, event: unknown): Told[] {
  const fitting = lines.flatMap((line): Told[] => {
    const found = matchOf(line.template, event, line.needed)
    return found ? [{ line, ...found }] : []
  })
  const most = Math.max(...fitting.map(({ score }) => score))
  return fitting.filter(({ score }) => score === most)
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
