import { type CallName, calls } from '../calls.ts'
import type { FormStyle } from '../plan/body-style.ts'
import type { Bound } from '../plan/model.ts'
import type { Plan, PlannedCall } from '../plan/model-api.ts'
import { originOf } from '../plan/origin.ts'
import { transportConstant } from '../transports.ts'
import type { Unified } from '../unified/model.ts'
import { findAccess } from './access.ts'
import { wirePaths } from './bound-tree.ts'
import { decodeField, decodeRecord } from './decode.ts'
import { decoderText } from './decode-rule.ts'
import { encodeRecord } from './encode.ts'
import { encoderText } from './encode-rule.ts'
import { endsOf } from './ends.ts'
import { errorDecoderText, errorEncoderText, errorTypesText } from './error.ts'
import { emitHostedTools } from './hosted-tools.ts'
import { imports } from './imports.ts'
import { requiredText } from './required.ts'
import { dialectTexts, schemasText, turnsText } from './schemas.ts'
import { type CodecFacts, ModuleScope } from './scope.ts'
import { fieldsOfCall, pathText, sentCalls, sentCallTexts } from './sent-calls.ts'
import { servedCalls, servedCallText } from './served-calls.ts'
import { spansOf } from './spans.ts'
import { decodeEventText } from './stream-decode.ts'
import { encodeEventText } from './stream-encode.ts'
import { toldParts } from './stream-shape.ts'
import { tableText } from './table.ts'
import { camel, pascal, quote, strings } from './text.ts'
import { countsFirst, usageFields } from './usage-fields.ts'

const writers = { decoder: decoderText, encoder: encoderText }

/** One side of a call, and the function that reads or writes it. */
interface Side {
  name: string
  call: PlannedCall
  /** The unified type. */
  type: string
  side: 'request' | 'response'
}

/** Writes one api as the bodies of three files: its two directions, and how its errors are read. */
export class ApiEmitter {
  private readonly plan: Plan
  private readonly unified: Unified
  private readonly codecs: ReadonlyMap<string, CodecFacts>
  private readonly verbs: ReadonlyMap<string, string>
  private readonly forms: FormStyle
  private readonly served: readonly CallName[]

  constructor(
    plan: Plan,
    unified: Unified,
    codecs: ReadonlyMap<string, CodecFacts>,
    verbs: ReadonlyMap<string, string>,
    { forms = 'plain', serves = [] }: { forms?: FormStyle; serves?: readonly CallName[] } = {},
  ) {
    this.served = serves
    this.forms = forms
    this.plan = plan
    this.unified = unified
    this.codecs = codecs
    this.verbs = verbs
  }

  client(): string {
    const scope = this.scope()
    const { plan } = this
    const roots = [
      this.encoder(scope, { name: 'encodeRequest', call: plan.chat, type: 'Request', side: 'request' }),
      this.decoder(scope, { name: 'decodeResponse', call: plan.chat, type: 'Response', side: 'response' }),
      decodeEventText(plan, scope),
      ...sentCalls(plan).flatMap(({ name, call, own }) => [
        call.request
          ? this.encoder(scope, { name: `encode${own}`, call, type: calls[name].asked, side: 'request' })
          : '',
        this.decoder(scope, { name: `decode${own}`, call, type: calls[name].told, side: 'response' }),
      ]),
    ]
    const exported = [`export type { Types as Native } from './native.ts'`, ...dialectTexts(plan), this.clientObject()]
    return this.file(scope, exported.join('\n\n'), roots)
  }

  error(): string {
    return this.withHead(errorDecoderText(this.plan))
  }

  /** Where the vendor has tools of its own. */
  hostedTools(): { text: string; names: string[] } | undefined {
    return emitHostedTools(this.plan)
  }

  server(): string {
    const scope = this.scope()
    const { plan } = this
    const roots = [
      this.decoder(scope, { name: 'decodeRequest', call: plan.chat, type: 'Request', side: 'request' }),
      this.encoder(scope, { name: 'encodeResponse', call: plan.chat, type: 'Response', side: 'response' }),
      this.usage(scope),
      encodeEventText(plan, scope, this.unified.type('StreamScope')),
      errorEncoderText(plan, scope, this.unified.type('WireErrorScope')),
    ]
    if (roots.some(text => text.includes('errorTypes['))) roots.splice(-1, 0, errorTypesText(plan))
    roots.push(
      ...servedCalls(plan, this.served).flatMap(({ name, call }) => [
        call.request
          ? this.decoder(scope, { name: `decode${pascal(name)}`, call, type: calls[name].asked, side: 'request' })
          : '',
        this.encoder(scope, { name: `encode${pascal(name)}`, call, type: calls[name].told, side: 'response' }),
      ]),
    )
    return this.file(scope, this.serverObject(), roots)
  }

