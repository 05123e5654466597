import type { Schema } from '../contract/model.ts'
import { Shapes } from '../plan/shapes.ts'
import type { Change } from './change.ts'
import type { Mapped } from './mapped.ts'
import type { Proposal, ProposalContext } from './proposal.ts'
import { joined } from './unified-names.ts'
import { mapAt } from './yaml-edit.ts'

/** A new property that is named as a unified field without a place, and is of its type, becomes that place. */
export function fieldProposals(changes: readonly Change[], context: ProposalContext): Proposal[] {
  return changes.flatMap(change => {
    const { kind, what } = change
    if (kind !== 'property' || what !== 'added') return []
    const kindOfValue = plainKind(change, context)
    const ending = endingOf(change, kindOfValue)
    if (kindOfValue === undefined || ending === undefined) return []
    const targets = onlyOfTheirFile(objectsAround(change, context))
    return targets.flatMap(target => promotion(change.name, { kind: kindOfValue, ending }, target, context))
  })
}

/** What a server writes where an answer must have the field and nothing is known of it: of a number alone that is clear. */
function endingOf({ places, after }: Change, kind: string | undefined): string | undefined {
  const isRequired = (after as { required?: boolean } | undefined)?.required === true
  if (places[0].direction === 'request' || !isRequired) return ''
  return kind === 'number' ? ' ?? 0' : undefined
}

type Target = Mapped & { scope: NonNullable<Mapped['scope']> }

function promotion(
  name: string,
  { kind, ending }: { kind: string; ending: string },
  target: Target,
  context: ProposalContext,
): Proposal[] {
  const { type, prefix, at } = target.scope
  const field = type.fields().find(each => plain(each.name) === plain(name))
  const path = mapAt(context.texts.get(at.file) ?? '', at)
  if (!field || !path || type.field(field.name)?.kind() !== kind) return []
  const unified = joined(prefix, [field.name])
  const isMapped = context.footprint.entries.some(
    each => each.api === target.api && each.operation === target.operation && each.unified.includes(unified),
  )
  if (isMapped) return []
  const edit = { kind: 'add', path, key: name, value: `$${field.name}${ending}` } as const
  return [{ file: at.file, edit, why: `${name} is new and fits ${unified}, which had no place here` }]
}

/** The objects that a mapping writes around what is new, of templates whose every object has the property now. */
function objectsAround({ name, places }: Change, { footprint, contract }: ProposalContext): Target[] {
  const around = places.flatMap(({ schema, property: _, ...place }) =>
    footprint
      .at({ ...place, path: place.path.slice(0, -1) })
      .filter((each): each is Target => each.scope !== undefined)
      .filter(({ components }) => schema === undefined || components.includes(schema)),
  )
  const seen = new Set<Mapped>(around)
  const hasIt = (each: Mapped) =>
    seen.has(each) ||
    (each.components.length > 0 && each.components.every(one => contract.schemas[one]?.properties?.[name]))
  return around.filter(({ at, scope }) =>
    footprint.entries.filter(each => each.at.file === at.file && each.scope?.at === scope.at).every(hasIt),
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
