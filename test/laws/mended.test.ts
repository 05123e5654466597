/** Bugs that were found and mended, each at its smallest: none comes back. The comments say what was wrong. */
import { describe, expect, it } from 'vitest'
import type { Loss, Message, Part, Request, Response } from '../../runtime/types.ts'
import { closedContract } from './closed-contract.ts'
import { leaves } from './normal-forms.ts'
import * as trip from './subject.ts'
import { subject } from './subject.ts'

const asking = (model: string, rest: Partial<Request> = {}): Request => ({
  model,
  messages: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }],
  ...rest,
})
const said = (...content: Part[]): Message[] => [{ role: 'assistant', content }]
const encoded = (id: string, rest: Partial<Request>) =>
  JSON.stringify(trip.encodeRequest(subject(id), asking('some-model', rest)).call.body)
const audioOf = (format: string) => ({ type: 'input_audio', input_audio: { data: 'AAAA', format } })
const answer = (...content: Part[]): Response => ({ content, finishReason: 'stop' })

describe('requests', () => {
  // Anthropic has `auto` and `standard_only`, no vendor has `batch`: the value is gone, and no loss says so.
  it.each([
    ['openai-chat', { serviceTier: 'batch' }],
    ['openai-responses', { serviceTier: 'batch' }],
    ['anthropic-messages', { serviceTier: 'flex' }],
    ['gemini', { serviceTier: 'batch' }],
    ['openai-chat', { verbosity: 'brief' }],
  ] as const)('%s reports an enum value that it has no word for: %j', (id, rest) => {
    const { loss } = trip.encodeRequest(subject(id), asking('some-model', rest))
    expect(loss.map(({ path }) => path)).toEqual(Object.keys(rest))
  })

  // Gemini's highest level is `HIGH`, Anthropic's lowest `low`: what is sent is not what was asked for.
  it.each([
    ['gemini', 'gemini-3-pro', 'xhigh'],
    ['gemini', 'gemini-3-pro', 'none'],
    ['anthropic-messages', 'claude-opus-4-6', 'minimal'],
  ] as const)('%s says that %s is asked for another effort than %s', (id, model, effort) => {
    const { loss } = trip.encodeRequest(subject(id), asking(model, { reasoning: { effort } }))
    expect(loss).toMatchObject([{ path: 'reasoning.effort', kind: 'changed' }])
  })

  // `output_config.effort` has it; the rule for `thinking: adaptive` does not use it, and so calls it lost.
  it('an effort that was sent is not reported as lost', () => {
    const { call, loss } = trip.encodeRequest(
      subject('anthropic-messages'),
      asking('claude-opus-4-6', { reasoning: { effort: 'low' } }),
    )
    expect(JSON.stringify(call.body)).toContain('"effort":"low"')
    expect(loss).toEqual([])
  })

  // Of several tools that a call may be of, the first was read as the one that it must be of: other vendors were asked for that.
  it.each([
    [['a'], { type: 'tool', name: 'a' }],
    [['a', 'b'], { type: 'required' }],
  ])('a call that must be of %j is read as that', (names, choice) => {
    const gemini = subject('gemini')
    const asked = asking('some-model', { toolChoice: { type: 'tool', name: 'a' } })
    const { call } = trip.encodeRequest(gemini, asked)
    const config = { mode: 'ANY', allowedFunctionNames: names }
    const body = { ...(call.body as object), toolConfig: { functionCallingConfig: config } }
    const read = trip.decodeRequest(gemini, { ...call, body })
    expect(read.toolChoice).toMatchObject(choice)
    expect(trip.encodeRequest(gemini, { ...read, model: 'some-model' }).call.body).toEqual(body)
    const { loss } = trip.encodeRequest(subject('openai-chat'), read)
    expect(loss.map(({ path }) => path)).toEqual(names.length > 1 ? ['toolChoice.native.gemini'] : [])
  })

  // The place is that of the node which has the field, and of the whole request none at all.
  it.each([
    ['anthropic-messages', 'temperature', { temperature: 1.7 }],
    ['anthropic-messages', 'reasoning.budgetTokens', { reasoning: { budgetTokens: 100 } }],
    ['openai-responses', 'maxOutputTokens', { maxOutputTokens: 5 }],
  ] as const)('%s says that %s was changed', (id, path, rest) => {
    const { loss } = trip.encodeRequest(subject(id), asking('some-model', rest))
    expect(loss).toMatchObject([{ path, kind: 'changed' }])
  })

  // Said once by the rule, and once by the field that uses it.
  it('a format that Anthropic cannot express is reported once', () => {
    const request = asking('some-model', { responseFormat: { type: 'json' } })
    expect(trip.encodeRequest(subject('anthropic-messages'), request).loss).toHaveLength(1)
  })

  // OpenAI refuses an empty list; nothing is to be said where no tool is left.
  it.each(['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'])('%s is sent no empty list', id => {
    const foreign = { type: 'native', api: 'another', slot: 'tool', value: {} } as const
    expect(encoded(id, { tools: [foreign] })).not.toContain('"tools":[]')
  })

  it.each(['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'])('%s is sent no empty object', id => {
    const foreign = { type: 'native', api: 'another', slot: 'toolChoice', value: {} } as const
    expect(encoded(id, { toolChoice: foreign, system: [{ type: 'refusal', text: '' }] })).not.toContain('{}')
  })

  // They stand on each of its inputs, and were looked for on the call.
  it('what the inputs of an embedding call repeat is not reported as lost, or once', () => {
    const { embed } = subject('gemini').client
    const loss: Loss[] = []
    const request = { model: 'm', input: ['a', 'b'], dimensions: 2, purpose: 'juggling' }
    embed!.encode(request, { api: 'gemini', facts: {}, loss, path: [], request })
    expect(loss).toMatchObject([{ path: 'purpose', kind: 'unsupported' }])
  })

  // Chat takes wav and mp3; what is neither is called wav, and no loss says so.
  it('audio of a type that Chat does not take is not called another', () => {
    const audio: Part = { type: 'audio', mediaType: 'audio/ogg', data: 'AAAA' }
    expect(encoded('openai-chat', { messages: [{ role: 'user', content: [audio] }] })).not.toContain('"format":"wav"')
  })

  it('audio of a type that nobody has heard of is sent back under its own name', () => {
    const chat = subject('openai-chat')
    const body = { model: 'm', messages: [{ role: 'user', content: [audioOf('mp3'), audioOf('x_new')] }] }
    const request = trip.decodeRequest(chat, { method: 'POST', path: '/', body })
    expect(trip.encodeRequest(chat, request).call.body).toEqual(body)
  })

  // Both `content` and `refusal` of an assistant message have it, and reading reads both: it doubles on every trip.
  it('a refusal is sent once', () => {
    const chat = subject('openai-chat')
    const request = asking('gpt-4o', { messages: said({ type: 'refusal', text: 'I cannot.' }) })
    const { call } = trip.encodeRequest(chat, request)
    expect(leaves(call.body).filter(({ value }) => value.includes('I cannot.'))).toHaveLength(1)
    expect(trip.decodeRequest(chat, call).messages).toHaveLength(1)
  })
})

