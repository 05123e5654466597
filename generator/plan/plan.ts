import { type CallName, callNames, scopesOf, waysOf } from '../calls.ts'
import type { Contract, Operation, Schema } from '../contract/model.ts'
import type { CallMapping, ChatMapping, Mapping } from '../mapping/model.ts'
import { didYouMean, type Problem } from '../problem.ts'
import type { Unified } from '../unified/model.ts'
import { Addresses } from './addresses.ts'
import { Binder } from './bind.ts'
import { writingOf } from './body-style.ts'
import { checkDialects } from './dialects.ts'
import { checkErrorHeaders, checkErrorItems, checkErrorRules, errorSchemas } from './errors.ts'
import { checkIgnored } from './ignored.ts'
import type { Bound } from './model.ts'
import type { Plan, PlannedCall } from './model-api.ts'
import { checkNamed } from './named-fields.ts'
import { Operations, operationName, success, unknownSlot } from './operations.ts'
import { checkRequired } from './required.ts'
import { Shapes, type Variant } from './shapes.ts'
import { checkSlots } from './slots.ts'
import { StreamPlanner } from './stream.ts'
import { checkUnread } from './unread.ts'

/** Resolves a mapping against its contract. All problems are collected; a plan with problems must not be emitted. */
export function planApi(
  mapping: Mapping,
  contract: Contract,
  unified: Unified,
  codecs: ReadonlySet<string>,
): { plan: Plan; problems: Problem[] } {
  return new Planner(mapping, contract, unified, codecs).plan()
}

/** Without calls that are inherited, of operations that this vendor does not have. */
function withoutElsewhere(mapping: Mapping, { operations }: Contract): Mapping {
  const own: Mapping = { ...mapping }
  const names = new Set(operations.map(operationName))
  const home = mapping.file.replace(/[^/]*$/, '')
  for (const name of callNames) {
    const operation = own[name]?.operation
    if (operation && !operation.at.file.startsWith(home) && !names.has(operation.value)) delete own[name]
  }
  return own
}

class Planner {
  private readonly mapping: Mapping
  private readonly contract: Contract
  private readonly unified: Unified
  private readonly binder: Binder
  private readonly operations: Operations
  private readonly addresses: Addresses
  private readonly streams: StreamPlanner

  constructor(mapping: Mapping, contract: Contract, unified: Unified, codecs: ReadonlySet<string>) {
    this.mapping = mapping
    this.contract = contract
    this.unified = unified
    this.binder = new Binder(mapping, new Shapes(contract.schemas), codecs, unified)
    this.operations = new Operations(contract, this.binder.findings)
    this.addresses = new Addresses(this.binder.findings)
    this.streams = new StreamPlanner(mapping, this.operations, this.binder, unified.type('StreamScope'))
  }

  /** Fields of the request that stand in no template; of those with a helper, whether it needs to be told anything. */
  private namedFields({ kept, hosted = [], operation }: ChatMapping): Plan['hosted'] {
    if (kept === undefined && hosted.length === 0) return []
    const request = bodyOf(this.operations.find(operation, true))
    checkNamed('kept', kept?.fields ?? [], request, this.binder)
    checkNamed(
      'hosted',
      hosted.flatMap(({ fields }) => fields),
      request,
      this.binder,
    )
    const { shapes } = this.binder
    return hosted.map(each => {
      const property = shapes.property(shapes.variants(request), each.fields[0]!.value)
      const forms = each.isOne && property ? shapes.variants(property.schemas) : []
      const needsNothing = ({ kind, schema }: Variant) => kind === 'object' && (schema.required ?? []).length === 0
      return { ...each, isOptional: forms.length > 0 && forms.every(needsNothing) }
    })
  }

