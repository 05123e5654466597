/** Parts of messages and answers, every leaf of which is a word of its own, so that it can be found again. */
import fc from 'fast-check'
import type { Part, ToolCallPart } from '../../runtime/types.ts'

export const number = fc.integer({ min: 100_000_000, max: 999_999_999 })
export const word = number.map(n => `w${n}`)
const base64 = number.map(n => Buffer.from(`bytes${n}00`).toString('base64'))
const url = number.map(n => `https://files.test/${n}`)

export const text = word.map((value): Part => ({ type: 'text', text: value }))
export const reasoning = word.map((value): Part => ({ type: 'reasoning', text: value }))
export const refusal = word.map((value): Part => ({ type: 'refusal', text: value }))

/** As bytes or as a link, in one of the types that every vendor of that medium takes. */
function media(type: 'image' | 'audio' | 'video', ...mediaTypes: string[]): fc.Arbitrary<Part> {
  const place = fc.oneof(
    base64.map(data => ({ data })),
    url.map(link => ({ url: link })),
  )
  return fc.tuple(fc.constantFrom(...mediaTypes), place).map(([mediaType, where]) => ({ type, mediaType, ...where }))
}

const image = media('image', 'image/png', 'image/jpeg')
const audio = media('audio', 'audio/wav', 'audio/mpeg')
const video = media('video', 'video/mp4')
const cite = fc.constantFrom({}, { cite: true })
const document = fc
  .tuple(
    word.map(name => `${name}.pdf`),
    fc.oneof(
      base64.map(data => ({ mediaType: 'application/pdf', data })),
      url.map(link => ({ mediaType: 'application/pdf', url: link })),
      word.map(plain => ({ text: plain })),
    ),
    cite,
  )
  .map(([filename, where, asked]): Part => ({ type: 'document', filename, ...where, ...asked }))

/** What a search has found, in one passage or two. */
export const searchResult = fc.tuple(url, word, fc.array(word, { minLength: 1, maxLength: 2 }), cite).map(
  ([source, title, passages, asked]): Part => ({
    type: 'search-result',
    source,
    title,
    content: passages.map(passage => ({ type: 'text', text: passage })),
    ...asked,
  }),
)

/** What a user says. */
export const asking = fc.oneof({ weight: 4, arbitrary: text }, image, document, searchResult, audio, video)

const input = fc.dictionary(word, fc.oneof(word, fc.integer(), fc.boolean(), fc.array(word, { maxLength: 2 })), {
  maxKeys: 2,
})
export const call = fc
  .tuple(number, word, input)
  .map(([n, name, value]): ToolCallPart => ({ type: 'tool-call', id: `call_${n}`, name, input: value }))
