/** What Mistral is asked, as its document and recorded traffic have it, in cases of our own. */
import { describe, expect, it } from 'vitest'
import { chat, hello, talk, thinking } from './mistral-wire.ts'

describe('what is asked', () => {
  it('has the names that this vendor gives to options', async () => {
    const { loss } = await chat(hello, {
      maxOutputTokens: 50,
      seed: 7,
      temperature: 0.5,
      topP: 0.9,
      stop: ['END'],
      presencePenalty: 0.1,
      frequencyPenalty: 0.2,
      parallelToolCalls: false,
      cacheKey: 'k',
      metadata: { team: 'blue' },
      reasoning: { effort: 'high' },
    })
    expect(loss).toEqual([])
    expect(talk.sent()).toEqual({
      url: '/v1/chat/completions',
      body: {
        model: 'mistral-small-latest',
        messages: [{ role: 'user', content: 'Hi' }],
        max_tokens: 50,
        random_seed: 7,
        temperature: 0.5,
        top_p: 0.9,
        stop: ['END'],
        presence_penalty: 0.1,
        frequency_penalty: 0.2,
        parallel_tool_calls: false,
        prompt_cache_key: 'k',
        metadata: { team: 'blue' },
        reasoning_effort: 'high',
      },
    })
  })

  it('tells what it cannot have', async () => {
    const { loss } = await chat(hello, {
      topK: 4,
      logprobs: 2,
      userId: 'u',
      temperature: 2,
      reasoning: { effort: 'low' },
    })
    expect(loss.map(({ path, kind }) => [path, kind])).toEqual([
      ['topK', 'unsupported'],
      ['logprobs', 'unsupported'],
      ['userId', 'unsupported'],
      ['reasoning.effort', 'changed'],
      ['temperature', 'changed'],
    ])
    expect(talk.sent().body).toMatchObject({ temperature: 1.5, reasoning_effort: 'high' })
  })

  it('has no effort for a model that takes none', async () => {
    const { loss } = await chat(hello, { model: 'mistral/magistral-medium-latest', reasoning: { effort: 'high' } })
    expect(loss).toMatchObject([{ path: 'reasoning.effort', kind: 'model' }])
    expect(talk.sent().body).not.toHaveProperty('reasoning_effort')
  })

  it('passes on what only this vendor has', async () => {
    await chat(hello, { native: { 'mistral-chat': { prompt_mode: 'reasoning', safe_prompt: true } } })
    expect(talk.sent().body).toMatchObject({ prompt_mode: 'reasoning', safe_prompt: true })
  })

  it('has pictures, sounds and documents as chunks', async () => {
    const { loss } = await chat(hello, {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Which?' },
            { type: 'image', mediaType: 'image/png', data: 'AAAA', detail: 'low' },
            { type: 'image', url: 'https://a.test/1.png' },
            { type: 'audio', mediaType: 'audio/mpeg', data: 'BBBB' },
            { type: 'audio', url: 'https://a.test/1.mp3' },
            { type: 'document', mediaType: 'application/pdf', data: 'CCCC', filename: 'a.pdf' },
            { type: 'document', url: 'https://a.test/1.pdf' },
            { type: 'document', fileId: 'f1' },
          ],
        },
      ],
    })
    expect(loss).toEqual([])
    expect(talk.sent().body.messages).toEqual([
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Which?' },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA', detail: 'low' } },
          { type: 'image_url', image_url: { url: 'https://a.test/1.png' } },
          { type: 'input_audio', input_audio: { data: 'BBBB', format: 'mp3' } },
          { type: 'input_audio', input_audio: 'https://a.test/1.mp3' },
          { type: 'document_url', document_url: 'data:application/pdf;base64,CCCC', document_name: 'a.pdf' },
          { type: 'document_url', document_url: 'https://a.test/1.pdf' },
          { type: 'file', file_id: 'f1' },
        ],
      },
    ])
  })

  it('has tools, a choice among them, and calls with results under ids that this vendor takes', async () => {
    const { loss } = await chat(hello, {
      tools: [{ type: 'function', name: 'now' }],
      toolChoice: { type: 'required' },
      messages: [
        { role: 'user', content: 'Time?' },
        {
          role: 'assistant',
          content: [
            { type: 'reasoning', text: 'A clock.' },
            { type: 'tool-call', id: 'toolu_123', name: 'now', input: { zone: 'UTC' } },
          ],
        },
        { role: 'tool', content: [{ type: 'tool-result', id: 'toolu_123', name: 'now', content: 'noon' }] },
      ],
    })
    const { messages, ...rest } = talk.sent().body as { messages: { tool_calls?: { id: string }[] }[] }
    const id = messages[1]!.tool_calls![0]!.id
    expect(id).toMatch(/^[A-Za-z0-9]{9}$/)
    expect(rest).toMatchObject({
      tools: [{ type: 'function', function: { name: 'now', parameters: {} } }],
      tool_choice: 'any',
    })
    expect(messages.slice(1)).toEqual([
      {
        role: 'assistant',
        content: [thinking('A clock.')],
        tool_calls: [{ id, type: 'function', function: { name: 'now', arguments: '{"zone":"UTC"}' } }],
      },
      { role: 'tool', tool_call_id: id, content: 'noon' },
    ])
    expect(loss.map(({ kind, path }) => [kind, path])).toEqual([
      ['changed', 'messages[1].content[1].id'],
      ['changed', 'messages[2].content[0].id'],
    ])
  })

  it.each([
    [{ type: 'json' }, { type: 'json_object' }],
    [
      { type: 'json', name: 'n', schema: { type: 'object' }, strict: true },
      { type: 'json_schema', json_schema: { name: 'n', schema: { type: 'object' }, strict: true } },
    ],
  ] as const)('has %j as %j', async (responseFormat, response_format) => {
    await chat(hello, { responseFormat })
    expect(talk.sent().body).toMatchObject({ response_format })
  })
})
