import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { transcriptSchema } from '../../generated/transcript-schema.ts'
import { handOff, readTranscript, transcriptOf, validateTranscript } from '../../runtime/transcript/index.ts'
import type { Loss, Message, Request, Transcript } from '../../runtime/types.ts'
import { unforeseen } from './foreseen.ts'
import { saidBy, sealed, talks } from './talks.ts'
import { answerFrom, apiIds, client, decode, encode, invalid, modelOf, told } from './vendors.ts'

const ajv = new Ajv2020({ strict: false })
const isTranscript = ajv.compile(transcriptSchema)
const pairs = apiIds.flatMap(from => apiIds.filter(to => to !== from).map(to => [from, to] as const))

/** A talk as it was held with a vendor, read from its wire, kept on disk and read again. */
async function keptFrom(api: string, talk: (typeof talks)[string]): Promise<Transcript> {
  const asked: Request = { ...talk, model: modelOf(api), messages: saidBy(api, talk.messages) }
  const { model: _, stream: __, ...conversation } = decode(api, encode(api, asked).call)
  const { messages, system, tools } = conversation
  const kept = await transcriptOf({ messages, ...(system && { system }), ...(tools && { tools }) })
  expect(isTranscript(kept) || ajv.errorsText(isTranscript.errors)).toBe(true)
  return readTranscript(JSON.parse(JSON.stringify(kept)))
}

const request = (
  api: string,
  { messages, system, tools }: Pick<Transcript, 'messages' | 'system' | 'tools'>,
): Request => ({
  model: modelOf(api),
  messages,
  ...(system && { system }),
  ...(tools && { tools }),
})

describe.each(Object.entries(talks))('%s', (_, talk) => {
  it.each(pairs)('from %s to %s and back', async (from, to) => {
    const kept = await keptFrom(from, talk)
    const home = await handOff(kept, `${from}/${modelOf(from)}`, { client })
    const before = encode(from, request(from, home.conversation)).call
    // Nothing is repaired for whom it was held with, but turns that the talk itself did not take.
    if (home.repaired.every(({ kind }) => kind !== 'adjacent-turns')) {
      expect(home.conversation.messages).toEqual(kept.messages)
      expect(told(before)).toEqual(told(encode(from, request(from, kept)).call))
    }
    expect(invalid(from, before)).toEqual([])

    const foreseen = await validateTranscript(kept, `${to}/${modelOf(to)}`, { client })
    const { conversation, repaired, loss } = await handOff(kept, `${to}/${modelOf(to)}`, { client })
    const there = encode(to, request(to, conversation))
    expect(invalid(to, there.call)).toEqual([])
    expect(loss).toEqual(there.loss)
    expect(foreseen.problems).toEqual(repaired)
    if (repaired.length === 0) expect(foreseen.loss).toEqual(there.loss)
    expect(unforeseen({ ...foreseen, ...kept }, { loss, ...conversation })).toEqual([])
    const wire = JSON.stringify(there.call)
    for (const { path, word } of wordsOf(kept))
      expect(wire.includes(word) || isCovered(path, foreseen.loss), `${path}: ${word} is gone`).toBe(true)
    for (const seal of JSON.stringify(sealed[from] ?? {}).match(/seal\d+/g) ?? []) expect(wire).not.toContain(seal)

    const more: Message[] = [
      { role: 'user', content: [{ type: 'text', text: 'And now?' }] },
      { role: 'assistant', content: answerFrom(to, [{ type: 'text', text: 'Wait.' }]) },
      { role: 'user', content: [{ type: 'text', text: 'For what?' }] },
    ]
    const longer = readTranscript(JSON.parse(JSON.stringify({ ...kept, messages: [...kept.messages, ...more] })))
    const back = await handOff(longer, `${from}/${modelOf(from)}`, { client })
    const again = encode(from, request(from, back.conversation)).call
    expect(invalid(from, again)).toEqual([])
    expect(told(again).slice(0, told(before).length)).toEqual(told(before))
    expect(JSON.stringify(told(again)).startsWith(JSON.stringify(told(before)).slice(0, -1))).toBe(true)
  })
})

it.each(Object.keys(sealed))('what %s seals is in the wire that it gets back', async api => {
  const kept = await keptFrom(api, talks.thoughts!)
  const wire = JSON.stringify(encode(api, request(api, kept)).call)
  for (const seal of JSON.stringify(sealed[api]).match(/seal\d+==/g)!) expect(wire).toContain(seal)
})

/** The words that stand once, and where. */
function wordsOf(kept: Transcript): { path: string; word: string }[] {
  const found: { path: string; word: string }[] = []
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string')
      for (const [word] of value.matchAll(/[a-z]+\d{3}|[\w+/]{8,}={1,2}/g)) found.push({ path, word })
    else if (Array.isArray(value)) for (const [at, each] of value.entries()) walk(each, `${path}[${at}]`)
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) walk(each, path === '' ? key : `${path}.${key}`)
  }
  walk({ system: kept.system, messages: kept.messages }, '')
  return found
}

function isCovered(path: string, loss: readonly Loss[]): boolean {
  return loss.some(each => path === each.path || path.startsWith(`${each.path}.`) || path.startsWith(`${each.path}[`))
}
