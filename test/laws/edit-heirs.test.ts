/** The same for the dialects: each leaf stands where the family has it, save where the vendor's document has it elsewhere. */
import { describe, it } from 'vitest'
import { edits } from './edits.ts'
import { movesOnlyItsOwn } from './moves.ts'
import { family, subject } from './subject.ts'

const first = 'messages[0].content'
const picture = (at: number, leaf: string) => `${first}[${at}].${leaf}`
const noDetail = { [picture(1, 'detail')]: 'lost' }
const noPictures = {
  ...noDetail,
  [picture(1, 'data')]: 'lost',
  [picture(1, 'mediaType')]: 'lost',
  [picture(2, 'url')]: 'lost',
  [picture(0, 'text')]: 'messages[1].content', // a text that is alone stands bare
}

/** All that has to do with tools, of which a result's flag is told with its message and so is told twice. */
const noTools = Object.fromEntries(
  edits
    .filter(({ path }) => /^tool|^messages\[2\]|^messages\[1\]\.content\[1\]/.test(path))
    .map(({ path }) => [path, 'lost']),
)

/** What is said of a search result in its text. */
const found = ['source', 'title', 'content[0].text'].map(leaf => `messages[4].content[0].${leaf}`)

/** JSON, of whatever form. */
const noSchema = Object.fromEntries(
  edits.filter(({ path }) => path.startsWith('responseFormat.')).map(({ path }) => [path, 'lost']),
)

/** Where a dialect has a leaf that the family has elsewhere. */
const elsewhere: Record<string, { [path: string]: string }> = {
  'cerebras-chat': noPictures,
  'deepseek-chat': { ...noPictures, ...noSchema },
  'groq-chat': {
    'messages[4].content[0].source': 'documents[0].source.data.source',
    'messages[4].content[0].title': 'documents[0].source.data.title',
    'messages[4].content[0].content[0].text': 'documents[0].source.data.text',
    'messages[4].content[0].cite': 'citation_options',
  },
  'moonshot-chat': { ...noDetail, 'responseFormat.description': 'lost' },
  'perplexity-chat': {
    ...noDetail,
    ...noTools,
    'messages[3].content[0].text': 'messages[3].content',
    ...Object.fromEntries(found.map(path => [path, 'told messages[4].content'])),
  },
  'together-chat': { ...noDetail, 'tools[0].strict': 'lost' },
  'xai-chat': noDetail,
}

/** The dialects of the second grammar, and where they have a leaf elsewhere. */
const ofResponses: Record<string, { [path: string]: string }> = { 'xai-responses': noDetail }

describe.each(Object.keys(ofResponses))('%s', id => {
  it.each(edits)('has $path in exactly one place, and reads it back', ({ path, to, at: [, responses] }) =>
    movesOnlyItsOwn(subject(id), path, to, ofResponses[id]?.[path] ?? responses, 'no-such-model'),
  )
})

describe.each(family)('%s', id => {
  const asked = edits.filter(({ path }) => !(id === 'perplexity-chat' && path.endsWith('.isError')))
  it.each(asked)('has $path in exactly one place, and reads it back', ({ path, to, at: [chat] }) =>
    movesOnlyItsOwn(subject(id), path, to, elsewhere[id]?.[path] ?? chat, 'no-such-model'),
  )
})
