/** What breaks on the way is what a client sees breaking: over `fetch` and over a socket, whole and streamed. */
import { afterEach, describe, expect, it } from 'vitest'
import { isInterlinguaError } from '../../runtime/index.ts'
import type { Fault } from '../../runtime/mock/index.ts'
import { type Stage, stageOf, type Way, ways } from './stage.ts'

let stage: Stage | undefined
afterEach(() => stage?.mock.close())

const text = 'one two three four five six'
const apis = ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini', 'ollama-chat']

/** What fails, and what was told before. */
async function failure(api: string, way: Way, fault: Fault | Fault['type'], streamed: boolean) {
  stage = await stageOf(api, way, { script: [{ text, fault }] }, { timeout: { idle: 60, firstEvent: 60 } })
  const { client, model } = stage
  const asked = { model, messages: 'count' }
  const outcome = streamed ? client.stream(asked).response : client.chat(asked)
  const error = await outcome.then(
    ({ text }) => new Error(`there is an answer: ${text}`),
    (thrown: unknown) => thrown,
  )
  if (!isInterlinguaError(error)) throw error
  const told = error.partial?.content.map(part => ('text' in part ? part.text : '')).join('')
  return { kind: error.kind, midStream: error.midStream, told, phase: error.phase }
}

const inStreams: [Fault | Fault['type'], object][] = [
  ['reset', { kind: 'network', midStream: false }],
  // A reset may take along what was just sent.
  [
    { type: 'reset', after: 2 },
    { kind: 'truncated', told: expect.stringMatching(/^(one (two )?)?$/) },
  ],
  [
    { type: 'cut', after: 2 },
    { kind: 'truncated', told: 'one two ' },
  ],
  [
    { type: 'end', after: 3 },
    { kind: 'truncated', told: 'one two three ' },
  ],
  [
    { type: 'end', after: 99 },
    { kind: 'truncated', told: text },
  ],
  ['stall', { kind: 'timeout', phase: 'first-event' }],
  [
    { type: 'stall', after: 1 },
    { kind: 'timeout', phase: 'idle', told: 'one ' },
  ],
  [
    { type: 'malformed', after: 1 },
    { kind: 'protocol', told: 'one ' },
  ],
  [
    { type: 'error', after: 2, error: 'server' },
    { kind: 'server', midStream: true, told: 'one two ' },
  ],
]

const inBodies: [Fault['type'], object][] = [
  ['reset', { kind: 'network' }],
  ['cut', { kind: 'network' }],
  ['end', { kind: 'protocol' }],
  ['stall', { kind: 'timeout', phase: 'body' }],
  ['malformed', { kind: 'protocol' }],
  ['error', { kind: 'server' }],
]

describe.each(apis)('%s', api => {
  describe.each(ways)('over a %s', way => {
    it.each(inStreams)('a stream: %j', async (fault, wanted) => {
      expect(await failure(api, way, fault, true)).toMatchObject(wanted)
    })

    it.each(inBodies)('a whole answer: %s', async (fault, wanted) => {
      expect(await failure(api, way, fault, false)).toMatchObject(wanted)
    })
  })
})

it.each(ways)('a stall that passes is no failure, over a %s', async way => {
  stage = await stageOf('openai-chat', way, { script: [{ text, fault: { type: 'stall', after: 2, ms: 30 } }] })
  const { client, model } = stage
  const begun = performance.now()
  const response = await client.stream({ model, messages: 'count' }).response
  expect(response.text).toBe(text)
  expect(performance.now() - begun).toBeGreaterThan(25)
})