  plan(): { plan: Plan; problems: Problem[] } {
    const { mapping, binder } = this
    const own = withoutElsewhere(mapping, this.contract)
    const chat = this.call(mapping.chat, 'chat')
    this.checkStreamPath()
    const hosted = this.namedFields(mapping.chat)
    const stream = this.streams.plan()
    const error = errorSchemas(mapping.error, binder.shapes, binder.findings)
    const plan: Plan = {
      provider: this.contract.provider,
      mapping: own,
      chat,
      hosted,
      streamPath: mapping.chat.streamPath?.value ?? this.operations.pathOf(mapping.chat.streamOperation) ?? chat.path,
      stream,
      errors: mapping.error.bodies.map(body =>
        binder.root(body.template, error, this.unified.type('WireErrorScope'), 'response', 'error'),
      ),
      errorType: binder.shapes.typeText(error),
      error: mapping.error,
      calls: callNames.flatMap(name => {
        const call = own[name]
        if (!call) return []
        for (const { guard } of call.ways ?? []) binder.guard(guard, name, this.unified.type(scopesOf(name).asked))
        return waysOf(call).map(way => ({ name, call: this.call(way, name) }))
      }),
      schemas: [],
      demandsIds: false,
      mergedUse: (phase, rule) => binder.mergedUse(phase, rule),
    }
    for (const body of plan.errors) checkErrorItems(body, binder.findings)
    checkErrorHeaders(mapping.error, plan.errors, binder.findings)
    checkErrorRules(mapping.error, errorForms(plan), this.unified.type('ApiError'), binder.findings)
    this.streams.checkSelect()
    this.streams.checkRepeats()
    checkIgnored(mapping.ignore, this.streams.bodies(), binder.shapes, binder.findings)
    checkSlots(mapping, binder.findings)
    plan.schemas = checkDialects(mapping, binder.findings)
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
    const operation = this.operations.find(name, true)
    const written = streamPath ?? (streamOperation ? undefined : path)
    if (operation) this.addresses.checkPath(written, name, operation, this.unified.type('Request'))
  }

  /** A schema by its name, in place of an operation's body. */
  private named(name: NonNullable<NonNullable<CallMapping['schemas']>['request']>): Schema[] {
    const { shapes, findings } = this.binder
    const schema = shapes.named(name.value)
    if (schema) return [schema]
    const hint = didYouMean(name.value, Object.keys(shapes.schemas))
    findings.report(name.at, 'unknown-schema', `the contract has no schema ${name.value}`, hint)
    return [...unknownSlot.schemas]
  }

  private call(mapping: CallMapping, label: CallName | 'chat'): PlannedCall {
    const operation = this.operations.find(mapping.operation)
    const { schemas } = mapping
    const request = schemas?.request ? this.named(schemas.request) : bodyOf(operation)
    const response = schemas?.response ? this.named(schemas.response) : answersOf(operation)
    const scopes = scopesOf(label)
    const [asked, told] = [this.unified.type(scopes.asked), this.unified.type(scopes.told)]
    const { binder } = this
    const mediaType = operation?.request?.mediaType
    const planned: PlannedCall = {
      mapping,
      path: mapping.path?.value ?? operation?.path ?? '/',
      requestType: binder.shapes.typeText(request),
      responseType: binder.shapes.typeText(response),
      ...(!schemas?.request && writingOf(mediaType) && { mediaType: mediaType! }),
    }
    if (!operation) return planned
    this.addresses.checkPath(mapping.path, mapping.operation, operation, asked)
    for (const { entry, schema } of mapping.query ? this.addresses.queryFields(mapping.query, operation) : [])
      binder.root(entry.value, [schema], asked, 'request', `${label}.query.${entry.key}`)
    if (mapping.request) planned.request = binder.root(mapping.request, request, asked, 'request', `${label}.request`)
    if (mapping.response)
      planned.response = binder.root(mapping.response, response, told, 'response', `${label}.response`)
    else if (response.length > 0)
      binder.findings.report(
        mapping.at,
        'unread-answer',
        `${label}: nothing reads its answer, which is JSON`,
        'write its `response`: only what is answered in bytes has none',
      )
    return planned
  }
}

function bodyOf(operation: Operation | undefined): Schema[] {
  return operation?.request ? [operation.request.schema] : []
}

function answersOf(operation: Operation | undefined): Schema[] {
  return operation ? success(operation, 'application/json') : []
}

/** All forms in which errors are told. */
function errorForms({ errors, stream }: Plan): Bound[] {
  const told = stream.groups.flatMap(({ rules }) => rules.filter(({ op }) => op === 'error'))
  return [...errors, ...told.map(({ reading }) => reading)]
}
