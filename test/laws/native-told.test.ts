/** What is said of a node in words of one api alone is on that api's wire, or told to be lost: nothing is passed over. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import type { Loss } from '../../runtime/types.ts'
import { modelOf } from '../transcript/vendors.ts'
import { planted } from './arbitrary-native.ts'
import { hintedOf, thinkingModels } from './asked.ts'
import { hidesLosses } from './naive.ts'
import * as trip from './subject.ts'
import { type Subject, subject } from './subject.ts'

const runs = { numRuns: 60, seed: 20_261_126 }
const models = (id: string) => [...new Set([modelOf(id), thinkingModels[id] ?? modelOf(id), 'gpt-5.6'])]
const isTold = (path: string, loss: readonly Loss[]) =>
  loss.some(lost => path === lost.path || path.startsWith(`${lost.path}.`) || path.startsWith(`${lost.path}[`))

function tells(api: Subject, asked: fc.Arbitrary<Parameters<typeof planted>[0]>): void {
  const { id } = api.client
  const other = id === 'gemini' ? 'openai-chat' : 'gemini'
  fc.assert(
    fc.property(asked, request => {
      const { request: marked, marks } = planted(request, id, other)
      const { call, loss } = trip.encodeRequest(api, marked)
      const wire = JSON.stringify(call.body)
      for (const { mark, path } of marks) {
        const native = path === '' ? 'native' : `${path}.native`
        if (!wire.includes(mark)) expect(isTold(`${native}.${id}`, loss), `${path}, its own`).toBe(true)
        expect(isTold(`${native}.${other}`, loss), `${path}, of another`).toBe(true)
      }
    }),
    runs,
  )
}

it.each(Object.keys(apis))('%s', id => tells(subject(id), hintedOf(models(id))))

it('an adapter that passes something over is seen', () => {
  const hidden: [string, RegExp][] = [
    ['anthropic-messages', /^messages\[1\]\.native/],
    ['anthropic-messages', /^toolChoice\.native/],
    ['anthropic-messages', /\.cache\.native/],
    ['cohere-chat', /^toolChoice\.native\.cohere-chat/],
  ]
  for (const [id, of] of hidden) expect(() => tells(hidesLosses(subject(id), of), hintedOf(models(id)))).toThrow()
})
