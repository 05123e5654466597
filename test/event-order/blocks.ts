/** The blocks of one stream, each opened before it is carried on, and closed once and for all. */
import type { Told } from './checker.ts'
import { kindsOf, type Line, type OrderGrammar } from './grammar.ts'

interface Block {
  name: string
  /** What it may be; undefined where nothing tells. */
  kinds: Set<string> | undefined
  /** What of its opening and closing was told. */
  steps: Set<string>
  isClosing: boolean
}

export interface Blocks {
  /** Takes an event, by the lines that may have written it. */
  tell(told: readonly Told[]): void
  /** The answer is over: what was opened must be closed. */
  finish(): void
}

export function createBlocks(grammar: OrderGrammar, report: (problem: string) => void): Blocks {
  const blocks = new Map<string, Block>()
  /** How many blocks there are of those that are counted together. */
  const counts = new Map<string, number>()

  return {
    tell(told) {
      const [first] = told
      // What is written whole has no block, nor has what names none.
      if (!first || first.line.verb === 'whole' || !told.some(({ line }) => line.isKeyed)) return
      const kinds = kindsIn(told)
      const { space, key } = placeOf(first, kinds)
      const name = `${space} ${key}`
      if (first.line.verb === 'open') open(told, name, space, key, kinds)
      else go(told, name, space, key, kinds)
    },
    finish() {
      for (const block of blocks.values())
        for (const line of linesFor('close', block))
          if (!block.steps.has(line.step)) report(`finish before ${line.op} of ${block.name}`)
    },
  }

  function open(
    told: readonly Told[],
    name: string,
    space: string,
    key: unknown,
    kinds: Set<string> | undefined,
  ): void {
    const { op } = told[0]!.line
    const known = blocks.get(name)
    const before = linesFor('open', { kinds }).slice(0, indexIn(linesFor('open', { kinds }), told))
    if (known && told.some(({ line }) => known.steps.has(line.step))) report(`${op} of ${name} a second time`)
    else if (known?.isClosing) report(`${op} of ${name} after it was closed`)
    else if (before.some(line => !known?.steps.has(line.step))) report(`${op} of ${name} before ${before[0]!.op}`)
    const block = known ?? added(name, space, key, kinds)
    narrow(block, kinds, op)
    for (const { line } of told) block.steps.add(line.step)
  }

  /** A piece, something beside the pieces, or the close. */
  function go(told: readonly Told[], name: string, space: string, key: unknown, kinds: Set<string> | undefined): void {
    const { op, verb } = told[0]!.line
    let block = blocks.get(name)
    if (!block) {
      if (linesFor('open', { kinds }).length > 0 || verb === 'close') report(`${op} of ${name}, which is not open`)
      block = added(name, space, key, kinds)
    }
    narrow(block, kinds, op)
    const unopened = linesFor('open', block).filter(line => !block.steps.has(line.step))
    if (block.steps.size > 0 && unopened.length > 0) report(`${op} of ${name} before ${unopened[0]!.op}`)
    if (verb !== 'close') {
      if (block.isClosing) report(`${op} of ${name} after it was closed`)
      return
    }
    const closes = linesFor('close', block)
    const at = indexIn(closes, told)
    if (told.some(({ line }) => block.steps.has(line.step))) report(`${op} of ${name} a second time`)
    const isDue = ({ step }: Line) => !block.steps.has(step) && told.every(({ line }) => line.step !== step)
    const skipped = closes.slice(0, at).filter(isDue)
    if (skipped.length > 0) report(`${op} of ${name} before ${skipped[0]!.op}`)
    block.isClosing = true
    for (const { line } of told) block.steps.add(line.step)
  }

  function added(name: string, space: string, key: unknown, kinds: Set<string> | undefined): Block {
    const count = counts.get(space) ?? 0
    const kind = space === COMMON ? undefined : space
    if (typeof key === 'number' && (grammar.isDense(kind) ? key !== count : key < count))
      report(`${name} is the block number ${count} of its count`)
    counts.set(space, typeof key === 'number' ? Math.max(count, key) + 1 : count + 1)
    const block: Block = { name, kinds, steps: new Set(), isClosing: false }
    blocks.set(name, block)
    return block
  }

  function narrow(block: Block, kinds: Set<string> | undefined, op: string): void {
    if (kinds === undefined) return
    const both = block.kinds ? new Set([...kinds].filter(kind => block.kinds!.has(kind))) : kinds
    if (both.size === 0) report(`${op} of ${block.name}, which is ${[...block.kinds!].join(' or ')}`)
    else block.kinds = both
  }

  /** The lines that a block is opened or closed by, whichever of its kinds it is. */
  function linesFor(verb: 'open' | 'close', { kinds }: Pick<Block, 'kinds'>): readonly Line[] {
    if (kinds === undefined)
      return grammar.of(verb, undefined).filter(line => line.kind === undefined && verb === 'close')
    const each = [...kinds].map(kind => grammar.of(verb, kind))
    return nested(
      verb,
      each[0]!.filter(line => each.every(lines => lines.includes(line))),
    )
  }

  /** Blocks of a kind that is counted by itself are not those of the same number of the others. */
  function placeOf({ found }: Told, kinds: Set<string> | undefined): { space: string; key: unknown } {
    const own = kinds?.size === 1 ? grammar.ordinal.find(kind => kinds.has(kind)) : undefined
    return { space: own ?? COMMON, key: found.get('key') }
  }
}

const COMMON = 'block'

function kindsIn(told: readonly Told[]): Set<string> | undefined {
  const kinds = told.flatMap(({ line, found }): (string | undefined)[] => {
    if (line.kind !== undefined) return [line.kind]
    const part = line.verb === 'open' && line.part ? kindsOf(found.get('part'), line.part) : undefined
    return part ? [...part] : [undefined]
  })
  return kinds.every(kind => kind !== undefined) ? new Set(kinds) : undefined
}

/** A part is around what is of its kind: it opens before, and closes behind. */
function nested(verb: 'open' | 'close', lines: readonly Line[]): readonly Line[] {
  const whole = lines.filter(line => line.kind === undefined)
  const own = lines.filter(line => line.kind !== undefined)
  return verb === 'open' ? [...whole, ...own] : [...own, ...whole]
}

function indexIn(lines: readonly Line[], told: readonly Told[]): number {
  return Math.max(0, ...told.map(({ line }) => lines.indexOf(line)))
}
