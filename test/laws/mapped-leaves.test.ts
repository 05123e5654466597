/**
 * Round trips pass with an empty mapping, as everything then rides as native. So the ledger has a floor of mapped
 * leaves, and each of them is seen on a wire that we write, and heard when it is gone from a wire that we read.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { responses } from './arbitraries.ts'
import { signed } from './arbitrary-native.ts'
import { asked } from './asked.ts'
import { type Place, placesIn } from './exercised-properties.ts'
import { chatShareOf, type Leaf, ledgerOf, rootsOf } from './ledger.ts'
import { losesUsage } from './naive.ts'
import { bare } from './normal-forms.ts'
import { operationsOf, recordedAlike } from './other-operations.ts'
import { failingStream, rareErrors, rareRequests, rareResponses } from './rare-cases.ts'
import * as trip from './subject.ts'
import { apiIds, type Subject, subject } from './subject.ts'

/** The committed state: these numbers may only rise. Leaves are those of all calls, the share is that of chat alone. */
const floors: Record<string, { mapped: number; share: number }> = {
  'openai-chat': { mapped: 238, share: 0.753 },
  'openai-responses': { mapped: 320, share: 0.476 },
  'anthropic-messages': { mapped: 308, share: 0.53 },
  gemini: { mapped: 168, share: 0.552 },
}

/** Leaves that we only read: answers of operations that the server direction has not, and events it says otherwise. */
const unwritten: Record<string, RegExp> = {
  'openai-chat':
    /^(CreateEmbeddingResponse|Embedding|ListModelsResponse|Model|CreateModerationResponse|ImagesResponse|Image|ImageGenUsage|CreateTranscriptionResponseVerboseJson|TranscriptionSegment|TranscriptionWord|TranscriptTextUsageTokens|OpenAIFile|ListFilesResponse|DeleteFileResponse|Batch|BatchError|BatchRequestCounts|BatchRequestOutput|ListBatchesResponse)\./,
  'openai-responses':
    /^TokenCountsResource\.|^Response(ReasoningTextDelta|Failed)Event\.|^ResponseErrorEvent\.error$|^ContainerReferenceResource\./,
  'anthropic-messages':
    /^(CountMessageTokensResponse|ListResponse_ModelInfo_|ModelInfo|BetaFileMetadataSchema|BetaFileListResponse|BetaFileDeleteResponse|MessageBatch|ListResponse_MessageBatch_|RequestCounts|MessageBatchIndividualResponse|DeleteMessageBatchResponse|(Succeeded|Errored|Canceled|Expired)Result)\./,
  gemini:
    /^CountTokensRequest\.contents$|^(BatchEmbedContentsResponse|EmbedContentResponse|ContentEmbedding|CountTokensResponse|ListModelsResponse|Model|PartialArg|PredictResponse|EmbeddingUsageMetadata|ListOperationsResponse|Operation|Status|BatchStats|GenerateContentBatchOutput|InlinedResponses?|CreateFileResponse|ListFilesResponse)\.|^GenerateContentBatch\.(state|batchStats|createTime|endTime)$|^File\.(name|mimeType|sizeBytes|createTime|expirationTime)$|^FunctionCall\.(partialArgs|willContinue)$/,
}

/** Leaves that say what others say too: flags, numbers, ends that repeat the whole, the place of the one open block. */
const repeating: Record<string, RegExp> = {
  'openai-chat': /^CreateChatCompletionRequest\.logprobs$/,
  'openai-responses':
    /\.sequence_number$|Done(Event)?\.(text|refusal|name|arguments|input|logprobs|\w+_index)$|AddedEvent\.annotation_index$|Delta(Event)?\.\w+_index$|^ResponseErrorEvent\.error$|^CreateResponse\.include$/,
  'anthropic-messages': /^ContentBlockStopEvent\.index$/,
  // Servers are asked for a single vector, our client asks for several.
  gemini: /^GenerationConfig\.responseLogprobs$|^PartialArg\.nullValue$|^EmbedContentResponse\.embedding$/,
}

/** Requests that no server direction reads. */
const unread =
  /^(CreateModerationRequest|CreateImageRequest|TokenCountsBody|CreateEmbeddingRequest|CountMessageTokensParams|CountTokensRequest|BatchEmbedContentsRequest|PredictRequest|EmbedContentRequest|CreateSpeechRequest|CreateTranscriptionRequest|CreateFileRequest|FileExpirationAfter|CreateBatchRequest|BatchRequestInput|CreateMessageBatchParams|MessageBatchIndividualRequestParams|BatchGenerateContentRequest|InlinedRequests?|InputConfig|EmbedContentConfig)\.|^GenerateContentRequest\.model$|^GenerateContentBatch\.(model|inputConfig|displayName)$/

