import type { Schema } from '../contract/model.ts'
import { Shapes } from '../plan/shapes.ts'
import type { Change, Place } from './change.ts'
import type { Mapped } from './mapped.ts'
import type { Proposal, ProposalContext } from './proposal.ts'
import { joined } from './unified-names.ts'
import { mapAt } from './yaml-edit.ts'

/** A new request property that is named as a unified field without a place, and is of its type, becomes that place. */
export function fieldProposals(changes: readonly Change[], context: ProposalContext): Proposal[] {
  return changes.flatMap(change => {
    const { kind, what, places } = change
    if (kind !== 'property' || what !== 'added' || places[0].direction !== 'request') return []
    const kindOfValue = plainKind(change, context)
    const objects = places.flatMap(place => objectsAround(place, context))
    const targets = kindOfValue === undefined ? [] : onlyOfTheirFile(objects)
    return targets.flatMap(target => promotion(change.name, kindOfValue, target, context))
  })
}

type Target = Mapped & { scope: NonNullable<Mapped['scope']> }

function promotion(name: string, kind: string | undefined, target: Target, context: ProposalContext): Proposal[] {
  const { type, prefix, at } = target.scope
  const field = type.fields().find(each => plain(each.name) === plain(name))
  const path = mapAt(context.texts.get(at.file) ?? '', at)
  if (!field || !path || type.field(field.name)?.kind() !== kind) return []
  const unified = joined(prefix, [field.name])
  const isMapped = context.footprint.entries.some(
    each => each.api === target.api && each.operation === target.operation && each.unified.includes(unified),
  )
  if (isMapped) return []
  const edit = { kind: 'add', path, key: name, value: `$${field.name}` } as const
  return [{ file: at.file, edit, why: `${name} is new and fits ${unified}, which had no place here` }]
}

/** The object that a mapping writes around a place, where every object that its template writes has the property now. */
function objectsAround(place: Place, { footprint, contract }: ProposalContext): Target[] {
  const { schema, property, ...rest } = place
  const around = footprint
    .at({ ...rest, path: place.path.slice(0, -1) })
    .filter((each): each is Target => each.scope !== undefined)
  const name = place.path.at(-1)!
  return around.filter(({ at, scope, components }) =>
    footprint.entries
      .filter(each => each.at.file === at.file && each.scope?.at === scope.at)
      .every(
        each =>
          each.components.length > 0 &&
          each.components.every(component => contract.schemas[component]?.properties?.[name]) &&
          (schema === undefined || components.includes(schema)),
      ),
  )
}

/** Of several forms of one object nobody but a person can say which takes the field. */
function onlyOfTheirFile(targets: readonly Target[]): Target[] {
  const distinct = targets.filter((one, index) => targets.findIndex(other => isSame(one, other)) === index)
  return distinct.filter(one => distinct.filter(({ at }) => at.file === one.at.file).length === 1)
}

function isSame(one: Target, other: Target): boolean {
  return one.at.file === other.at.file && one.scope.at === other.scope.at
}

/** The type of a property that takes any text, number or yes and no. */
function plainKind({ name, places, after }: Change, { contract }: ProposalContext): string | undefined {
  const owner = places.find(({ schema }) => schema !== undefined)?.schema
  const told = (after as { schema?: Schema } | undefined)?.schema
  const schema = told ?? (owner === undefined ? undefined : contract.schemas[owner]?.properties?.[name])
  const variants = schema ? new Shapes(contract.schemas).variants([schema]) : []
  const [first] = variants
  const isPlain = variants.every(({ kind, schema: { enum: values, const: value } }) => {
    return kind === first?.kind && values === undefined && value === undefined
  })
  return first && isPlain && ['string', 'number', 'boolean'].includes(first.kind) ? first.kind : undefined
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '')
}
