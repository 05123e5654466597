import type { Contract, Operation, Schema } from '../contract/model.ts'
import type { CallMapping, Hole, Mapping, MapTemplate, Position, StreamGroup, Template } from '../mapping/model.ts'
import { didYouMean, type Problem } from '../problem.ts'
import type { Unified, UnifiedType } from '../unified/model.ts'
import { Addresses } from './addresses.ts'
import { Binder } from './bind.ts'
import { nest, overlay } from './merge.ts'
import type { Slot } from './model.ts'
import type { Plan, PlannedCall, PlannedGroup, PlannedStream } from './model-api.ts'
import { checkRequired } from './required.ts'
import { Shapes } from './shapes.ts'
import { checkUnread } from './unread.ts'

const scopes = {
  embed: ['EmbedRequest', 'EmbedResponse'],
  models: ['PageRequest', 'ModelPage'],
  model: ['ModelRequest', 'ModelInfo'],
  countTokens: ['Request', 'TokenCount'],
} as const

/** Resolves a mapping against its contract. All problems are collected; a plan with problems must not be emitted. */
export function planApi(
  mapping: Mapping,
  contract: Contract,
  unified: Unified,
  codecs: ReadonlySet<string>,
): { plan: Plan; problems: Problem[] } {
  return new Planner(mapping, contract, unified, codecs).plan()
}

/** What a mistake told elsewhere hides: anything may stand there. */
const unknownSlot: Slot = { schemas: [{}], required: false, nullable: true, everywhere: true }

class Planner {
  private readonly mapping: Mapping
  private readonly contract: Contract
  private readonly unified: Unified
  private readonly binder: Binder
  private readonly addresses: Addresses

  constructor(mapping: Mapping, contract: Contract, unified: Unified, codecs: ReadonlySet<string>) {
    this.mapping = mapping
    this.contract = contract
    this.unified = unified
    this.binder = new Binder(mapping, new Shapes(contract.schemas), codecs, unified)
    this.addresses = new Addresses(this.binder.findings)
  }

  plan(): { plan: Plan; problems: Problem[] } {
    const { mapping, binder } = this
    const chat = this.call(mapping.chat, 'Request', 'Response', 'chat')
    this.checkStreamPath()
    const stream = this.stream()
    const error = this.errorSchemas()
    const plan: Plan = {
      provider: this.contract.provider,
      mapping,
      chat,
      streamPath: mapping.chat.streamPath?.value ?? this.pathOf(mapping.chat.streamOperation) ?? chat.path,
      stream,
      errors: mapping.error.bodies.map(body =>
        binder.root(body.template, error, this.unified.type('WireErrorScope'), 'response', 'error'),
      ),
      errorType: binder.shapes.typeText(error),
      error: mapping.error,
      calls: (['embed', 'models', 'model', 'countTokens'] as const).flatMap(name => {
        const call = mapping[name]
        return call ? [{ name, call: this.call(call, scopes[name][0], scopes[name][1], name) }] : []
      }),
      demandsIds: false,
      mergedUse: (phase, rule) => binder.mergedUse(phase, rule),
    }
    this.checkErrorKinds()
    this.checkSelect()
    binder.finish()
    checkRequired(plan, binder.shapes, binder.findings)
    checkUnread(plan, binder.allUses(), binder.findings)
    plan.demandsIds = binder.demandsIds()
    return { plan, problems: binder.findings.problems }
  }

  /** A stream may go elsewhere than the call. */
  private checkStreamPath(): void {
    const { operation: call, streamOperation, path, streamPath } = this.mapping.chat
    if (!streamOperation && !streamPath) return
    const name = streamOperation ?? call
    const operation = this.operation(name, true)
    const written = streamPath ?? (streamOperation ? undefined : path)
    if (operation) this.addresses.checkPath(written, name, operation, this.unified.type('Request'))
  }

  private checkErrorKinds(): void {
    const known = this.unified.type('ApiError').field('kind')?.literals() ?? []
    const fields = ['type', 'code', 'message', 'param']
    for (const row of this.mapping.error.kinds) {
      if (!known.includes(row.kind))
        this.binder.findings.report(
          row.at,
          'unknown-error-kind',
          `error.kinds: no error kind is called ${row.kind}`,
          didYouMean(row.kind, known),
        )
      if (!fields.includes(row.field))
        this.binder.findings.report(
          row.at,
          'unknown-error-field',
          `error.kinds: ${row.field} is not one of ${fields.join(', ')}`,
        )
    }
  }