describe.each(apiIds)('%s', id => {
  const { leaves, counts } = ledgerOf(id)
  const wires = wiresOf(subject(id))

  it('has at least as many mapped leaves as before', () => {
    expect(leaves).toHaveLength(counts.mapped)
    expect(counts.mapped).toBeGreaterThanOrEqual(floors[id]!.mapped)
    expect(chatShareOf(id)).toBeGreaterThanOrEqual(floors[id]!.share)
  })

  it('writes every mapped leaf, save those that it only reads', () => {
    const ours = wires.filter(({ written }) => written)
    const seen = new Set(ours.flatMap(({ places }) => places().map(({ leaf }) => leaf)))
    const unseen = leaves.map(({ name }) => name).filter(name => !seen.has(name))
    expect(unseen).toEqual(leaves.map(({ name }) => name).filter(name => unwritten[id]!.test(name)))
  })

  it('hears every mapped leaf that holds a value, save those that repeat others', () => {
    expect(unheardIn(id, wires).filter(name => !repeating[id]!.test(name) && !unread.test(name))).toEqual([])
  })
})

it('a leaf that an adapter forgets is not heard', () => {
  const api = subject('openai-chat')
  expect(unheardIn('openai-chat', wiresOf(api))).not.toContain('CreateChatCompletionResponse.usage')
  expect(unheardIn('openai-chat', wiresOf(losesUsage(api)))).toContain('CreateChatCompletionResponse.usage')
})

function unheardIn(id: string, wires: Wire[]): string[] {
  const unheard = new Set(
    ledgerOf(id)
      .leaves.filter(isValue)
      .map(({ name }) => name),
  )
  for (const wire of wires)
    for (const place of wire.places()) if (unheard.has(place.leaf) && wire.hears(place)) unheard.delete(place.leaf)
  return [...unheard]
}

/** Not a word that is always the same, nor what only this api knows. */
const isValue = ({ detail }: Leaf) => /\$(?!native)\w|\$ \|/.test(detail)

interface Wire {
  written: boolean
  places(): Place[]
  /** Whether what is read is another without the leaf. */
  hears(place: Place): boolean
}

function wiresOf(api: Subject): Wire[] {
  const { id } = api.client
  const { schemas, request, response, event, error } = rootsOf(id)
  const wire = (root: object, value: unknown, read?: () => unknown, written = true): Wire => ({
    written,
    places: () => placesIn(schemas, root as never, value),
    hears({ holder, key }) {
      if (!read) return false
      const kept = holder[key]
      const before = told(read)
      delete holder[key]
      const after = told(read)
      holder[key] = kept
      return after !== before
    },
  })
  const sample = <T>(values: fc.Arbitrary<T>, numRuns: number) => fc.sample(values, { numRuns, seed: 20_261_125 })
  const answers = [...sample(responses, 80), ...sample(signed(id, responses), 20), ...rareResponses]
  const streams = [...answers.map(answer => trip.encodeAsStream(api, answer)), trip.encodeEvents(api, failingStream)]
  return [
    ...[...sample(asked(id), 150), ...rareRequests].map(asking => {
      const { call } = trip.encodeRequest(api, asking)
      return wire(request, call.body, () => trip.decodeRequest(api, call))
    }),
    ...answers.map(answer => {
      const body = trip.encodeResponse(api, answer)
      return wire(response, body, () => api.client.chat.decode(body))
    }),
    ...streams.flatMap(events => events.map(each => wire(event, each, () => trip.decodeStream(api, events)))),
    ...rareErrors.map(failure => {
      const body = trip.overTheWire(api.server.encodeError(failure))
      return wire(error, body, () => api.client.decodeError(body))
    }),
    ...recordedAlike(id).flatMap(events =>
      events.map(each => wire(event, each, () => trip.decodeStream(api, events), false)),
    ),
    ...operationsOf(id).map(({ schema, value, read, written }) =>
      wire({ $ref: `#/components/schemas/${schema}` }, value, read, written),
    ),
  ]
}

/** What is read, without what rides as native; or that nothing can be read any more. */
function told(read: () => unknown): string {
  try {
    return JSON.stringify(bare(read())) ?? ''
  } catch {
    return 'unreadable'
  }
}
