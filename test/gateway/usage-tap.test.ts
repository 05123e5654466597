/** What is seen of answers that pass by as they are. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { streamTap } from '../../runtime/gateway/usage-tap.ts'
import { toBody } from '../../runtime/stream/encoder.ts'
import { streamOf } from '../laws/subject.ts'
import { saidWhole } from './said.ts'

const said = saidWhole('Rain.', { usage: { inputTokens: 30, outputTokens: 12, totalTokens: 42 } })

describe.each(Object.entries(apis))('%s', (_, { client, server }) => {
  it('tells its usage to who reads only what counts', async () => {
    await server.chat.frames.load?.()
    await client.chat.transport.load?.()
    const written = toBody(streamOf(said), server)
    const bytes = typeof written === 'string' ? Buffer.from(written) : written
    const [all, counting] = [streamTap(client), streamTap(client, server.chat.usageFields)]
    for (let at = 0; at < bytes.length; at += 7) for (const tap of [all, counting]) tap.push(bytes.subarray(at, at + 7))
    expect(all.answer()?.usage).toMatchObject({ inputTokens: 30, outputTokens: 12 })
    expect(counting.answer()?.usage).toEqual(all.answer()?.usage)
  })
})

it('what counts nothing is not read', () => {
  const { client, server } = apis['openai-chat']!
  const tap = streamTap(client, server.chat.usageFields)
  tap.push(Buffer.from('data: {"no JSON\n\n'))
  tap.push(Buffer.from('data: {"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2}}\n\n'))
  expect(tap.answer()?.usage).toMatchObject({ inputTokens: 3, outputTokens: 2 })
})