  /** The events' own names must be there, and every name that is passed over must be one. */
  private checkSelect(): void {
    const { select, ignore, at } = this.mapping.stream
    if (select === undefined) return
    const { shapes } = this.binder
    const property = shapes.property(shapes.variants(this.eventSchemas()), select)
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

  private call(mapping: CallMapping, requestScope: string, responseScope: string, label: string): PlannedCall {
    const operation = this.operation(mapping.operation)
    const request = operation?.request ? [operation.request.schema] : []
    const response = operation ? success(operation, 'application/json') : []
    const [asked, told] = [this.unified.type(requestScope), this.unified.type(responseScope)]
    const { binder } = this
    const planned: PlannedCall = {
      mapping,
      path: mapping.path?.value ?? operation?.path ?? '/',
      requestType: binder.shapes.typeText(request),
      responseType: binder.shapes.typeText(response),
    }
    if (!operation) return planned
    this.addresses.checkPath(mapping.path, mapping.operation, operation, asked)
    for (const { entry, schema } of mapping.query ? this.addresses.queryFields(mapping.query, operation) : [])
      binder.root(entry.value, [schema], asked, 'request', `${label}.query.${entry.key}`)
    if (mapping.request) planned.request = binder.root(mapping.request, request, asked, 'request', `${label}.request`)
    if (mapping.response)
      planned.response = binder.root(mapping.response, response, told, 'response', `${label}.response`)
    return planned
  }

  private stream(): PlannedStream {
    const { stream, chat: call } = this.mapping
    const operation = this.operation(call.streamOperation ?? call.operation)
    const events = this.eventSchemas()
    const scope = this.unified.type('StreamScope')
    if (operation && success(operation, 'text/event-stream').length === 0)
      this.binder.findings.report(
        stream.at,
        'no-stream',
        `${operation.path}: the contract has no text/event-stream response`,
      )
    const slot: Slot = { schemas: events, required: true, nullable: false, everywhere: true }
    const planned: PlannedStream = {
      groups: stream.groups.map(group => this.group(group, slot, scope)),
      eventType: this.binder.shapes.typeText(events),
      ignored: stream.ignore.map(({ value }) => value),
    }
    if (stream.envelope)
      planned.envelope = this.binder.root(stream.envelope, events, scope, 'response', 'stream.envelope')
    return planned
  }

  private group(group: StreamGroup, event: Slot, scope: UnifiedType): PlannedGroup {
    const { stream } = this.mapping
    const found = this.placeSlot(group, event)
    const slot = found ?? unknownSlot
    const events = found ? this.eventSchemas() : unknownSlot.schemas
    return {
      place: group.place,
      each: group.each,
      slot,
      rules: group.rules.map(rule => {
        const whole = nest(group.place, rule.template, group.each, rule.at)
        const numbered = stream.sequence === undefined ? whole : overlay(counter(stream.sequence, rule.at), whole)
        const event = stream.envelope ? overlay(stream.envelope, numbered) : numbered
        const label = `stream.${rule.op}`
        return {
          op: rule.op,
          guard: rule.guard,
          reading: this.binder.root(rule.template, [...slot.schemas], scope, 'response', label),
          writing: this.binder.root(event, [...events], scope, 'response', label),
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

  private eventSchemas(): Schema[] {
    const { chat } = this.mapping
    const operation = this.operation(chat.streamOperation ?? chat.operation, true)
    const events = operation ? success(operation, 'text/event-stream') : []
    return events.length > 0 ? events : [...unknownSlot.schemas]
  }

  private errorSchemas(): Schema[] {
    const { schema } = this.mapping.error
    if (schema) {
      const named = this.binder.shapes.named(schema.value)
      if (named) return [named]
      const hint = didYouMean(schema.value, Object.keys(this.contract.schemas))
      this.binder.findings.report(
        schema.at,
        'unknown-schema',
        `error.schema: the contract has no schema ${schema.value}`,
        hint,
      )
    }
    return [{}]
  }

  private operation(name: { value: string; at: Position }, quiet = false): Operation | undefined {
    const found = this.contract.operations.find(each => operationName(each) === name.value)
    if (!found && !quiet)
      this.binder.findings.report(
        name.at,
        'unknown-operation',
        `the contract has no operation ${name.value}`,
        didYouMean(name.value, this.contract.operations.map(operationName)),
      )
    return found
  }

  private pathOf(name: { value: string; at: Position } | undefined): string | undefined {
    return name && this.operation(name, true)?.path
  }
}

function operationName(operation: Operation): string {
  return `${operation.method.toUpperCase()} ${operation.path}`
}

function success(operation: Operation, mediaType: string): Schema[] {
  return operation.responses
    .filter(response => response.status.startsWith('2') && response.mediaType === mediaType && response.schema)
    .map(response => response.schema!)
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
