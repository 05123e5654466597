import type { Schema } from '../contract/model.ts'
import type { Plan } from '../plan/model-api.ts'
import type { Change } from './change.ts'
import { hitsOf } from './footprint-hits.ts'
import type { Proposal, ProposalContext } from './proposal.ts'
import { pathAt } from './yaml-edit.ts'

/** An event without anything of its own is passed over; the lines of an event that is gone go too. */
export function eventProposals(changes: readonly Change[], context: ProposalContext): Proposal[] {
  return changes.flatMap(change => {
    if (change.kind !== 'event') return []
    if (change.what === 'removed') return removedLines(change, context)
    return context.plans.flatMap(plan => (isStreamOf(plan, change) ? passedOver(change, plan, context) : []))
  })
}

function passedOver(change: Change, plan: Plan, { contract }: ProposalContext): Proposal[] {
  const { stream } = plan.mapping
  const { file } = stream.ignore[0]?.at ?? stream.at
  const event = resolved(change.after as Schema | undefined, contract.schemas)
  const { select } = stream
  if (change.what !== 'added' || select === undefined || !event?.properties) return []
  const known = knownFields(plan)
  if (!Object.keys(event.properties).every(name => known.has(name))) return []
  return namesOf(change.name, select).map(name => {
    const written = /^[\w.-]+$/.test(name) ? name : JSON.stringify(name)
    const edit =
      stream.ignore.length > 0
        ? ({ kind: 'add', path: ['stream', 'ignore'], value: written } as const)
        : ({ kind: 'add', path: ['stream'], key: 'ignore', value: `[${written}]` } as const)
    return { file, edit, why: `${name} is a new event that says nothing but where it stands` }
  })
}

function removedLines(change: Change, context: ProposalContext): Proposal[] {
  return hitsOf(change, context.footprint).flatMap(({ at }) => {
    const { file } = at
    const path = pathAt(context.texts.get(file) ?? '', at)
    const isLine = path?.[0] === 'stream' && (path[1] === 'ignore' || path[1] === 'rules')
    const why = `the stream has no event ${change.name} any longer`
    return path && isLine ? [{ file, edit: { kind: 'remove', path }, why }] : []
  })
}

/** The fields of an event that only say which it is and where it belongs, or are ignored anyway. */
function knownFields({ mapping: { stream, ignore } }: Plan): Set<string> {
  const places = ['key', 'sub', 'sequence']
  const keys = stream.groups.flatMap(({ rules }) =>
    rules.flatMap(({ template }) =>
      (template.kind === 'map' ? template.entries : []).flatMap(({ key, value }) =>
        value.kind === 'hole' && places.includes(value.terms[0]!.path[0] ?? '') ? [key] : [],
      ),
    ),
  )
  const ignored = ignore.flatMap(({ schema, property }) => (schema === 'events' ? [property] : []))
  return new Set([stream.select ?? '', stream.sequence ?? '', ...keys, ...ignored])
}

function isStreamOf({ mapping: { chat } }: Plan, { places }: Change): boolean {
  return places.some(({ operation }) => operation === (chat.streamOperation ?? chat.operation).value)
}

/** `type=ping` and `type=ping (Component)` are called ping. */
function namesOf(label: string, select: string): string[] {
  const told = label.replace(/ \(.*\)$/, '')
  return told.startsWith(`${select}=`) ? told.slice(select.length + 1).split('|') : [told]
}

function resolved(schema: Schema | undefined, schemas: Record<string, Schema>): Schema | undefined {
  const name = schema?.$ref?.split('/').at(-1)
  return name === undefined ? schema : schemas[name]
}
