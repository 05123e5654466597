/** Recorded streams and errors, read from beside the checkout where they are; where not, what is written by hand. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compareAnswer } from '../conformance/compare.ts'
import { openCorpus, type Reply } from '../conformance/corpus.ts'
import type { Entry, ExpectedAnswer } from '../conformance/entry.ts'
import { served } from '../conformance/served.ts'
import { narrowStreams } from './narrow-wires.ts'
import type { Outcome } from './outcome.ts'
import { type Api, apis, type Narrower, narrower, type Vendor } from './subject.ts'
import { answerOf, wireOf } from './vendor.ts'

export interface RecordedStream {
  id: string
  api: Api | Narrower
  text: string
  expected: ExpectedAnswer
  disputed?: Entry['disputed']
}

export interface RecordedError {
  id: string
  api: Vendor['api']
  reply: Reply
  kind: string
  retryable: boolean
}

const folder = join(import.meta.dirname, '../../../shared/corpus')
export const hasRecordings = existsSync(folder)
const corpus = hasRecordings ? openCorpus(folder) : undefined

function apiOf(entry: Entry): Vendor['api'] | undefined {
  const found = served.find(
    ({ provider, api, operation }) => provider === entry.provider && api === entry.api && operation === 'chat',
  )
  // Claude by invoke has its cloud's words for errors: test/conformance plays those.
  return found?.ours.provider === 'anthropic-bedrock' ? undefined : (found?.ours.api as Vendor['api'] | undefined)
}

function inOwnWords(api: Api): RecordedStream[] {
  const usage = { input: 3, output: 5, ...(api !== 'anthropic-messages' && { total: 8 }) }
  const wire = wireOf(api)
  return [
    {
      id: `by hand: ${api}, text`,
      api,
      text: answerOf(api, 'Grüß', ' dich', ' 😀').join(''),
      expected: { text: 'Grüß dich 😀', finishReason: 'stop', usage, order: ['text'] },
    },
    {
      id: `by hand: ${api}, call`,
      api,
      text: [...wire.begin, ...wire.call('look', ['{"a":', '"ß"}']), ...wire.finish('tool-calls')].join(''),
      expected: {
        toolCalls: [{ name: 'look', args: { a: 'ß' } }],
        finishReason: 'tool-calls',
        usage,
        order: ['tool:0'],
      },
    },
  ]
}

let streams: RecordedStream[] | undefined

/** For each API its shortest recorded streams with different features, the ones by hand among them. */
export function recordedStreams(perApi: number): RecordedStream[] {
  streams ??= apis.flatMap(api => [...inOwnWords(api), ...fromCorpus(api)])
  return apis.flatMap(api => streams!.filter(stream => stream.api === api).slice(0, perApi))
}

/** The same of those that say less. */
export function narrowRecordedStreams(perApi: number): RecordedStream[] {
  return narrower.flatMap(api =>
    [...narrowStreams.filter(stream => stream.api === api), ...fromCorpus(api)].slice(0, perApi),
  )
}

function fromCorpus(api: Api | Narrower): RecordedStream[] {
  const whole = (corpus?.entries ?? [])
    .filter(entry => entry.kind === 'stream' && apiOf(entry) === api && entry.expected && !entry.expected.segments)
    .filter(
      ({ expectedError, disputed, features, anomalies }) =>
        !expectedError && !disputed && anomalies.length === 0 && !features.includes('truncated-stream'),
    )
  const seen = new Set<string>()
  return whole
    .map(entry => ({ entry, text: Buffer.from(corpus!.read(entry).replies[0]!.body).toString('utf8') }))
    .toSorted((a, b) => a.text.length - b.text.length)
    .filter(({ entry }) => !seen.has(entry.features.join()) && seen.add(entry.features.join()))
    .map(({ entry, text }) => ({ id: entry.id, api, text, expected: entry.expected!, disputed: entry.disputed }))
}

export function recordedErrors(): RecordedError[] {
  return (corpus?.entries ?? []).flatMap(entry => {
    const api = apiOf(entry)
    const error = entry.expectedError
    if (!api || !error || error.midStream || entry.kind === 'stream') return []
    const [reply] = corpus!.read(entry).replies
    return reply && reply.status >= 400 && reply.status < 500 && reply.status !== 429
      ? [{ id: entry.id, api, reply, kind: error.kind, retryable: error.retryable }]
      : []
  })
}

/** Where an answer is not what was expected of the stream. */
export function wrongFields({ expected, disputed }: RecordedStream, outcome: Outcome): string[] {
  if (!outcome.answer) return [outcome.message ?? outcome.kind]
  const { content, finishReason, usage } = outcome.answer
  const answer = { content, ...(finishReason && { finishReason }), ...(usage && { usage }) }
  return compareAnswer(expected, answer, disputed).map(({ field }) => field)
}
