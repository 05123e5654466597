/**
 * Every official SDK through the gateway to every grammar. The SDK's own objects and accumulators are the judge of what
 * comes back, the requests that arrive at the vendors of what goes out. A cell is empty only for what its pair declares: a
 * feature that one of the two cannot be asked for (`supports`), and that the gateway has told to be lost; or what an answer
 * loses by being told in the two grammars one after the other. `npm run oracle` prints it.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { toldKinds } from '../../generator/error-kinds.ts'
import { worded } from '../../runtime/adapter/error-words.ts'
import { statusOf } from '../../runtime/adapter/ingress.ts'
import { apiError } from '../../runtime/call/answer.ts'
import type { Answer } from '../../runtime/mock/index.ts'
import type { ErrorKind, FinishReason, Part, Response } from '../../runtime/types.ts'
import { until } from '../support/loopback.ts'
import { arrivals, partsOf } from './matrix/arrivals.ts'
import { call, other } from './matrix/asked.ts'
import { createBoard, type Outcome } from './matrix/board.ts'
import { type RequestFeature, sdkClients } from './matrix/clients.ts'
import { readOf, told } from './matrix/read.ts'
import { egress, type Stage, startStage } from './matrix/stage.ts'

const board = createBoard()
let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
beforeEach(() => stage.mock.reset())
let streams = 0
afterEach(() => {
  const seen = stage.order.take()
  streams += seen.streams
  expect(seen.problems, 'a stream is not in the order of its grammar').toEqual([])
})
afterAll(async () => {
  await stage.close()
  const { cells, held } = board.count()
  expect(held / cells, 'the pairs lose more than they did').toBeGreaterThanOrEqual(0.9)
  console.info(`\n${board.text(egress)}\n\n${held} of ${cells} cells hold; the others are empty as they are declared`)
  console.info(`${streams} streams in the order of their grammar`)
  expect(streams, 'most streams come to their end').toBeGreaterThan(280)
})

const clients = Object.entries(sdkClients)
const modelAt = (api: string) => `${api}/some-model`

// answers ─────────────────────────────────────────────────────────────────────

const text: Part = { type: 'text', text: 'Rain, “mostly” 🌧.' }
const thought: Part = { type: 'reasoning', text: 'Let me think.' }
const toolCall = ({ id, name, input }: typeof call): Part => ({ type: 'tool-call', id, name, input })

const answer = (content: Part[], finishReason: FinishReason = 'stop'): Response => ({
  id: 'answer_1',
  model: 'some-model',
  createdAt: 1_750_000_000,
  content,
  finishReason,
  usage: { inputTokens: 30, outputTokens: 12, totalTokens: 42 },
})

const answers: Record<string, Response> = {
  text: answer([text]),
  'tool call': answer([text, toolCall(call)], 'tool-calls'),
  'parallel tools': answer([toolCall(call), toolCall(other)], 'tool-calls'),
  reasoning: answer([thought, text]),
  length: answer([text], 'length'),
  'content filter': answer([text], 'content-filter'),
}

/** What a reader of the whole answer would see that no grammar takes away from; each loss by its name. */
function lossOf(client: string, answer: Response, expected: ReturnType<typeof readOf>): string | undefined {
  const full = readOf(client, answer)
  const lost = (Object.keys(full) as (keyof typeof full)[]).filter(
    field => JSON.stringify(full[field]) !== JSON.stringify(expected[field]),
  )
  return lost.length > 0 ? `told in the two grammars, an answer loses its ${lost.join(', ')}` : undefined
}

