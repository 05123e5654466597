/** The value behind a tool's result is kept with the conversation, and told to each vendor as its API takes it. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { transcriptSchema } from '../../generated/transcript-schema.ts'
import { type MessageInput, toRequest } from '../../runtime/chat/input.ts'
import { executeCalls, tool, toolResult } from '../../runtime/tools/index.ts'
import { handOff, readTranscript, transcriptOf, validateTranscript } from '../../runtime/transcript/index.ts'
import type { Message, Transcript } from '../../runtime/types.ts'
import { apiIds, client, decode, encode, invalid, modelOf } from './vendors.ts'

const tide = { port: 'Kiel', metres: 1.5 }
const look = tool({ name: 'look', execute: () => tide, show: ({ port }) => `the tide at ${port}` })
const measure = tool({ name: 'measure', execute: () => tide })
const failed = tool({ name: 'failed', execute: () => toolResult({ content: [], structured: tide, isError: true }) })
const mute = tool({ name: 'mute', execute: () => tide, show: () => '' })
const silent = tool({ name: 'silent', execute: () => toolResult({ content: [], structured: tide }) })
const all = [look, measure, silent, failed, mute]

async function kept(name = 'look'): Promise<Transcript> {
  const call = { type: 'tool-call', id: 'call1aaaa', name, input: {} } as const
  const asked: Message = { role: 'user', content: [{ type: 'text', text: 'When?' }] }
  const answer: Message = { role: 'assistant', content: [call] }
  const { message } = await executeCalls(answer, { tools: all })
  const tools = all.filter(each => each.name === name)
  return readTranscript(JSON.parse(JSON.stringify(await transcriptOf({ messages: [asked, answer, message], tools }))))
}

/** What the tool gave, as it stands on the wire of an api; nothing where it has no tools. */
async function told(transcript: Transcript, api: string) {
  const model = `${api}/${modelOf(api)}`
  const there = await validateTranscript(transcript, model, { client })
  const isTold = client.supports(model, 'tools').supported
  if (isTold) expect(there.loss).toEqual([])
  const { conversation } = await handOff(transcript, model, { client })
  const { call } = encode(api, { model: modelOf(api), ...conversation })
  expect(invalid(api, call)).toEqual([])
  return { call, wire: isTold ? JSON.stringify(call.body) : undefined }
}

it.each(['look', 'measure'])('is in the transcript, as its schema has it: %s', async name => {
  const transcript = await kept(name)
  const [result] = transcript.messages[2]!.content
  if (name === 'look') expect(result).toMatchObject({ structured: tide })
  // What is shown already is not kept twice.
  else expect(result).toMatchObject({ content: [{ text: JSON.stringify(tide), json: true }] })
  expect('structured' in result!).toBe(name === 'look')
  const ajv = new Ajv2020({ strict: false })
  expect(ajv.validate(transcriptSchema, transcript) || ajv.errors).toBe(true)
})

describe.each(apiIds)('%s', api => {
  it('is shown the content alone where the tool shows something else, and loses nothing', async () => {
    const transcript = await kept()
    const { wire } = await told(transcript, api)
    expect(wire ?? 'the tide at Kiel').toContain('the tide at Kiel')
    expect(wire ?? '').not.toContain('metres')
    const { conversation } = await handOff(transcript, `${api}/${modelOf(api)}`, { client })
    const results = conversation.messages.flatMap(({ content }) => content.filter(({ type }) => type === 'tool-result'))
    expect(results).toMatchObject([{ structured: tide }])
  })

  it.each(['measure', 'silent'])(
    'gets the value where that is all: as a value or as text, and back: %s',
    async name => {
      const transcript = await kept(name)
      const { call, wire } = await told(transcript, api)
      if (wire === undefined) return
      const asText = JSON.stringify(JSON.stringify(tide)).slice(1, -1)
      expect(wire.includes(JSON.stringify(tide)) || wire.includes(asText)).toBe(true)
      const result = decode(api, call).messages.flatMap(({ content }) =>
        content.filter(({ type }) => type === 'tool-result'),
      )
      expect(result).toMatchObject([{ content: [{ type: 'text', text: JSON.stringify(tide) }] }])
    },
  )
})

it('is a value on the wire of an api that has a place for it, and comes back as it was', async () => {
  const { call } = await told(await kept('measure'), 'bedrock-converse')
  const block = { toolResult: { toolUseId: 'call1aaaa', content: [{ json: tide }] } }
  expect(call.body).toMatchObject({ messages: [{}, {}, { role: 'user', content: [block] }] })
  const read = decode('bedrock-converse', call)
  expect(encode('bedrock-converse', read).call.body).toEqual(call.body)
  const other = encode('openai-chat', { ...read, model: modelOf('openai-chat') })
  expect(other.loss).toEqual([])
  expect(other.call.body).toMatchObject({ messages: [{}, {}, { role: 'tool', content: JSON.stringify(tide) }] })
})

it('a text that looks like one stays a text', async () => {
  const messages: Message[] = (await kept('measure')).messages.map(message => ({
    ...message,
    content: message.content.map(part =>
      part.type === 'tool-result' ? { ...part, content: [{ type: 'text', text: '{"a":1}' }] } : part,
    ),
  }))
  const { call } = encode('bedrock-converse', { model: modelOf('bedrock-converse'), messages })
  expect(JSON.stringify(call.body)).toContain('"content":[{"text":"{\\"a\\":1}"}]')
})

it('is shown of a call that failed and says no more', async () => {
  const [result] = (await kept('failed')).messages[2]!.content
  expect(result).toMatchObject({ isError: true, content: [{ text: JSON.stringify(tide), json: true }] })
})

it('is not shown where the tool shows nothing, nor kept to be shown later', async () => {
  const [result] = (await kept('mute')).messages[2]!.content
  expect(result).toMatchObject({ type: 'tool-result', content: [] })
  expect(JSON.stringify(result)).not.toContain('Kiel')
})

describe('written by hand without content', () => {
  const written = { type: 'tool-result', id: 'call1aaaa', name: 'measure', structured: tide } as const
  const asked: MessageInput = { role: 'user', content: 'When?' }
  const answer: MessageInput = {
    role: 'assistant',
    content: [{ type: 'tool-call', id: 'call1aaaa', name: 'measure', input: {} }],
  }
  const messages = (content: '' | []): MessageInput[] => [
    asked,
    answer,
    { role: 'tool', content: [{ ...written, content }] },
  ]

  it.each(apiIds.flatMap(api => (['', []] satisfies ['', []]).map(content => [api, content] as const)))(
    'is what %s is shown, as %j',
    async (api, content) => {
      const request = await toRequest({ model: '', messages: messages(content) }, modelOf(api))
      const { call, loss } = encode(api, request)
      const wire = JSON.stringify(call.body)
      const asText = JSON.stringify(JSON.stringify(tide)).slice(1, -1)
      const isTold = wire.includes(JSON.stringify(tide)) || wire.includes(asText)
      expect(isTold || loss.some(({ path }) => path.startsWith('messages[2]'))).toBe(true)
      if (client.supports(`${api}/${modelOf(api)}`, 'tools').supported) expect([isTold, loss]).toEqual([true, []])
    },
  )

  it('is one result, whoever reads it first', async () => {
    const transcript = await transcriptOf({ messages: messages([]) })
    expect(transcript.messages[2]!.content).toEqual((await kept('measure')).messages[2]!.content)
  })
})
