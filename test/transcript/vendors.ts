/** Every api as a model of one client, in both directions, and its contract as the judge of what is sent to it. */
import { apis } from '../../generated/registry.ts'
import { matchFacts } from '../../runtime/adapter/facts.ts'
import { createClient, type HttpCall, type Provider } from '../../runtime/index.ts'
import type { Loss, Part, Request, Response } from '../../runtime/types.ts'
import { ours } from '../conformance/ours.ts'
import { plainModels } from '../laws/arbitraries.ts'

export const apiIds = Object.keys(apis)
export const modelOf = (api: string): string => plainModels[api] ?? 'some-model'

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const options = { apiKey: 'k', baseURL: 'http://127.0.0.1:1', region: 'r', env: {} }

const providers = await Promise.all(
  apiIds.map(async api => {
    const { provider } = apis[api]!
    const made: Record<string, (options: object) => Provider> = await import(`../../generated/${provider}/index.ts`)
    return made[camel(provider)]!({ ...options, name: api, api })
  }),
)
export const client = createClient({ providers })

const { contract } = ours()

export function encode(api: string, request: Request): { call: HttpCall; loss: Loss[] } {
  const { client, facts } = apis[api]!
  const context = { api, facts: matchFacts(facts, request.model), loss: [], path: [] }
  return { call: JSON.parse(JSON.stringify(client.chat.encode(request, context))), loss: context.loss }
}

export function decode(api: string, call: HttpCall): Request {
  const { server, facts } = apis[api]!
  return server.chat.decode(call, model => matchFacts(facts, model))
}

/** What is wrong with a call by the vendor's contract. */
export const invalid = (api: string, call: HttpCall): string[] => contract(api).validate(call)

/** An answer as the client reads it from this vendor. */
export function answerFrom(api: string, content: Part[]): Part[] {
  const { client, server } = apis[api]!
  const response: Response = { id: 'a', model: modelOf(api), content, finishReason: 'stop' }
  return client.chat.decode(JSON.parse(JSON.stringify(server.chat.encode(response)))).content
}

/** The list of messages of a call, whatever it is called. */
export function told({ body }: HttpCall): unknown[] {
  const { messages, contents, input } = body as Record<string, unknown[]>
  return (messages ?? contents ?? input)!
}