describe.each(clients)('%s reads', (name, sdk) => {
  describe.each(egress)('%s', api => {
    it.each(Object.entries(answers).flatMap(([row, said]) => [false, true].map(streamed => ({ row, said, streamed }))))(
      '$row, streamed $streamed',
      async ({ row, said, streamed }) => {
        stage.mock.reset([said])
        const { whole, streamed: stream, bodies } = sdk
        const read = await (streamed ? stream : whole)(stage.where, modelAt(api), bodies.tools ?? {})
        const left = sdk.api === api ? told(api, said, streamed) : told(sdk.api, told(api, said, streamed), streamed)
        const expected = readOf(sdk.api, left)
        expect({ ...read, finish: read.finish ?? undefined }).toEqual({
          ...expected,
          tokens: expected.tokens.map((count, at) => count ?? read.tokens[at]),
        })
        const declared = lossOf(sdk.api, said, expected)
        board.put(name, `${row}${streamed ? ', streamed' : ''}`, api, declared ? { declared } : 'holds')
      },
    )
  })
})

// requests ────────────────────────────────────────────────────────────────────

describe.each(clients)('%s asks', (name, sdk) => {
  describe.each(egress)('%s', api => {
    it.each(Object.keys(arrivals) as RequestFeature[])('%s', async row => {
      const { feature, arrived } = arrivals[row]
      const put = (outcome: Outcome) => board.put(name, `request: ${row}`, api, outcome)
      const body = sdk.bodies[row]
      if (body === undefined) {
        const reason = feature && stage.lacks(sdk.api, feature)
        expect(reason, `the SDK is not asked for ${row}, though its API has it`).toBeDefined()
        return put({ declared: `${sdk.api}: ${reason}` })
      }
      stage.mock.reset([answers.text!])
      await sdk.whole(stage.where, modelAt(api), body)
      const reason = feature && stage.lacks(api, feature)
      if (reason === undefined) {
        arrived(stage.mock.requests[0]!.request)
        return put('holds')
      }
      expect(stage.last()?.loss ?? [], 'it is lost without a word').not.toEqual([])
      put({ declared: `${api}: ${reason}` })
    })
  })
})

// thoughts ────────────────────────────────────────────────────────────────────

/** What each vendor signs its thoughts with. */
const signed: Record<string, object> = {
  'anthropic-messages': { signature: 'EqQBCgIYAhIM+/==' },
  gemini: { thoughtSignature: 'c2lnbmF0dXJl' },
  'openai-responses': { id: 'rs_1', encrypted_content: 'gAAAA+/==' },
  'bedrock-converse': { reasoningContent: { reasoningText: { signature: 'EqQBCgIYAhIM+/==' } } },
}

describe.each(clients)('%s goes on after a signed thought', (name, sdk) => {
  it.each(Object.keys(signed))('of %s', async api => {
    const native = { [api]: signed[api]! }
    stage.mock.reset([answer([{ ...thought, native } as Part, text]), 'Done.'])
    await sdk.goesOn(stage.where, modelAt(api))
    const back = partsOf(stage.mock.requests[1]!.request).filter(part => part.type === 'reasoning')
    if (sdk.api === api) {
      expect(back).toMatchObject([{ native }])
      board.put(name, 'signature round trip', api, 'holds')
    } else {
      expect(JSON.stringify(back)).not.toContain(Object.values(signed[api]!).at(-1))
      board.put(name, 'signature round trip', api, { declared: `what ${api} signs is shown to no other grammar` })
    }
  })
})

// errors, breaks ──────────────────────────────────────────────────────────────

/** The status that a client of one API sees of an error that another API told the gateway. */
function statusSeen(client: string, api: string, kind: ErrorKind): number {
  const { server } = apis[api]!
  const status = statusOf(server, { kind, message: '' })
  const body = server.encodeError(worded({ kind, message: 'It failed.', status }, server.errorRules))
  const read = apiError(apis[api]!.client.decodeError(body, status) ?? {}, said => said, status)
  // That the gateway's own key was refused is no fault of the client's.
  if (read.kind === 'authentication' || read.kind === 'permission') return 502
  return statusOf(apis[client]!.server, { ...read, status })
}

async function failureOf(outcome: Promise<unknown>): Promise<unknown> {
  return outcome.then(
    read => new Error(`no failure: ${JSON.stringify(read)}`),
    (error: unknown) => error,
  )
}

