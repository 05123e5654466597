import type { Schema } from '../contract/model.ts'
import type { Hole, Mapping, MapTemplate, Position, StreamGroup, Template } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import { transports } from '../transports.ts'
import type { UnifiedType } from '../unified/model.ts'
import type { Binder } from './bind.ts'
import { nest, overlay } from './merge.ts'
import type { Slot } from './model.ts'
import type { PlannedGroup, PlannedStream } from './model-api.ts'
import { type Operations, success, unknownSlot } from './operations.ts'
import { listedBelow, listedFields } from './skipped-events.ts'

/** Lays the stream table over the events of the contract: each line as it is read, and as the whole event it writes. */
export class StreamPlanner {
  private readonly mapping: Mapping
  private readonly operations: Operations
  private readonly binder: Binder
  /** What holes of the table may name. */
  private readonly scope: UnifiedType

  constructor(mapping: Mapping, operations: Operations, binder: Binder, scope: UnifiedType) {
    this.mapping = mapping
    this.operations = operations
    this.binder = binder
    this.scope = scope
  }

  plan(): PlannedStream {
    const { stream, chat: call } = this.mapping
    const operation = this.operations.find(call.streamOperation ?? call.operation)
    const events = this.operations.events(this.mapping)
    const mediaType = transports[stream.transport]
    if (operation && success(operation, mediaType).length === 0)
      this.binder.findings.report(
        stream.at,
        'no-stream',
        `${operation.path}: the contract has no ${mediaType} response`,
      )
    const slot: Slot = { schemas: events, required: true, nullable: false, everywhere: true }
    const groups = stream.groups.map(group => this.group(group, slot))
    const ignored = stream.ignore.map(({ value }) => value)
    const lines = groups.flatMap(({ rules }) => rules.flatMap(({ op, reading }) => (op === 'ignore' ? [reading] : [])))
    const planned: PlannedStream = {
      groups,
      eventType: this.binder.shapes.typeText(events),
      ignored,
      listed: stream.keyed
        ? listedBelow(this.binder.shapes, events, ignored)
        : listedFields(this.binder.shapes, events, stream.select ?? '', ignored, lines),
    }
    if (stream.envelope)
      planned.envelope = this.binder.root(stream.envelope, events, this.scope, 'response', 'stream.envelope')
    return planned
  }

  private group(group: StreamGroup, event: Slot): PlannedGroup {
    const { stream } = this.mapping
    const found = this.placeSlot(group, event)
    const slot = found ?? unknownSlot
    const events = found ? this.operations.events(this.mapping) : unknownSlot.schemas
    return {
      place: group.place,
      each: group.each,
      orOther: found !== undefined && group.each && this.mayBeOther({ ...group, each: false }, event),
      slot,
      rules: group.rules.map(rule => {
        const whole = nest(group.place, rule.template, group.each, rule.at)
        const numbered = stream.sequence === undefined ? whole : overlay(counter(stream.sequence, rule.at), whole)
        const event = stream.envelope ? overlay(stream.envelope, numbered) : numbered
        const label = `stream.${rule.op}`
        return {
          op: rule.op,
          guard: rule.guard,
          reading: this.binder.root(rule.template, [...slot.schemas], this.scope, 'response', label),
          writing: this.binder.root(event, [...events], this.scope, 'response', label),
        }
      }),
    }
  }

  /** Where a group stands in the event. */
  private placeSlot(group: StreamGroup, event: Slot): Slot | undefined {
    const { shapes } = this.binder
    let slot = event
    for (const step of group.each ? [...group.place, '0'] : group.place) {
      const variants = shapes.variants(slot.schemas)
      if (variants.some(({ kind }) => kind === 'any')) return unknownSlot
      const property = /^\d+$/.test(step) ? undefined : shapes.property(variants, step)
      const schemas = property?.schemas ?? (/^\d+$/.test(step) ? shapes.items(variants) : [])
      if (schemas.length === 0) {
        this.binder.findings.report(group.at, 'unknown-wire-field', `stream: the event has no ${group.place.join('.')}`)
        return undefined
      }
      slot = { schemas, required: false, nullable: true, everywhere: property?.everywhere ?? true }
    }
    return slot
  }

  private mayBeOther(list: StreamGroup, event: Slot): boolean {
    const variants = this.binder.shapes.variants(this.placeSlot(list, event)?.schemas ?? [])
    return variants.some(({ kind }) => kind !== 'array' && kind !== 'any')
  }

  /** Lists that events have as a whole each time must be there. */
  checkRepeats(): void {
    const { shapes, findings } = this.binder
    const events = shapes.variants(this.operations.events(this.mapping))
    for (const { value, at } of this.mapping.stream.repeats) {
      const property = shapes.property(events, value)
      if (!property) findings.report(at, 'unknown-wire-field', `stream.repeats: the events have no field ${value}`)
      else if (shapes.items(shapes.variants(property.schemas)).length === 0)
        findings.report(at, 'not-a-list', `stream.repeats: ${value} is no list`)
    }
  }

  /** The events' own names must be there, and every name that is passed over must be one. */
  checkSelect(): void {
    const { select, keyed, ignore, at } = this.mapping.stream
    if (select === undefined) return
    if (keyed) {
      this.checkKeys()
      return
    }
    const { shapes } = this.binder
    const property = shapes.property(shapes.variants(this.operations.events(this.mapping)), select)
    if (!property)
      this.binder.findings.report(at, 'unknown-wire-field', `stream.select: the events have no field ${select}`)
    const variants = shapes.variants(property?.schemas ?? [])
    const names = variants.flatMap(({ schema }) => ('const' in schema ? [schema.const] : (schema.enum ?? [])))
    if (!property || variants.some(({ kind }) => kind === 'any')) return
    for (const { value, at: place } of ignore)
      if (!names.includes(value))
        this.binder.findings.report(
          place,
          'unknown-event',
          `stream.ignore: no event is called ${value}`,
          didYouMean(value, names.map(String)),
        )
  }

  /** Events that are named by their one key: so must be the lines about them. */
  private checkKeys(): void {
    const { stream } = this.mapping
    for (const { rules, place, at } of stream.groups) {
      if (place.length > 0) this.lonely(at)
      for (const { template, at } of rules)
        if (template.kind !== 'map' || template.entries.length !== 1) this.lonely(at)
    }
    const events = this.operations.events(this.mapping)
    const known = this.binder.shapes.variants(events).flatMap(({ schema }) => Object.keys(schema.properties ?? {}))
    for (const { value, at } of stream.ignore)
      if (!known.includes(value))
        this.binder.findings.report(
          at,
          'unknown-event',
          `stream.ignore: no event is called ${value}`,
          didYouMean(value, known),
        )
  }

  private lonely(at: Position): void {
    this.binder.findings.report(
      at,
      'unnamed-event',
      'stream: this line does not name its event',
      'events of `select: .key` are objects of one key: write `op: { event: { … } }`',
    )
  }

  /** What the fields of events are looked up in, for those that are ignored on all of them. */
  bodies(): Schema[] {
    const events = this.operations.events(this.mapping)
    if (!this.mapping.stream.keyed) return events
    return this.binder.shapes.variants(events).flatMap(({ schema }) => Object.values(schema.properties ?? {}))
  }
}

function counter(field: string, at: Position): MapTemplate {
  const hole: Hole = {
    kind: 'hole',
    terms: [{ sign: 1, path: ['sequence'] }],
    defaults: [],
    guard: [],
    at,
    source: '$sequence',
  }
  return { kind: 'map', entries: [{ key: field, value: hole as Template, at }], guard: [], spread: [], at }
}
