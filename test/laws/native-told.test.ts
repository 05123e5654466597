/** What is said of a node in words of one api alone is on that api's wire, or told to be lost: nothing is passed over. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import type { Loss } from '../../runtime/types.ts'
import { modelOf } from '../transcript/vendors.ts'
import { planted } from './arbitrary-native.ts'
import { askedOf, thinkingModels } from './asked.ts'
import { hidesLosses } from './naive.ts'
import * as trip from './subject.ts'
import { type Subject, subject } from './subject.ts'

/** No choice is no choice that could have fields: the vendor chooses by itself. */
const unsaid: Record<string, string> = { 'cohere-chat': 'auto' }

const runs = { numRuns: 60, seed: 20_261_126 }
const models = (id: string) => [modelOf(id), thinkingModels[id] ?? modelOf(id)]
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
      for (const { mark, path, node } of marks) {
        if ('type' in node && path === 'toolChoice' && node.type === unsaid[id]) continue
        const native = path === '' ? 'native' : `${path}.native`
        if (!wire.includes(mark)) expect(isTold(`${native}.${id}`, loss), `${path}, its own`).toBe(true)
        expect(isTold(`${native}.${other}`, loss), `${path}, of another`).toBe(true)
      }
    }),
    runs,
  )
}

it.each(Object.keys(apis))('%s', id => tells(subject(id), askedOf(models(id))))

it('an adapter that passes something over is seen', () => {
  for (const of of [/^messages\[1\]\.native/, /^toolChoice\.native/])
    expect(() => tells(hidesLosses(subject('anthropic-messages'), of), askedOf(models('anthropic-messages')))).toThrow()
})
