/** Clients whose models say what a test has written down, over the wire of every grammar. */
import { startWireServer, type WireServer } from '../../examples/demo/server.ts'
import { anthropic } from '../../generated/anthropic/index.ts'
import { cohere } from '../../generated/cohere/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { mistral } from '../../generated/mistral/index.ts'
import { ollama } from '../../generated/ollama/index.ts'
import { openai } from '../../generated/openai/index.ts'
import type { Provider, ProviderOptions } from '../../runtime/index.ts'
import type { ApiError, Part, Request, Response } from '../../runtime/types.ts'

/** What the model says next: parts, a whole answer, an error, or what it makes of the request. */
export type Line =
  | Part[]
  | Response
  | { error: ApiError }
  | ((request: Request) => Part[] | Response | { error: ApiError })

export interface Scripted {
  readonly server: WireServer
  /** The requests so far, as the servers read them. */
  readonly requests: readonly Request[]
  /** What is to be said, in order; what is said when there is none left is an error. */
  script(...lines: Line[]): void
  provider(make: (options?: ProviderOptions) => Provider, api: string, more?: ProviderOptions): Provider
  close(): Promise<void>
}

/** One api of each grammar, with a model that exists. */
export const grammars: [api: string, make: (options?: ProviderOptions) => Provider, model: string][] = [
  ['openai-chat', openai, 'openai/gpt-5-mini'],
  ['openai-responses', openai, 'openai/gpt-5-mini'],
  ['anthropic-messages', anthropic, 'anthropic/claude-sonnet-4-5'],
  ['gemini', gemini, 'gemini/gemini-2.5-flash'],
  ['mistral-chat', mistral, 'mistral/mistral-medium-latest'],
  ['cohere-chat', cohere, 'cohere/command-a-reasoning-08-2025'],
  ['ollama-chat', ollama, 'ollama/gpt-oss:20b'],
]

export async function startScripted(): Promise<Scripted> {
  let lines: Line[] = []
  const requests: Request[] = []
  const server = await startWireServer(request => {
    requests.push(request)
    const line = lines.shift()
    if (line === undefined) return { error: { kind: 'server', status: 500, message: 'the script has ended' } }
    const said = typeof line === 'function' ? line(request) : line
    return Array.isArray(said) ? answerOf(said, request) : said
  })
  return {
    server,
    requests,
    script: (...more) => {
      lines = more
      requests.length = 0
    },
    provider: (make, api, more) => make({ api, baseURL: server.baseURL(api), apiKey: 'a-key-for-nobody', ...more }),
    close: () => server.close(),
  }
}

function answerOf(content: Part[], { model }: Request): Response {
  const isCalling = content.some(({ type }) => type === 'tool-call')
  return {
    id: 'answer',
    model,
    createdAt: 1_750_000_000,
    content,
    finishReason: isCalling ? 'tool-calls' : 'stop',
    usage: { inputTokens: 10, outputTokens: 5, totalTokens: 15 },
  }
}