  private scope(): ModuleScope {
    const { mapping, demandsIds, mergedUse } = this.plan
    const facts = this.unified.type('Facts').fields()
    const refusals = facts.flatMap(({ name, refusal }) => (refusal ? [name] : []))
    return new ModuleScope(mapping.api, this.codecs, demandsIds, refusals, mergedUse, writers)
  }

  private file(scope: ModuleScope, exported: string, roots: string[]): string {
    const tables = [...scope.tables.values()].map(tableText)
    const body = [
      `const API = ${quote(this.plan.mapping.api)}`,
      exported,
      ...roots.filter(text => text !== ''),
      ...scope.functions.values(),
      ...[...scope.shapes].map(([name, text]) => `const ${name} = ${text}`),
      ...tables,
    ].join('\n\n')
    return this.withHead(body)
  }

  private withHead(body: string): string {
    const head = `// Code generated from ${originOf(this.plan)}. DO NOT EDIT.`
    return `${head}\n${imports(body, this.verbs)}\n\n${body}\n`
  }

  private encoder(scope: ModuleScope, { name, call, type, side }: Side): string {
    const node = call[side]
    if (!node) return ''
    const typeText = side === 'request' ? call.requestType : call.responseType
    const unified = this.unified.type(type)
    const elsewhere = side === 'request' ? fieldsOfCall(call) : []
    const body = encodeRecord(node, { scope, u: 'u', type: unified, elsewhere, side }, typeText, side)
    const context = /\bc\b/.test(body) ? 'c' : '_c'
    return `function ${name}(u: U.${type}, ${context}: Context): ${typeText} {\n${body}\n}`
  }

  private decoder(scope: ModuleScope, { name, call, type, side }: Side): string {
    const node = call[side]
    const wire = side === 'request' ? call.requestType : call.responseType
    const unified = this.unified.type(type)
    const fromPath = side === 'request' && /\{\$model\}/.test(call.path)
    const given: [string, string][] = fromPath ? [['model', 'model']] : []
    if (!node) return ''
    const { statements, expression } = decodeRecord(node, { scope, type: unified, given }, {})
    const parameters = fromPath ? `w: ${wire}, model: string` : `w: ${wire}`
    const settle = type === 'Response' ? this.settle(scope, node) : ''
    const result = settle === '' ? `return ${expression}` : `const response = ${expression}\n${settle}\nreturn response`
    return `function ${name}(${parameters}): U.${type} {\n${statements}\n${result}\n}`
  }

  /** What an answer says of its usage, without all else that it says. */
  private usage(scope: ModuleScope): string {
    const { response, responseType } = this.plan.chat
    if (!response) return ''
    const { statements, expression } = decodeField(response, { scope, type: this.unified.type('Response') }, 'usage')
    const parameter = /\bw\b/.test(expression) ? 'w' : '_w'
    return `function usageOf(${parameter}: ${responseType}): U.Usage | undefined {\n${statements}\nreturn ${expression}\n}`
  }

  /** Where a table says that a finish word is ambiguous, the parts decide; where there may be no place for one, why it was held back. */
  private settle(scope: ModuleScope, node: Bound): string {
    const ambiguous = [...scope.tables.values()].filter(table =>
      table.entries.some(
        entry =>
          entry.encodeOnly &&
          entry.unified === 'tool-calls' &&
          table.entries.some(other => !other.encodeOnly && other.wire === entry.wire),
      ),
    )
    const tests = ambiguous.map(table => `${table.name}Enum.ambiguous(response.rawFinishReason)`)
    const reason = heldBackAt(node)
    const spans = this.plan.mapping.spans ? 'response.content = fromBytes(response.content)\n' : ''
    const held = `${spans}${reason === undefined ? '' : `heldBack(response, rawText(${reason}))\n`}`
    if (tests.length === 0) return held
    return `${held}if (response.finishReason !== undefined) response.finishReason = settled(response.finishReason, ${tests.join(' || ')}, response.content)`
  }