// Chat has no thoughts, and takes no message of the assistant that has neither content nor calls.
it('a message of which nothing is left is not sent', () => {
  const request = asking('gpt-4o', { messages: said({ type: 'reasoning', text: 'hm' }) })
  expect(trip.encodeRequest(subject('openai-chat'), request).call.body).toMatchObject({ messages: [] })
})

describe('answers that become part of the next request', () => {
  const again = (id: string, { content }: Response) =>
    trip.encodeRequest(subject(id), asking('m', { messages: said(...content) }))
  const whole = (id: string, response: Response) =>
    subject(id).client.chat.decode(trip.encodeResponse(subject(id), response))
  const streamed = (id: string, response: Response) =>
    trip.decodeStream(subject(id), trip.encodeAsStream(subject(id), response)).response

  // It becomes a text, with the id and status of an item: nothing says `content` was a list, where the wire's has no more.
  it('a refusal of Responses is sent back as it came', () => {
    const { call } = again('openai-responses', whole('openai-responses', answer({ type: 'refusal', text: 'no' })))
    expect(closedContract('openai-responses').request(call)).toEqual([])
    expect(JSON.stringify(call.body)).toContain('"refusal":"no"')
  })

  // As above: `summary` is sent back empty, and the text is reported as lost.
  it('a summary of Responses is sent back as it came', () => {
    const { call, loss } = again(
      'openai-responses',
      whole('openai-responses', answer({ type: 'reasoning', text: 'hm' })),
    )
    expect(JSON.stringify(call.body)).toContain('"text":"hm"')
    expect(loss).toEqual([])
  })

  // `signature_delta` is kept twice: as the signature, and as an unknown `delta`, which then is sent and refused.
  it('a streamed signature of Anthropic is sent back as it came', () => {
    const thought: Part = { type: 'reasoning', text: 'hm', native: { 'anthropic-messages': { signature: 'sig' } } }
    const { call } = again('anthropic-messages', streamed('anthropic-messages', answer(thought)))
    expect(JSON.stringify(call.body)).toContain('"signature":"sig"')
    expect(closedContract('anthropic-messages').request(call)).toEqual([])
  })

  // The server direction of Gemini writes no field of a part but its text, when it streams.
  it.each(['text', 'reasoning'] as const)('a stream of Gemini has the signature of a %s', type => {
    const part: Part = { type, text: 'hm', native: { gemini: { thoughtSignature: 'sig' } } }
    expect(JSON.stringify(trip.encodeAsStream(subject('gemini'), answer(part)))).toContain('"thoughtSignature":"sig"')
  })

  // Citations became events of the whole answer, beside the text that they belong to.
  it('a streamed citation of Anthropic stands on its text, as in a whole answer', () => {
    const block = (citations: object[]) => ({ type: 'text', text: 'hm', citations })
    const citations = ['a', 'b'].map(cited_text => ({
      type: 'web_search_result_location',
      cited_text,
      encrypted_index: 'i',
      title: 't',
      url: 'u',
    }))
    const message = {
      id: 'm',
      type: 'message',
      role: 'assistant',
      content: [block(citations)],
      stop_reason: 'end_turn',
    }
    const { response, events } = trip.decodeStream(subject('anthropic-messages'), [
      { type: 'message_start', message: { ...message, content: [], stop_reason: null } },
      { type: 'content_block_start', index: 0, content_block: { ...block([]), text: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'hm' } },
      ...citations.map(citation => ({
        type: 'content_block_delta',
        index: 0,
        delta: { type: 'citations_delta', citation },
      })),
      { type: 'content_block_stop', index: 0 },
      { type: 'message_delta', delta: { stop_reason: 'end_turn' } },
      { type: 'message_stop' },
    ])
    expect(response.content).toEqual(subject('anthropic-messages').client.chat.decode(message).content)
    const { call } = again('anthropic-messages', response)
    expect(call.body).toMatchObject({ messages: [{ content: [block(citations)] }] })
    expect(closedContract('anthropic-messages').request(call)).toEqual([])
    const told = trip.encodeEvents(subject('anthropic-messages'), events)
    expect(told.filter(event => JSON.stringify(event).includes('citations_delta'))).toHaveLength(2)
  })
})

