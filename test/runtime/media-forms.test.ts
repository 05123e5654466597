/** Media in every form in which callers have them are one thing on the wire of every grammar. */
import { describe, expect, it } from 'vitest'
import { createClient, type PartInput } from '../../runtime/index.ts'
import { createMock } from '../../runtime/mock/index.ts'
import { served } from '../mock/stage.ts'
import { grammars } from '../support/scripted.ts'

const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 250])
const data = Buffer.from(bytes).toString('base64')
const type = 'image/png'
/** A view into the midst of a larger memory, as reads from files are. */
const within = new Uint8Array(Buffer.concat([Buffer.from('before'), bytes, Buffer.from('behind')]).buffer)
const at = Buffer.from(within).indexOf(Buffer.from(bytes))
const view = within.subarray(at, at + bytes.length)

const forms: Record<string, PartInput> = {
  base64: { type: 'image', data, mediaType: type },
  'a data: URL': { type: 'image', url: `data:${type};base64,${data}` },
  'a URL object of that': { type: 'image', url: new URL(`data:${type};base64,${data}`) },
  'a bare URL object of that': new URL(`data:${type};base64,${data}`),
  bytes: { type: 'image', data: bytes },
  'a view of bytes': { type: 'image', data: view },
  'a Buffer': { type: 'image', data: Buffer.from(bytes) },
  'a Blob': { type: 'image', data: new Blob([bytes], { type }) },
  'a Blob without a type': { type: 'image', data: new Blob([bytes]) },
  'a File': { type: 'image', data: new File([bytes], 'a.png', { type }) },
  'a bare Blob': new Blob([bytes], { type }),
  'a bare File': new File([bytes], 'a.png', { type }),
}

type Grammar = (typeof grammars)[number]

function stage([api, make, model]: Grammar) {
  const mock = createMock({ apis: served })
  const client = createClient({ providers: [make({ api, apiKey: 'k', fetch: mock.fetch })] })
  const wireOf = async (...content: PartInput[]) => {
    await client.chat({ model, messages: [{ role: 'user', content }] })
    return mock.requests.at(-1)!.wire.body
  }
  return { client, model, wireOf }
}

const taking = (feature: 'image' | 'document') =>
  grammars.filter(grammar => {
    const { client, model } = stage(grammar)
    return client.supports(model, feature).supported
  })

describe('media of all forms', () => {
  it.each(taking('image'))('are one image of %s', async (...grammar) => {
    const { wireOf } = stage(grammar)
    const wanted = await wireOf(forms.base64!)
    expect(JSON.stringify(wanted)).toContain(data)
    for (const [name, form] of Object.entries(forms)) expect(await wireOf(form), name).toEqual(wanted)
  })

  it.each(taking('document'))('are one document of %s, with its name', async (...grammar) => {
    const { wireOf } = stage(grammar)
    const pdf = Buffer.from('%PDF-1.7')
    const mediaType = 'application/pdf'
    const wanted = await wireOf({ type: 'document', data: pdf.toString('base64'), mediaType, filename: 'a.pdf' })
    expect(await wireOf(new File([pdf], 'a.pdf', { type: mediaType }))).toEqual(wanted)
    expect(await wireOf({ type: 'document', data: pdf, filename: 'a.pdf' })).toEqual(wanted)
  })
})

it('what a tool gives may be in any form, too', async () => {
  const [api, make, model] = grammars[2]!
  const mock = createMock({ apis: served })
  const client = createClient({ providers: [make({ api, apiKey: 'k', fetch: mock.fetch })] })
  const call = { type: 'tool-call', id: 'c', name: 'look', input: {} } as const
  for (const form of Object.values(forms)) {
    const result: PartInput = { type: 'tool-result', id: 'c', content: [form] }
    await client.chat({
      model,
      messages: [
        { role: 'user', content: 'Look.' },
        { role: 'assistant', content: [call] },
        { role: 'tool', content: [result] },
      ],
    })
    expect(mock.requests.at(-1)!.request.messages.at(-1)!.content).toMatchObject([
      { content: [{ type: 'image', data, mediaType: type }] },
    ])
  }
})
