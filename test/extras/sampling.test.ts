/** Ways to choose tokens that servers of open models share: by the likeliest, and against repetition. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import type { Request } from '../../runtime/types.ts'
import { sent } from './told.ts'

const ask: Request = { model: 'm', messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }] }
const said = { minP: 0.05, repetitionPenalty: 1.2 }
const wire = { min_p: 0.05, repetition_penalty: 1.2 }
const takers: { [api: string]: object } = {
  'together-chat': wire,
  'openrouter-chat': wire,
  'openai-compatible': wire,
  'ollama-chat': { options: { min_p: 0.05, repeat_penalty: 1.2 } },
}

describe.each(Object.entries(takers))('%s', (api, wanted) => {
  it('takes both, and reads them back', () => {
    const { body, loss } = sent(api, { ...ask, ...said })
    expect(loss).toEqual([])
    expect(body).toMatchObject(wanted)
    expect(apis[api]!.server.chat.decode({ method: 'POST', path: '/', body }, () => ({}))).toMatchObject(said)
  })

  it('says nothing of them unasked', () => expect(JSON.stringify(sent(api, ask).body)).not.toMatch(/min_p|penalty/))
})

it.each(Object.keys(apis).filter(api => !(api in takers)))('%s takes neither, and says so', api => {
  const { body, loss } = sent(api, { ...ask, ...said })
  expect(body).toEqual(sent(api, ask).body)
  expect(loss.map(({ path, kind }) => [path, kind])).toEqual([
    ['minP', 'unsupported'],
    ['repetitionPenalty', 'unsupported'],
  ])
})