// OpenAI sends `""` there: who adds the deltas to what is there has `{}{"city":"Köln"}`.
it('a call of Responses opens without arguments', () => {
  const call: Part = { type: 'tool-call', id: 'call_1', name: 'f', input: { city: 'Köln' } }
  const added = trip
    .encodeAsStream(subject('openai-responses'), answer(call))
    .find(event => (event as { type: string }).type === 'response.output_item.added')
  expect(added).toMatchObject({ item: { type: 'function_call', arguments: '' } })
})

// OpenAI sends `null`: an object says that the answer is incomplete.
it('a complete answer of Responses has no details of its being incomplete', () => {
  const wire = trip.encodeResponse(subject('openai-responses'), answer({ type: 'text', text: 'hi' }))
  expect(wire).toMatchObject({ incomplete_details: null })
})

// Its deltas are told as the pieces of a JSON text, which they are not: of two rules for one event the first is taken.
it('a custom call of Responses streams its input under its own name', () => {
  const call: Part = { type: 'tool-call', id: 'call_1', name: 'grep', kind: 'custom', input: 'free text' }
  const types = trip
    .encodeAsStream(subject('openai-responses'), answer(call))
    .map(event => (event as { type: string }).type)
  expect(types).toContain('response.custom_tool_call_input.delta')
  expect(types).not.toContain('response.function_call_arguments.delta')
})

// Neither what a vendor leaves out of an event nor what it has no value for may end the stream with an exception.
it.each(trip.apiIds)('%s reads any event without any of its fields', id => {
  const call: Part = { type: 'tool-call', id: 'call_1', name: 'f', input: {} }
  const events = trip.encodeAsStream(
    subject(id),
    answer({ type: 'reasoning', text: 'hm' }, { type: 'refusal', text: 'no' }, { type: 'text', text: 'hi' }, call),
  )
  for (const event of events as { [field: string]: unknown }[])
    for (const field of Object.keys(event).filter(key => key !== 'type'))
      for (const value of [undefined, null])
        expect(() => trip.decodeStream(subject(id), [{ ...event, [field]: value }])).not.toThrow()
})

it.each([
  ['openai-responses', 'response.created'],
  ['openai-responses', 'response.in_progress'],
  ['openai-responses', 'response.completed'],
  ['openai-responses', 'response.incomplete'],
  ['openai-responses', 'response.failed'],
  ['anthropic-messages', 'message_start'],
  ['anthropic-messages', 'content_block_start'],
  ['anthropic-messages', 'content_block_delta'],
  ['anthropic-messages', 'message_delta'],
  ['anthropic-messages', 'error'],
])('%s reads a bare %s without throwing', (id, type) => {
  expect(() => trip.decodeStream(subject(id), [{ type }])).not.toThrow()
})