  private clientObject(): string {
    const { plan } = this
    const { mapping } = plan
    const calls = sentCallTexts(plan, this.forms)
    const stream =
      plan.streamPath === plan.chat.path
        ? pathText(plan.chat.path)
        : `u.stream === true ? ${pathText(plan.streamPath)} : ${pathText(plan.chat.path)}`
    return `const chat: ChatCall = {
transport: ${transportConstant(mapping.stream.transport)},
${mapping.stream.end === undefined ? '' : `endOfStream: ${quote(mapping.stream.end)},`}
encode: (u, c) => ({ method: 'POST', path: ${stream}, body: encodeRequest(u, { ...c, request: u }) }),
decode: decodeResponse,
decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const ${camel(mapping.api)}Chat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to ${mapping.api}, its answers in. */
export const ${camel(mapping.api)}Client: ClientApi = {
id: API,
${schemasText(plan)}${turnsText(plan)}chat,
${calls.map(text => `${text},`).join('\n')}
decodeError,
}`
  }

  private serverObject(): string {
    const { plan } = this
    const { api, stream, error } = plan.mapping
    const { statuses } = error
    const { kept } = plan.mapping.chat
    const calls = servedCalls(plan, this.served).map(({ name, call }) => `\n${name}: ${servedCallText(name, call)},`)
    const fromPath = plan.chat.path.includes('{$model}')
    const spans = plan.mapping.spans ?? (plan.chat.response && spansOf(plan.chat.response))
    const decode = fromPath
      ? `call => ({ ...decodeRequest(call.body as ${plan.chat.requestType}, pathModel(call.path, ${quote(plan.chat.path)})), ...(call.path.includes(${quote(plan.streamPath.split('}').at(-1)!.split('?')[0])}) ? { stream: true } : {}) })`
      : `call => decodeRequest(call.body as ${plan.chat.requestType})`
    const answer = spans === undefined ? 'response' : `withSpans(response, ${quote(spans)})`
    const encoded = `encodeResponse(${answer}, answerContext(API, response, loss))`
    const items = stream.items === undefined ? '' : `const itemNames: ItemNames = ${quote(stream.items)}\n\n`
    return `${items}/** Requests of ${api} in, unified answers out in its words. */
export const ${camel(api)}Server: ServerApi = {
id: API,
chat: {
frames: ${transportConstant(stream.transport)}Frames,${stream.unasked === undefined ? '' : `\nunasked: ${transportConstant(stream.unasked)}Frames,`}${stream.usageIf === undefined ? '' : `\nusageIf: ${quote(stream.usageIf)},`}${kept === undefined ? '' : `\nkept: ${quote(kept.says)},`}
${stream.end === undefined ? '' : `endOfStream: ${quote(stream.end)},`}
${stream.select === undefined || stream.keyed ? '' : `eventName: ${quote(stream.select)},`}
${stream.sequence === undefined ? '' : `sequence: ${quote(stream.sequence)},`}${stream.items === undefined ? '' : '\nitems: itemNames,'}
usageFields: ${strings(usageFields(plan))},
usageOf: answer => usageOf(answer as ${plan.chat.responseType}),
ends: ${quote(endsOf(plan))},
parts: ${strings(toldParts(plan))},${countsFirst(plan) ? '\ncountsFirst: true,' : ''}
${spans === undefined ? '' : `spans: ${quote(spans)},`}
decode: ${decode},
encode: (response, loss) => ${stream.items === undefined ? encoded : `withItemIds(${encoded}, itemNames)`},
encodeEvent,
${requiredText(plan.chat)}
},${calls.join('')}
encodeError,
errorRules,${statuses === undefined ? '' : `\nstatuses: ${quote(statuses)},`}
}`
  }
}

/** Where an answer may say why it was held back that has no place to say how it ended. */
function heldBackAt(node: Bound): string | undefined {
  const found = (field: string) => wirePaths(node).find(([{ hole }]) => hole.terms[0]!.path.join('.') === field)
  const [reason] = found('safety.reason') ?? []
  const [, ending = []] = found('finishReason') ?? []
  return reason && ending.length > 1 ? findAccess(node, reason, { text: 'w', sure: true })?.text : undefined
}
