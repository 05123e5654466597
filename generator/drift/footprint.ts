import type { Place } from './change.ts'
import type { Mapped, Part } from './mapped.ts'
import type { Usage, Used } from './usage.ts'

const JSON_TYPE = 'application/json'

/** What the mappings of a provider use of its contract, found by place. */
export class Footprint implements Usage {
  readonly entries: readonly Mapped[]
  private readonly byPath: Map<string, Mapped[]>
  private readonly byProperty: Map<string, Mapped[]>

  constructor(entries: readonly Mapped[]) {
    this.entries = entries
    this.byPath = grouped(entries, each => [pathKey(each.path)])
    this.byProperty = grouped(entries, each => each.owners.map(owner => `${owner}.${each.path.at(-1)}`))
  }

  of(place: Place, isVariant = false): Used {
    const found = isVariant ? this.variant(place) : this.at(place)
    return {
      mapped: found.length > 0,
      sent: found.some(({ sent }) => sent),
      read: found.some(({ read }) => read),
    }
  }

  /** JSON, wherever it may be. */
  sends(mediaType: string, others: readonly string[]): boolean {
    return mediaType === JSON_TYPE || !others.includes(JSON_TYPE)
  }

  /** What is of one variant of a union; where a mapping tells no variants apart there, what is of all of them. */
  private variant({ variants, ...place }: Place): Mapped[] {
    const label = variants.at(-1) ?? ''
    const key = keyOf(label)
    const found = this.at({ ...place, variants: variants.slice(0, -1) })
    const objects = found.filter(({ kind }) => kind === 'container')
    const isTold = objects.some(each => key !== '' && each.variants.some(fact => fact.startsWith(key)))
    if (isTold) return found.filter(each => isVariant(each, label))
    // What is read as a whole is read whichever variant it is.
    return place.direction === 'request' ? found : objects
  }

  /** What stands exactly there; where nothing does, what the operation maps of the same property of the component. */
  at(place: Place): Mapped[] {
    const exact = (this.byPath.get(pathKey(place.path)) ?? []).filter(each => isAt(each, place))
    if (exact.length > 0 || place.schema === undefined || place.property === undefined) return exact
    const shared = this.byProperty.get(`${place.schema}.${place.property}`) ?? []
    return shared.filter(each => isOf(each, place) && each.path.at(-1) === place.property)
  }

  /** The objects and lists nearest around a place; where there are none, the operation. */
  around(place: Place): Mapped[] {
    for (let length = place.path.length - 1; length >= 0; length--) {
      const { schema: _, property: __, ...rest } = place
      const found = this.at({ ...rest, path: place.path.slice(0, length) })
      if (found.length > 0) return found
    }
    const stream = this.entries.find(each => isOf(each, place) && partOf(place) === 'stream' && each.part === 'stream')
    return stream ? [stream] : this.operation(place)
  }

  /** What stands there and everything inside. */
  within(place: Place): Mapped[] {
    const inside = this.entries.filter(
      each => isAt(each, place) && place.path.every((step, index) => each.path[index] === step),
    )
    return inside.length > 0 ? inside : this.at(place)
  }

  /** What a template names inside of one of its objects or lists. */
  inside({ api, operation, direction, part, path, variants }: Mapped): Mapped[] {
    return this.entries.filter(
      each =>
        each.api === api &&
        each.operation === operation &&
        each.direction === direction &&
        each.part === part &&
        path.every((step, index) => each.path[index] === step) &&
        variants.every((fact, index) => each.variants[index] === fact),
    )
  }

  /** The lines that name the operation. */
  operation({ operation }: Place): Mapped[] {
    return this.entries.filter(
      each => each.operation === plainOperation(operation) && each.part === 'path' && each.path.length === 0,
    )
  }

  /** Everything of an operation. */
  below({ operation }: Place): Mapped[] {
    return this.entries.filter(each => each.operation === plainOperation(operation))
  }
}

function isAt(each: Mapped, place: Place): boolean {
  return isOf(each, place) && each.part === partOf(place) && fitsVariants(each, place) && fitsOwner(each, place)
}

function isOf({ operation, direction }: Mapped, place: Place): boolean {
  return direction === place.direction && (operation === '*' || operation === plainOperation(place.operation))
}

function fitsOwner({ owners, path }: Mapped, { schema, property }: Place): boolean {
  return schema === undefined || property !== path.at(-1) || owners.length === 0 || owners.includes(schema)
}

/**
 * A template that names another value of what tells the variants apart stands on another variant. Objects inside one
 * another may be told by properties of one name: from the outside in, either side may leave some of them untold, but a
 * template not the innermost.
 */
function fitsVariants({ variants }: Mapped, place: Place): boolean {
  return place.variants.every((label, index) => {
    const key = keyOf(label)
    if (key === '' || place.variants.findIndex(each => keyOf(each) === key) !== index) return true
    const labels = place.variants.filter(each => keyOf(each) === key)
    const facts = variants.filter(fact => fact.startsWith(key))
    if (facts.length === 0) return true
    if (labels.length <= facts.length) return isWithin(labels, facts, (label, fact) => isOneOf(fact, label))
    return isOneOf(facts.at(-1)!, labels.at(-1)!) && isWithin(facts, labels, isOneOf)
  })
}

/** Whether each of the few is one of the many, in their order. */
function isWithin(few: readonly string[], many: readonly string[], fits: (one: string, other: string) => boolean) {
  let next = 0
  for (const other of many) if (next < few.length && fits(few[next]!, other)) next++
  return next === few.length
}

/** `type=` of `type=text`. */
function keyOf(label: string): string {
  return label.slice(0, label.indexOf('=') + 1)
}

/** Whether a fact, as `type=text`, is what a label says, as `type=text|image` or `type=text (Component)`. */
function isOneOf(fact: string, label: string): boolean {
  const [key = '', values = ''] = label.replace(/ \(.*\)$/, '').split('=')
  return values.split('|').some(value => fact === `${key}=${value}`)
}

/** Whether an entry stands for the variant of this name: a component, or what a literal tells apart. */
export function isVariant({ kind, variants, components, path }: Mapped, name: string): boolean {
  const isWhole = kind === 'container' || path.length === 0
  const [label = '', component = label] = name.split(/ \(|\)/)
  const isTold = variants.some(fact => isOneOf(fact, label) || fact.endsWith(`=${label}`))
  return isWhole && (isTold || components.includes(component))
}

/** Variants of an operation stand in a contract as a query or fragment behind its path. */
function plainOperation(operation: string): string {
  return operation.replace(/[?#].*$/, '')
}

function partOf({ direction, part }: Place): Part {
  if (direction === 'request') return part === 'operation' ? 'path' : (part as Part)
  if (part.includes('stream')) return 'stream'
  return /^(2|body)/.test(part) ? 'answer' : 'error'
}

function pathKey(path: readonly string[]): string {
  return path.join('/')
}

function grouped(entries: readonly Mapped[], keysOf: (each: Mapped) => string[]): Map<string, Mapped[]> {
  const groups = new Map<string, Mapped[]>()
  for (const each of entries)
    for (const key of keysOf(each)) {
      const group = groups.get(key)
      if (group) group.push(each)
      else groups.set(key, [each])
    }
  return groups
}
