/** Clients whose models say what a test has written down, over the wire of every grammar. */
import { anthropic } from '../../generated/anthropic/index.ts'
import { cohere } from '../../generated/cohere/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { ingress } from '../../generated/ingress.ts'
import { mistral } from '../../generated/mistral/index.ts'
import { ollama } from '../../generated/ollama/index.ts'
import { openai } from '../../generated/openai/index.ts'
import type { Provider, ProviderOptions } from '../../runtime/index.ts'
import { type Answer, createMock, type Mock } from '../../runtime/mock/index.ts'
import type { ApiError, Part, Request, Response } from '../../runtime/types.ts'

/** What the model says next: parts, a whole answer, an error, or what it makes of the request. */
export type Line =
  | Part[]
  | Response
  | { error: ApiError }
  | ((request: Request) => Part[] | Response | { error: ApiError })

export interface Scripted {
  readonly server: Mock
  /** The requests since the script was written, as the servers read them. */
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
  const ended = { error: { kind: 'server', status: 500, message: 'the script has ended' } } as const
  const server = await createMock({
    apis: Object.values(ingress).map(serverOf => serverOf()),
    answer: () => ended,
  }).listen()
  return {
    server,
    get requests() {
      return server.requests.map(({ request }) => request)
    },
    script: (...lines) =>
      server.reset(lines.map(line => request => answerOf(typeof line === 'function' ? line(request) : line))),
    provider: (make, api, more) => make({ api, baseURL: server.baseURL(api), apiKey: 'a-key-for-nobody', ...more }),
    close: () => server.close(),
  }
}

/** Costs the same each time. */
function answerOf(said: Exclude<Line, (request: Request) => unknown>): Answer {
  const usage = { inputTokens: 10, outputTokens: 5, totalTokens: 15 }
  return Array.isArray(said) ? { id: 'answer', content: said, usage } : said
}
