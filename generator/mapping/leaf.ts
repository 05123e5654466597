import type { Codec, Default, Guard, GuardTerm, Hole, Literal, Position, RuleUse, Term } from './model.ts'

/**
 * The one-line grammar of a leaf:
 *
 *     leaf  = literal | hole { "??" default } [ "if" guard ]
 *     hole  = "$" path [ "|" codec ] | "$" path "as" rule | "$" path "each" rule [ "or text" | "| joined" | "| columns" | "| referred(…)" ]
 *           | "$" path { ("+" | "-") "$" path } | "$" "|" codec
 *     guard = term { "and" term } ;  term = ["!"] "@" fact | ["!"] "$" path | "$" path ("=" | "!=") literal
 *
 * In a guard, a literal of anything but letters, digits and `._/:+-` is quoted.
 */
export function parseLeaf(source: unknown, at: Position): Literal | Hole {
  if (typeof source !== 'string' || !source.startsWith('$')) return { kind: 'literal', value: literalOf(source), at }
  const [body, guard] = splitGuard(source, at)
  const [head, ...defaults] = body.split('??').map(text => text.trim())
  return { kind: 'hole', ...parseHole(head!), defaults: defaults.map(parseDefault), guard, at, source }
}

/** Says what is wrong with a leaf; the caller knows where it stands. */
export class LeafError extends Error {}

export function parseGuard(text: string, at: Position): Guard {
  return text.split(/\s+and\s+(?=[!@$])/).map(term => parseTerm(term.trim(), at))
}

function literalOf(source: unknown): string | number | boolean | null {
  if (source === null || typeof source === 'string' || typeof source === 'number' || typeof source === 'boolean')
    return source
  throw new LeafError(`not a scalar: ${JSON.stringify(source)}`)
}

function splitGuard(source: string, at: Position): [string, Guard] {
  const match = /^(.*?)\s+if\s+(.+)$/.exec(source)
  return match ? [match[1]!, parseGuard(match[2]!, at)] : [source, []]
}

function parseHole(text: string): { terms: Term[]; codec?: Codec; rule?: RuleUse } {
  const each =
    /^\$([\w.]*)\s+(each|as)\s+([\w-]+)(?:\s+(or text)|\s*\|\s*(joined|columns)|\s*\|\s*referred\((\w+), (\w+), (\w+)\))?$/.exec(
      text,
    )
  if (each) {
    const rule: RuleUse = { mode: each[2] as 'each' | 'as', name: each[3]! }
    const words = each[4] ?? each[5]
    if (words !== undefined) rule.text = words as NonNullable<RuleUse['text']>
    if (each[6] !== undefined) {
      rule.text = 'referred'
      rule.lists = [each[6], each[7]!, each[8]!]
    }
    return { terms: [{ sign: 1, path: pathOf(each[1]!) }], rule }
  }
  const coded = /^(\$[^|]*?)\s*\|\s*([\w-]+)(?:\(([^)]*)\))?$/.exec(text)
  if (coded) {
    const codec: Codec = coded[3] === undefined ? { name: coded[2]! } : { name: coded[2]!, arg: coded[3] }
    return { terms: parseSum(coded[1]!), codec }
  }
  return { terms: parseSum(text) }
}

function parseSum(text: string): Term[] {
  const tokens = text.split(/\s+/).filter(token => token !== '')
  const terms: Term[] = []
  let sign: 1 | -1 = 1
  for (const [index, token] of tokens.entries()) {
    if (index % 2 === 1) {
      if (token !== '+' && token !== '-') throw new LeafError(`expected + or - before "${token}"`)
      sign = token === '+' ? 1 : -1
    } else {
      const match = /^\$([\w.]*)$/.exec(token)
      if (!match) throw new LeafError(`cannot read "${text}"`)
      terms.push({ sign, path: pathOf(match[1]!) })
    }
  }
  if (tokens.length % 2 === 0) throw new LeafError(`cannot read "${text}"`)
  return terms
}

function pathOf(text: string): string[] {
  const path = text === '' ? [] : text.split('.')
  if (path.includes('')) throw new LeafError(`cannot read the path "$${text}"`)
  return path
}

function parseDefault(text: string): Default {
  if (/^@\w+$/.test(text)) return { fact: text.slice(1) }
  if (/^([$@]|$)/.test(text)) throw new LeafError(`a default is a literal or a @fact, not "${text}"`)
  return { literal: scalar(text) }
}

function parseTerm(text: string, at: Position): GuardTerm {
  const fact = /^(!?)@(\w+)$/.exec(text)
  if (fact) return { kind: 'fact', name: fact[2]!, negated: fact[1] === '!', at }
  const absent = /^!\$([\w.]+)$/.exec(text)
  if (absent) return { kind: 'present', path: pathOf(absent[1]!), negated: true, at }
  const test = /^\$([\w.]+)(?:\s*(!?=)\s*("[^"]*"|'[^']*'|[\w./:+-]+))?$/.exec(text)
  if (!test) throw new LeafError(`cannot read the condition "${text}"`)
  const path = pathOf(test[1]!)
  if (test[2] === undefined) return { kind: 'present', path, at }
  return { kind: 'equals', path, value: scalar(test[3]!), negated: test[2] === '!=', at }
}

function scalar(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(text)
  if (quoted) return quoted[1] ?? quoted[2] ?? ''
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text
}