describe.each(clients)('%s is told', (name, sdk) => {
  describe.each(egress)('by %s', api => {
    it.each(toldKinds)('%s', async kind => {
      const failing: Answer = { error: { kind, message: 'It failed.' } }
      stage.mock.reset([failing, failing])
      for (const way of ['whole', 'streamed'] as const) {
        const error = await failureOf(sdk[way](stage.where, modelAt(api), sdk.bodies.text!))
        expect([kind, way, sdk.statusOf(error)]).toEqual([kind, way, statusSeen(sdk.api, api, kind)])
        if (kind !== 'authentication' && kind !== 'permission') expect(`${error}`).toContain('It failed.')
      }
      board.put(name, `error: ${kind}`, api, 'holds')
    })

    it('an error in the middle of a stream', async () => {
      stage.mock.reset([
        { text: 'one two three', fault: { type: 'error', after: 2, error: { kind: 'server', message: 'It broke.' } } },
      ])
      const error = await failureOf(sdk.streamed(stage.where, modelAt(api), sdk.bodies.text!))
      expect(`${error} ${JSON.stringify(error)}`).toContain('It broke.')
      board.put(name, 'error in mid-stream', api, 'holds')
    })

    it('a stream that is cut', async () => {
      stage.mock.reset([{ text: 'one two three', fault: { type: 'cut', after: 2 } }])
      const error = await failureOf(sdk.streamed(stage.where, modelAt(api), sdk.bodies.text!))
      expect(`${error}`).not.toContain('no failure')
      board.put(name, 'stream that is cut', api, 'holds')
    })

    it('nothing more once it has left', async () => {
      stage.mock.reset([{ text: 'one two three', fault: { type: 'stall', after: 1 } }])
      await sdk.left(stage.where, modelAt(api))
      await until(() => stage.gateway.active() === 0)
      board.put(name, 'abort', api, 'holds')
    })
  })
})

// calls beside chat ───────────────────────────────────────────────────────────

describe.each(clients)('%s asks beside chat', (name, sdk) => {
  it.each(egress)('%s for vectors', async api => {
    const put = (outcome: Outcome) => board.put(name, 'embeddings', api, outcome)
    if (!sdk.embed) return put({ declared: stage.lacks(sdk.api, 'embeddings') ?? `${sdk.api} is a grammar of chat` })
    const reason = stage.lacks(api, 'embeddings')
    if (reason !== undefined) return put({ declared: reason })
    const vectors = await sdk.embed(stage.where, modelAt(api), ['one', 'two'])
    expect(vectors.map(vector => Math.hypot(...vector).toFixed(3))).toEqual(['1.000', '1.000'])
    expect(vectors[0]).not.toEqual(vectors[1])
    put('holds')
  })

  it('all for their models', async () => {
    const listed = await sdk.models!(stage.where)
    for (const api of egress) {
      const isThere = ['one', 'two'].every(model => listed.includes(`${api}/${model}`))
      const reason = stage.lacks(api, 'models')
      expect(isThere).toBe(reason === undefined)
      board.put(name, 'models', api, reason === undefined ? 'holds' : { declared: reason })
    }
  })
})

it.each(Object.entries(arrivals))('that %s did not arrive is seen', (_, { arrived }) => {
  expect(() => arrived({ model: 'm', messages: [] })).toThrow()
})

it('a board shows what holds, and what is declared; what an answer loses is named', () => {
  const small = createBoard()
  small.put('sdk', 'text', 'a', 'holds')
  small.put('sdk', 'text', 'b', { declared: 'b has none' })
  expect(small.count()).toEqual({ cells: 2, held: 1 })
  expect(small.text(['a', 'b'])).toBe('sdk   a  b\ntext  ✓  –1\n  1: b has none')
  const lost = told('ollama-chat', answers['content filter']!, false)
  expect(lossOf('gemini', answers['content filter']!, readOf('gemini', lost))).toMatch(/loses its finish$/)
  expect(lossOf('gemini', answers.text!, readOf('gemini', answers.text!))).toBeUndefined()
})
