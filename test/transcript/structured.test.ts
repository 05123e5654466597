/** The value behind a tool's result is kept with the conversation: on disk, at every vendor, and on the way back. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { transcriptSchema } from '../../generated/transcript-schema.ts'
import { executeCalls, tool } from '../../runtime/tools/index.ts'
import { handOff, readTranscript, transcriptOf, validateTranscript } from '../../runtime/transcript/index.ts'
import type { Message, Transcript } from '../../runtime/types.ts'
import { apiIds, client, encode, invalid, modelOf } from './vendors.ts'

const tide = { port: 'Kiel', metres: 1.5 }
const look = tool({ name: 'look', execute: () => tide, show: ({ port }) => `the tide at ${port}` })

async function kept(): Promise<Transcript> {
  const call = { type: 'tool-call', id: 'call1aaaa', name: 'look', input: {} } as const
  const asked: Message = { role: 'user', content: [{ type: 'text', text: 'When?' }] }
  const answer: Message = { role: 'assistant', content: [call] }
  const { message } = await executeCalls(answer, { tools: [look] })
  const stored = JSON.stringify(await transcriptOf({ messages: [asked, answer, message], tools: [look] }))
  return readTranscript(JSON.parse(stored))
}

it('is in the transcript, as its schema has it', async () => {
  const transcript = await kept()
  expect(transcript.messages[2]!.content).toMatchObject([{ structured: tide }])
  const ajv = new Ajv2020({ strict: false })
  expect(ajv.validate(transcriptSchema, transcript) || ajv.errors).toBe(true)
})

it.each(apiIds)('%s is shown the content alone, and loses nothing', async api => {
  const transcript = await kept()
  const model = `${api}/${modelOf(api)}`
  const there = await validateTranscript(transcript, model, { client })
  expect(there.loss.filter(({ path }) => path.includes('structured'))).toEqual([])
  const { conversation } = await handOff(transcript, model, { client })
  const results = conversation.messages.flatMap(({ content }) => content.filter(({ type }) => type === 'tool-result'))
  expect(results).toMatchObject([{ structured: tide }])
  const { call } = encode(api, { model: modelOf(api), ...conversation })
  expect(invalid(api, call)).toEqual([])
  // An api without tools says nothing of their results.
  const isTold = client.supports(model, 'tools').supported
  expect(JSON.stringify(call.body).includes('the tide at Kiel')).toBe(isTold)
  expect(JSON.stringify(call.body)).not.toContain('metres')
})
