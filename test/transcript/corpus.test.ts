/** Every recorded conversation of several turns, to every other vendor and back. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { toRequest } from '../../runtime/chat/input.ts'
import {
  type HandOff,
  handOff,
  readTranscript,
  transcriptOf,
  validateTranscript,
} from '../../runtime/transcript/index.ts'
import type { Loss, Message, Request, Transcript } from '../../runtime/types.ts'
import { openCorpus } from '../conformance/corpus.ts'
import { ours } from '../conformance/ours.ts'
import { callOf } from '../conformance/requests.ts'
import { served } from '../conformance/served.ts'
import { unforeseen } from './foreseen.ts'
import { apiIds, client, decode, encode, invalid, modelOf, told } from './vendors.ts'

const folder = join(import.meta.dirname, '../../../shared/corpus')
const present = existsSync(join(folder, 'manifest.json'))

interface Recorded {
  id: string
  api: string
  request: Request
}

/** Requests in which the model has spoken before, whatever became of them. */
function recorded(): Recorded[] {
  const corpus = openCorpus(folder)
  const subject = ours()
  return corpus.entries.flatMap(entry => {
    const line = served.find(
      ({ provider, api, models }) =>
        provider === entry.provider && api === entry.api && (models?.test(String(entry.model ?? '')) ?? true),
    )
    if (line?.operation !== 'chat') return []
    const { request } = corpus.read(entry)
    const call = request ? callOf(subject, line, request) : undefined
    if (!call) return []
    const { api } = line.ours
    const asked = decode(api, call)
    return asked.messages.some(({ role }) => role === 'assistant') ? [{ id: entry.id, api, request: asked }] : []
  })
}

const keep = async ({ messages, system, tools }: Request): Promise<Transcript> => {
  const kept = await transcriptOf({ messages, ...(system && { system }), ...(tools && { tools }) })
  return readTranscript(JSON.parse(JSON.stringify(kept)))
}

/** As the client sends it. */
const at = (model: string, { conversation }: Pick<HandOff, 'conversation'>) =>
  toRequest({ model, ...conversation }, model)

/** What another vendor adds; a word that the model was given to go on with is the user's turn first. */
function after({ messages }: Transcript): Message[] {
  const asks: Message = { role: 'user', content: [{ type: 'text', text: 'And now?' }] }
  const says: Message = { role: 'assistant', content: [{ type: 'text', text: 'Said elsewhere' }] }
  return messages.at(-1)!.role === 'assistant' ? [asks, says, asks] : [says, asks]
}

const keys = (loss: readonly Loss[]) => loss.map(({ path, kind }) => `${kind} ${path}`).sort()

it.skipIf(!present)('goes there, is told truly, and comes back bit for bit', { timeout: 300_000 }, async () => {
  const talks = recorded()
  expect(talks.length).toBeGreaterThan(100)
  const wrong: string[] = []
  let trips = 0
  for (const { id, api, request } of talks) {
    const kept = await keep(request)
    const home = await handOff(kept, `${api}/${request.model || modelOf(api)}`, { client })
    const before = JSON.stringify(told(encode(api, await at(request.model, home)).call))
    for (const other of apiIds.filter(each => each !== api)) {
      trips++
      const model = modelOf(other)
      const foreseen = await validateTranscript(kept, `${other}/${model}`, { client })
      const there = await handOff(kept, `${other}/${model}`, { client })
      const { call, loss } = encode(other, await at(model, there))
      // One recording has nothing but what its own api knows: all of it is told to be lost.
      const isNothing = !told(call)?.length && loss.length > 0
      for (const problem of isNothing ? [] : invalid(other, call)) wrong.push(`${id} to ${other}: ${problem}`)
      if (keys(loss).join() !== keys(there.loss).join()) wrong.push(`${id} to ${other}: another loss than was told`)
      if (foreseen.problems.length === 0 && keys(foreseen.loss).join() !== keys(loss).join())
        wrong.push(`${id} to ${other}: another loss than was foreseen`)
      for (const loss of unforeseen({ ...foreseen, ...kept }, { loss: there.loss, ...there.conversation }))
        wrong.push(`${id} to ${other}: ${loss}`)
    }
    const longer = readTranscript(JSON.parse(JSON.stringify({ ...kept, messages: [...kept.messages, ...after(kept)] })))
    const back = await handOff(longer, `${api}/${request.model || modelOf(api)}`, { client })
    const again = JSON.stringify(told(encode(api, await at(request.model, back)).call))
    if (!again.startsWith(before.slice(0, -1))) wrong.push(`${id}: not as it was`)
  }
  console.info(`${talks.length} recorded conversations, ${trips} trips`)
  expect(wrong).toEqual([])
})
