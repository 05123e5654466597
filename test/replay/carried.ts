/** What of an answer the grammar of an api can tell, whole and streamed: found out by the smallest answer with each in it. */
import { apis } from '../../generated/registry.ts'
import { worded } from '../../runtime/adapter/error-words.ts'
import { statusOf } from '../../runtime/adapter/ingress.ts'
import { apiError } from '../../runtime/call/answer.ts'
import type { ErrorKind, FinishReason, Part, Response, ToolCallPart, Usage } from '../../runtime/types.ts'
import { told as toldBy } from '../oracles/matrix/read.ts'

type Counter = keyof Usage & `${string}Tokens`

export interface Carried {
  head: ReadonlySet<'id' | 'model'>
  /** Kinds of parts that come back as they were. */
  parts: ReadonlySet<Part['type'] | 'custom' | 'invalid'>
  finish: ReadonlySet<FinishReason>
  /** The same of an answer with calls in it, which some grammars have no words of their own for. */
  finishOfCalls: ReadonlySet<FinishReason>
  usage: ReadonlySet<Counter>
}

const call: ToolCallPart = { type: 'tool-call', id: 'call_1', name: 'f', input: { a: 1 } }
const parts: Record<string, Part> = {
  text: { type: 'text', text: 'said' },
  reasoning: { type: 'reasoning', text: 'thought' },
  refusal: { type: 'refusal', text: 'no' },
  'tool-call': call,
  custom: { ...call, kind: 'custom', input: 'as it is' },
  invalid: { ...call, input: undefined, inputText: '{"a":', invalid: true },
}
const reasons: FinishReason[] = ['stop', 'length', 'tool-calls', 'content-filter', 'pause', 'error', 'other']
const counters: Counter[] = [
  'inputTokens',
  'outputTokens',
  'totalTokens',
  'reasoningTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
]

const known = new Map<string, Carried>()

export function carriedBy(api: string, streamed: boolean): Carried {
  const key = `${api} ${streamed}`
  const found = known.get(key) ?? probed(api, streamed)
  known.set(key, found)
  return found
}

function probed(api: string, streamed: boolean): Carried {
  const through = (answer: Partial<Response>) =>
    toldBy(
      api,
      { id: 'x', model: 'm', createdAt: 1, content: [parts.text!], finishReason: 'stop', ...answer },
      streamed,
    )
  const isTold = (finishReason: FinishReason, part: Part) =>
    through({ content: [part], finishReason }).finishReason === finishReason
  const usage: Usage = { inputTokens: 30, outputTokens: 12, totalTokens: 42 }
  const told = through({})
  return {
    head: new Set((['id', 'model'] as const).filter(name => told[name] === { id: 'x', model: 'm' }[name])),
    parts: new Set(
      Object.entries(parts).flatMap(([name, part]) =>
        isSame(through({ content: [part] }).content, part) ? [name] : [],
      ),
    ) as Carried['parts'],
    finish: new Set(reasons.filter(each => isTold(each, parts.text!))),
    finishOfCalls: new Set(reasons.filter(each => isTold(each, call))),
    usage: new Set(
      counters.filter(name => {
        const asked = { ...usage, [name]: usage[name] ?? 5 }
        return through({ usage: asked }).usage?.[name] === asked[name]
      }),
    ),
  }
}

function isSame(content: readonly Part[], part: Part): boolean {
  const [only, ...others] = content
  if (only?.type !== part.type || others.length > 0) return false
  if (only.type === 'tool-call' && part.type === 'tool-call')
    return (
      only.kind === part.kind &&
      only.invalid === part.invalid &&
      JSON.stringify(only.input) === JSON.stringify(part.input)
    )
  return 'text' in only && 'text' in part && only.text === part.text
}

/** The kind that a client of an api sees of an error that a gateway tells it: before the answer by its status, else by its words. */
export function kindThrough(api: string, kind: string, midStream: boolean): string {
  const { client, server } = apis[api]!
  const told = { kind: ofVendor(kind as ErrorKind), message: 'it failed' }
  const status = statusOf(server, told)
  const body = server.encodeError(worded(midStream ? told : { ...told, status }, server.errorRules))
  const seen = midStream ? undefined : status
  return apiError(client.decodeError(body, seen) ?? {}, said => said, seen ?? 200).kind
}

/** That a vendor refuses the gateway is no fault of the client's. */
function ofVendor(kind: ErrorKind): ErrorKind {
  return kind === 'authentication' || kind === 'permission' ? 'server' : kind
}
