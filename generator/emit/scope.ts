import { callNames } from '../calls.ts'
import type { EnumTable } from '../mapping/model.ts'
import type { BoundHole, Phase, Use } from '../plan/model.ts'
import { fieldsText, type ObjectShape } from './shape.ts'
import { pascal } from './text.ts'

/** What the codecs of the runtime are, as far as calls to them depend on it. */
export interface CodecFacts {
  /** Its `encode` reports losses, so that it takes the context last; `alone`: where no other hole says the same. */
  context?: 'always' | 'alone'
  /** It has a `test` that tells wire variants apart. */
  test: boolean
  /** It has a `says`: some values cannot be written. */
  says: boolean
  /** The fields that it writes of a whole node; others are not in what it writes. */
  takes?: readonly string[]
  /** That nothing is there has a meaning, to both sides: its `encode` also takes what the wire said before. */
  absent: boolean
  /** The field of parts that it says once for all of those that the wire has beside its messages. */
  once?: string
}

/** What other places of the same list take: cases of which they may take what one does not, and fields of its elements. */
export interface Others {
  shared: readonly string[]
  said: readonly string[]
  /** By role, lists of parts of the same messages. */
  gathered?: ReadonlyMap<string, readonly BoundHole[]>
  /** Fields of the parts in it that the request says once for all. */
  once?: readonly string[]
}

/** Give the text of the function of this name that reads or writes a rule. */
export interface RuleWriters {
  decoder(use: Use, name: string, scope: ModuleScope, native: boolean): string
  encoder(use: Use, name: string, scope: ModuleScope, others: Others): string
}

const reserved = ['Request', 'Response', 'Event', 'Error', ...callNames.map(pascal)].flatMap(name => [
  `encode${name}`,
  `decode${name}`,
])

/**
 * One emitted file under construction: functions are asked for by rule and use, written once, in the order they
 * were first asked for.
 */
export class ModuleScope {
  readonly api: string
  readonly codecs: ReadonlyMap<string, CodecFacts>
  readonly functions = new Map<string, string>()
  /** Constants that say which fields of a wire object are known. */
  readonly shapes = new Map<string, string>()
  readonly tables = new Map<string, EnumTable>()
  private readonly names = new Map<string, string>()
  /** Whether the wire demands an id of every call. */
  readonly demandsIds: boolean
  /** The facts that forbid, whoever said what they forbid. */
  readonly refusals: readonly string[]
  private readonly mergedUse: (phase: Phase, rule: string) => Use
  private readonly writers: RuleWriters

  constructor(
    api: string,
    codecs: ReadonlyMap<string, CodecFacts>,
    demandsIds: boolean,
    refusals: readonly string[],
    mergedUse: (phase: Phase, rule: string) => Use,
    writers: RuleWriters,
  ) {
    this.demandsIds = demandsIds
    this.refusals = refusals
    this.api = api
    this.codecs = codecs
    this.mergedUse = mergedUse
    this.writers = writers
  }

  /** The name of the function that reads a rule; one serves all places of the rule. */
  decoder(use: Use, native = true): string {
    const merged = this.mergedUse(use.phase, use.rule.name)
    return this.request('decode', merged, name => this.writers.decoder(merged, name, this, native))
  }

  /** The name of the function that writes a rule at one place. */
  encoder(use: Use, others: Others = { shared: [], said: [] }): string {
    return this.request('encode', use, name => this.writers.encoder(use, name, this, others))
  }

  private request(verb: string, use: Use, write: (name: string) => string): string {
    const id = `${verb} ${use.phase} ${use.rule.name} ${use.typeText}`
    const known = this.names.get(id)
    if (known) return known
    const name = this.freeName(verb, use)
    this.names.set(id, name)
    this.functions.set(name, '')
    this.functions.set(name, write(name))
    return name
  }

  /** The name of a constant that says which fields of a wire object are known; equal ones are one. */
  shape(shape: ObjectShape): string {
    const text = fieldsText(shape)
    const known = [...this.shapes].find(([, other]) => other === text)?.[0]
    const name = known ?? `shape${this.shapes.size}`
    this.shapes.set(name, text)
    return name
  }

  table(table: EnumTable): string {
    this.tables.set(table.name, table)
    return `${table.name}Enum`
  }

  private freeName(verb: string, use: Use): string {
    const taken = new Set([...reserved, ...this.names.values()])
    const plain = verb + pascal(use.rule.name)
    if (!taken.has(plain)) return plain
    const labelled = verb + pascal(use.label) + pascal(use.rule.name)
    for (let index = 1; ; index++) {
      const name = index === 1 ? labelled : `${labelled}${index}`
      if (!taken.has(name)) return name
    }
  }
}
