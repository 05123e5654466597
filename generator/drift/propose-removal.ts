import type { Contract } from '../contract/model.ts'
import type { Mapping } from '../mapping/model.ts'
import { Shapes } from '../plan/shapes.ts'
import { transportOf } from '../transports.ts'
import type { Change } from './change.ts'
import type { Mapped } from './mapped.ts'
import type { Proposal, ProposalContext } from './proposal.ts'
import { pathAt } from './yaml-edit.ts'

/** A template line whose property is gone at all its places goes too, and the reason to ignore what is gone. */
export function removalProposals(changes: readonly Change[], context: ProposalContext): Proposal[] {
  const gone = new Removed(changes, context)
  const lines = new Map(gone.hits().map(hit => [lineKey(hit), hit]))
  const templates = [...lines.values()].flatMap((hit): Proposal[] => {
    const path = pathAt(context.texts.get(hit.at.file) ?? '', hit.at)
    const property = hit.path.at(-1)!
    const { entries } = context.footprint
    const isGone = entries.filter(each => lineKey(each) === lineKey(hit)).every(each => gone.has(each))
    if (!path || path.at(-1) !== property || !isGone) return []
    return [
      { file: hit.at.file, edit: { kind: 'remove', path }, why: `the contract has no ${property} there any longer` },
    ]
  })
  const reasons = context.plans.flatMap(({ mapping }) => {
    const { ignore } = mapping
    const inEvents = eventFields(mapping, context.contract)
    return ignore
      .filter(({ schema, property }) =>
        schema === 'events' ? !inEvents.has(property) : gone.component(`${schema}.${property}`),
      )
      .map(({ schema, property, at: { file } }): Proposal => {
        const key = `${schema}.${property}`
        return { file, edit: { kind: 'remove', path: ['ignore', key] }, why: `the contract has no ${key} any longer` }
      })
  })
  return [...templates, ...reasons]
}

/** The fields that any event of the mapping's stream has. */
function eventFields({ chat }: Mapping, { operations, schemas }: Contract): ReadonlySet<string> {
  const shapes = new Shapes(schemas)
  const { value } = chat.streamOperation ?? chat.operation
  const operation = operations.find(({ method, path }) => `${method.toUpperCase()} ${path}` === value)
  const events = (operation?.responses ?? []).flatMap(({ mediaType, schema }) =>
    transportOf(mediaType) && schema ? [schema] : [],
  )
  return new Set(shapes.variants(events).flatMap(({ schema }) => Object.keys(schema.properties ?? {})))
}

/** What of the old contract's mapped places is not in the new one. */
class Removed {
  private readonly found: ReadonlySet<Mapped>
  private readonly components: ReadonlySet<string>

  constructor(changes: readonly Change[], { footprint }: ProposalContext) {
    const places = changes
      .filter(({ kind, what }) => (kind === 'property' || kind === 'parameter') && what === 'removed')
      .flatMap(each => each.places)
    this.found = new Set(places.flatMap(place => footprint.at(place)))
    this.components = new Set(
      places.flatMap(({ direction, schema, property }) => (schema ? [`${direction} ${schema}.${property}`] : [])),
    )
  }

  hits(): Mapped[] {
    return [...this.found]
  }

  /** A property that several components declare is gone when all of them have lost it. */
  has(each: Mapped): boolean {
    const { owners, direction, path } = each
    if (owners.length === 0) return this.found.has(each)
    return owners.every(owner => this.components.has(`${direction} ${owner}.${path.at(-1)}`))
  }

  component(address: string): boolean {
    return ['request', 'response'].some(direction => this.components.has(`${direction} ${address}`))
  }
}

function lineKey({ at }: Mapped): string {
  return `${at.file}:${at.line}:${at.column}`
}
