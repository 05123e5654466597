/**
 * Bodies that nobody would send: whatever comes, the gateway answers, blames the client where it is to blame, and says so in the
 * client's own words. `FUZZ=10000 npx vitest run --project fetch test/gateway/fuzz.test.ts` plays that many for each ingress.
 */
import { expect, test } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { apis } from '../../generated/registry.ts'
import { createGateway } from '../../runtime/gateway/index.ts'
import type { Fetch } from '../../runtime/index.ts'
import { saidWhole } from './said.ts'
import { allIngress } from './stage.ts'

const rounds = Number(process.env.FUZZ ?? 250)

const tool = { name: 'f', description: 'd', parameters: { type: 'object', properties: { a: { type: 'string' } } } }
const image = 'data:image/png;base64,iVBORw0KGgo='

/** A body of each ingress with much in it, and where it goes. */
const wires: { [api: string]: { path: string; body: object; to: string } } = {
  'openai-chat': {
    to: 'anthropic/m',
    path: '/v1/chat/completions',
    body: {
      messages: [
        { role: 'system', content: 'be' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'a' },
            { type: 'image_url', image_url: { url: image } },
          ],
        },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }],
        },
        { role: 'tool', tool_call_id: 'c', content: 'r' },
      ],
      tools: [{ type: 'function', function: tool }],
      tool_choice: 'auto',
      response_format: { type: 'json_schema', json_schema: { name: 'n', schema: {} } },
      max_tokens: 5,
      temperature: 1,
      stop: ['x'],
      stream_options: { include_usage: true },
      metadata: { a: 'b' },
    },
  },
  'openai-responses': {
    to: 'anthropic/m',
    path: '/v1/responses',
    body: {
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'a' },
            { type: 'input_image', image_url: image },
          ],
        },
        { type: 'reasoning', id: 'r', summary: [{ type: 'summary_text', text: 's' }] },
        { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' },
        { type: 'function_call_output', call_id: 'c', output: 'r' },
      ],
      instructions: 'be',
      tools: [{ type: 'function', ...tool, strict: false }],
      text: { format: { type: 'text' } },
      reasoning: { effort: 'low' },
    },
  },
  'anthropic-messages': {
    to: 'openai/m',
    path: '/v1/messages',
    body: {
      max_tokens: 5,
      system: [{ type: 'text', text: 'be', cache_control: { type: 'ephemeral' } }],
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'a' },
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'iVBORw0KGgo=' } },
          ],
        },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 't', signature: 's' },
            { type: 'tool_use', id: 'c', name: 'f', input: {} },
          ],
        },
        { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c', content: 'r' }] },
      ],
      tools: [{ name: 'f', input_schema: tool.parameters }],
      tool_choice: { type: 'auto' },
      thinking: { type: 'enabled', budget_tokens: 1024 },
    },
  },
  gemini: {
    to: 'anthropic/m',
    path: '/v1beta/models/anthropic/m:generateContent',
    body: {
      systemInstruction: { parts: [{ text: 'be' }] },
      contents: [
        { role: 'user', parts: [{ text: 'a' }, { inlineData: { mimeType: 'image/png', data: 'iVBORw0KGgo=' } }] },
        { role: 'model', parts: [{ functionCall: { name: 'f', args: {} }, thoughtSignature: 's' }] },
        { role: 'user', parts: [{ functionResponse: { name: 'f', response: { result: 'r' } } }] },
      ],
      tools: [{ functionDeclarations: [tool] }],
      generationConfig: { maxOutputTokens: 5, stopSequences: ['x'], thinkingConfig: { thinkingBudget: 5 } },
    },
  },
  'ollama-chat': {
    to: 'anthropic/m',
    path: '/api/chat',
    body: {
      messages: [
        { role: 'system', content: 'be' },
        { role: 'user', content: 'a', images: ['iVBORw0KGgo='] },
        { role: 'assistant', content: '', tool_calls: [{ function: { name: 'f', arguments: {} } }] },
        { role: 'tool', content: 'r', tool_name: 'f' },
      ],
      tools: [{ type: 'function', function: tool }],
      options: { temperature: 1, stop: ['x'] },
      format: 'json',
      think: true,
      keep_alive: '5m',
    },
  },
}

/** Vendors that take everything, whole and streamed, without a network: what is put to the test stands before them. */
const answering =
  (api: string, whole: object): Fetch =>
  async (_, init) => {
    const { server } = apis[api]!
    const { toBody } = await import('../../runtime/stream/encoder.ts')
    const { streamOf } = await import('../laws/subject.ts')
    const isStream = String(init?.body).includes('"stream":true')
    const body = isStream ? String(toBody(streamOf(saidWhole('fine')), server)) : JSON.stringify(whole)
    return new Response(body, { headers: { 'content-type': isStream ? 'text/event-stream' : 'application/json' } })
  }

const encoded = (api: string) => apis[api]!.server.chat.encode(saidWhole('fine')) as object

const gateway = createGateway({
  client: {
    retry: false,
    providers: [
      anthropic({ apiKey: 'k', fetch: answering('anthropic-messages', encoded('anthropic-messages')) }),
      openai({ apiKey: 'k', fetch: answering('openai-responses', encoded('openai-responses')) }),
    ],
  },
  ingress: allIngress(),
})

/** The same numbers at each run. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const odd: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  0.5,
  '',
  'a',
  '\ud800',
  ' ',
  '__proto__',
  'x'.repeat(3000),
  [],
  {},
  [null],
  [[]],
  [{}],
  [1, 'a', null],
  { type: 'text' },
  { type: 7 },
  { type: 'nobody-knows', value: {} },
  { role: 'nobody' },
  { __proto__: { a: 1 } },
  { url: 'data:,' },
  'data:image/png;base64,%%%',
  '{"a":',
  '2026-02-30',
]

/** The body with one to four of its places changed, left out, doubled or moved. */
function mutated(body: object, next: () => number): object {
  const copy = structuredClone(body) as object
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  for (let times = 1 + Math.floor(next() * 4); times > 0; times--) {
    const places = placesIn(copy)
    const { holder, key } = pick(places)
    const choice = next()
    if (choice < 0.55) holder[key] = structuredClone(pick(odd))
    else if (choice < 0.7) delete holder[key]
    else if (choice < 0.85) holder[key] = structuredClone(pick(places).holder)
    else holder[key] = [holder[key], structuredClone(holder[key])]
  }
  return copy
}

function placesIn(value: object): { holder: { [key: string]: unknown }; key: string }[] {
  return Object.entries(value).flatMap(([key, below]) => [
    { holder: value as { [key: string]: unknown }, key },
    ...(typeof below === 'object' && below !== null ? placesIn(below) : []),
  ])
}

test.each(Object.keys(wires))('%s', { timeout: 600_000 }, async api => {
  const { path, body, to } = wires[api]!
  const next = numbersFrom(api.length * 7_919)
  const statuses = new Map<number, number>()
  for (let round = 0; round < rounds; round++) {
    const asked = mutated(path.includes('models') ? body : { model: to, stream: next() < 0.3, ...body }, next)
    const whole = JSON.stringify(asked)
    const text = next() < 0.05 ? whole.slice(0, Math.floor(next() * whole.length)) : whole
    const answer = await gateway.fetch(`http://localhost${path}`, { method: 'POST', body: text })
    const told = await answer.text()
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    if (answer.status === 200) continue
    expect(answer.status, text).toBeLessThan(500)
    expect(apis[api]!.client.decodeError(JSON.parse(told))?.message, text).toBeTypeOf('string')
  }
  // Some of it is fine, and some is not.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400]))
})
