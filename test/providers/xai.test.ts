/** What xAI takes of its grammars: documents that it keeps, efforts of some models, and nothing that it refuses or passes over. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { xaiFacts } from '../../generated/xai/index.ts'
import { matchFacts } from '../../runtime/adapter/facts.ts'
import type { Loss, Part, Request } from '../../runtime/types.ts'
import { sent } from '../extras/told.ts'

const ask: Request = { model: 'grok-4.3', messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }] }
const asking = (content: Part[]): Request => ({ ...ask, messages: [{ role: 'user', content }] })
const places = (loss: Loss[]) => loss.map(({ path, kind }) => [path, kind])
const read = (api: string, body: unknown): Request =>
  apis[api]!.server.chat.decode({ method: 'POST', path: '/', body }, () => ({}))

describe('documents of a chat', () => {
  it.each([
    ['that it keeps', { fileId: 'file-1' }, { file_id: 'file-1' }],
    ['by address', { url: 'https://a.example/b.pdf' }, { url: 'https://a.example/b.pdf' }],
  ])('%s are files, both ways', (_, where, file) => {
    const { body, loss } = sent('xai-chat', asking([{ type: 'document', ...where }]))
    expect(loss).toEqual([])
    expect(body).toMatchObject({ messages: [{ content: [{ type: 'file', file }] }] })
    expect(read('xai-chat', body).messages[0]!.content).toEqual([{ type: 'document', ...where }])
  })

  it('by value have no place there', () => {
    const document: Part = { type: 'document', data: 'aGk=', mediaType: 'application/pdf' }
    expect(places(sent('xai-chat', asking([{ type: 'text', text: 'Read' }, document])).loss)).toEqual([
      ['messages[0].content[1]', 'unsupported'],
    ])
  })

  it('what OpenAI’s clients name by id reaches xAI as such', () => {
    const messages = [{ role: 'user', content: [{ type: 'file', file: { file_id: 'file-1' } }] }]
    const { body } = sent('xai-chat', read('openai-chat', { model: 'm', messages }))
    expect(body).toMatchObject({ messages })
  })
})

describe.each(['xai-chat', 'xai-responses'])('%s', api => {
  const effortOf = (model: string, effort: 'none' | 'minimal' | 'medium' | 'max') => {
    const { body, loss } = sent(api, { ...ask, model, reasoning: { effort } }, matchFacts(xaiFacts, model))
    const said = body as { reasoning_effort?: string; reasoning?: { effort?: string } }
    return [said.reasoning_effort ?? said.reasoning?.effort, places(loss)]
  }

  it.each(['grok-3-mini', 'grok-4.3', 'grok-4.5-latest', 'grok-4.20-multi-agent-0309'])('%s takes an effort', model => {
    expect(effortOf(model, 'medium')).toEqual(['medium', []])
    expect(effortOf(model, 'none')).toEqual(['none', []])
    expect(effortOf(model, 'minimal')).toEqual(['low', [['reasoning.effort', 'changed']]])
    expect(effortOf(model, 'max')).toEqual(['high', [['reasoning.effort', 'changed']]])
  })

  it.each([
    'grok-4',
    'grok-4-fast-reasoning',
    'grok-4-1-fast',
    'grok-4.20-0309-reasoning',
    'grok-code-fast-1',
    'grok-2',
  ])('%s refuses one', model => expect(effortOf(model, 'medium')).toEqual([undefined, [['reasoning.effort', 'model']]]))

  it.each(['grok-4.3', 'grok-4', 'grok-2'])('%s takes a temperature, whether it thinks or not', model => {
    const { body, loss } = sent(api, { ...ask, model, temperature: 0.5, topP: 0.9 }, matchFacts(xaiFacts, model))
    expect(body).toMatchObject({ temperature: 0.5, top_p: 0.9 })
    expect(loss).toEqual([])
  })

  it('tells eight alternatives of a token at most', () => {
    const { body, loss } = sent(api, { ...ask, logprobs: 20 })
    expect(body).toMatchObject({ logprobs: true, top_logprobs: 8 })
    expect(places(loss)).toEqual([['logprobs', 'changed']])
  })

  it('keeps no labels', () => {
    const { body, loss } = sent(api, { ...ask, metadata: { team: 'a' } })
    expect(body).not.toHaveProperty('metadata')
    expect(places(loss)).toEqual([['metadata', 'unsupported']])
  })
})

it.each(['grok-4', 'grok-4.3', 'grok-code-fast-1'])('%s thinks, and takes neither stops nor penalties', model => {
  const said = { stop: ['END'], presencePenalty: 1, frequencyPenalty: 1 }
  const { body, loss } = sent('xai-chat', { ...ask, model, ...said }, matchFacts(xaiFacts, model))
  for (const field of ['stop', 'presence_penalty', 'frequency_penalty']) expect(body).not.toHaveProperty(field)
  expect(loss.map(({ path }) => path).sort()).toEqual(['frequencyPenalty', 'presencePenalty', 'stop'])
  const other = 'grok-4-1-fast-non-reasoning'
  const plain = sent('xai-chat', { ...ask, model: other, ...said }, matchFacts(xaiFacts, other))
  expect(plain.body).toMatchObject({ stop: ['END'], presence_penalty: 1, frequency_penalty: 1 })
  expect(plain.loss).toEqual([])
})

it('labels that clients of its Responses send come back to it alone', () => {
  const request = read('xai-responses', { model: 'm', input: 'Hi', metadata: { team: 'a' } })
  expect(request.metadata).toBeUndefined()
  expect(sent('xai-responses', request).body).toMatchObject({ metadata: { team: 'a' } })
})
