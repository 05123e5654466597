/** Wires of audio, files and batches: what is asked for, and answers with all that a vendor says in them. */
import type { ClientApi } from '../../runtime/adapter/adapter.ts'
import { got, type Operation, sent } from './operation.ts'

const file = { data: new Uint8Array([1, 2]), filename: 'a.wav', mediaType: 'audio/wav' }

export function keptOperationsOf(client: ClientApi): Operation[] {
  switch (client.id) {
    case 'openai-chat':
      return [...audio(client), ...files(client), ...batches(client)]
    case 'anthropic-messages':
      return [...namedFiles(client), ...messageBatches(client)]
    case 'gemini':
      return [...addressedFiles(client), ...polledBatches(client)]
    default:
      return []
  }
}

const contextOf = ({ id }: ClientApi) => ({ api: id, facts: {}, loss: [], path: [] })

function audio(client: ClientApi): Operation[] {
  const { speech, transcribe } = client
  const said = { model: 'm', input: 'hi', voice: 'v', format: 'wav' as const, speed: 2, instructions: 'Slowly.' }
  const heard = {
    model: 'm',
    audio: file,
    language: 'en',
    prompt: 'p',
    temperature: 0.5,
    timestamps: ['segment' as const, 'word' as const],
    detail: 'timestamps' as const,
  }
  return [
    sent('CreateSpeechRequest', speech!.encode(said, contextOf(client))),
    sent('CreateTranscriptionRequest', transcribe!.encode(heard, contextOf(client))),
    ...got(
      'CreateTranscriptionResponseVerboseJson',
      {
        text: 'hi',
        language: 'english',
        duration: 2,
        segments: [{ id: 1, seek: 2, start: 0.5, end: 1.5, text: 'hi', speaker: 'A' }],
        words: [{ word: 'hi', start: 0.5, end: 1 }],
        usage: { type: 'tokens', input_tokens: 1, output_tokens: 2, total_tokens: 3 },
      },
      transcribe?.decode,
    ),
  ]
}

function files(client: ClientApi): Operation[] {
  const one = {
    id: 'f',
    object: 'file',
    bytes: 2,
    created_at: 5,
    expires_at: 9,
    filename: 'a.wav',
    purpose: 'user_data',
  }
  const list = { object: 'list', data: [one], first_id: 'f', last_id: 'f', has_more: true }
  const asked = { file, purpose: 'batch', expiresAfter: 3600 }
  return [
    sent('CreateFileRequest', client.uploadFile!.encode(asked, contextOf(client))),
    ...got('OpenAIFile', one, client.fileInfo?.decode),
    ...got('ListFilesResponse', list, client.files?.decode),
    ...got('DeleteFileResponse', { id: 'f', object: 'file', deleted: true }, client.deleteFile?.decode),
  ]
}

function batches(client: ClientApi): Operation[] {
  const { createBatch, batchLine, batchInfo } = client
  const one = {
    id: 'b',
    object: 'batch',
    status: 'failed',
    request_counts: { total: 3, completed: 2, failed: 1 },
    created_at: 5,
    completed_at: 7,
    expires_at: 9,
    output_file_id: 'o',
    error_file_id: 'e',
    errors: { data: [{ message: 'no', code: 'c', line: 1 }] },
    metadata: { a: 'b' },
  }
  const list = { object: 'list', data: [one], has_more: true, last_id: 'b' }
  const asked = { model: 'm', inputFile: 'f', items: [], metadata: { a: 'b' } }
  const line = { custom_id: 'a', response: { status_code: 200, body: { id: 'r' } }, error: { message: 'no' } }
  return [
    sent('CreateBatchRequest', createBatch!.encode(asked, contextOf(client))),
    sent('BatchRequestInput', batchLine!.encode({ id: 'a', body: { model: 'm' } }, contextOf(client))),
    ...got('BatchRequestOutput', line, batchLine?.decode),
    ...got('Batch', one, batchInfo?.decode),
    ...got('ListBatchesResponse', list, client.batches?.decode),
  ]
}

function namedFiles(client: ClientApi): Operation[] {
  const one = {
    id: 'f',
    type: 'file',
    filename: 'a.wav',
    mime_type: 'audio/wav',
    size_bytes: 2,
    created_at: '2026-01-01T00:00:00Z',
  }
  return [
    ...got('BetaFileMetadataSchema', one, client.fileInfo?.decode),
    ...got('BetaFileListResponse', { data: [one], has_more: true, last_id: 'f' }, client.files?.decode),
    ...got('BetaFileDeleteResponse', { id: 'f', type: 'file_deleted' }, client.deleteFile?.decode),
  ]
}

function messageBatches(client: ClientApi): Operation[] {
  const { createBatch, batchLine, batchInfo, deleteBatch } = client
  const at = '2026-01-01T00:00:00Z'
  const one = {
    id: 'b',
    type: 'message_batch',
    processing_status: 'ended',
    request_counts: { processing: 1, succeeded: 2, errored: 3, canceled: 4, expired: 5 },
    created_at: at,
    ended_at: at,
    expires_at: at,
    archived_at: at,
    cancel_initiated_at: at,
    results_url: 'u',
  }
  const list = { data: [one], has_more: true, first_id: 'b', last_id: 'b' }
  const asked = { model: 'm', inputFile: '', items: [{ id: 'a', body: { model: 'm' } }] }
  const outcomes = [
    { type: 'succeeded', message: { id: 'm', type: 'message' } },
    { type: 'errored', error: { type: 'error', error: { type: 'api_error', message: 'no' } } },
    { type: 'canceled' },
    { type: 'expired' },
  ]
  return [
    sent('CreateMessageBatchParams', createBatch!.encode(asked, contextOf(client))),
    ...got('MessageBatch', one, batchInfo?.decode),
    ...got('ListResponse_MessageBatch_', list, client.batches?.decode),
    ...got('DeleteMessageBatchResponse', { id: 'b', type: 'message_batch_deleted' }, deleteBatch?.decode),
    ...outcomes.flatMap(result => got('MessageBatchIndividualResponse', { custom_id: 'a', result }, batchLine?.decode)),
  ]
}

/** Files that are sent as related parts. */
function addressedFiles(client: ClientApi): Operation[] {
  const { uploadFile, fileInfo, files, deleteFile } = client
  const at = '2026-01-01T00:00:00Z'
  const one = {
    name: 'files/f',
    displayName: 'a.wav',
    mimeType: 'audio/wav',
    sizeBytes: '2',
    createTime: at,
    expirationTime: at,
  }
  const { body } = uploadFile!.encode({ file, filename: 'a.wav' }, contextOf(client))
  return [
    sent('CreateFileRequest', { body: (body as { metadata: unknown }).metadata }),
    ...got('CreateFileResponse', { file: one }, uploadFile?.decode),
    ...got('File', one, fileInfo?.decode),
    ...got('ListFilesResponse', { files: [one], nextPageToken: 't' }, files?.decode),
    ...got('Empty', {}, deleteFile?.decode),
  ]
}

/** Batches whose answers stand in what is asked how far they are. */
function polledBatches(client: ClientApi): Operation[] {
  const { createBatch, batchInfo, batchResults } = client
  const at = '2026-01-01T00:00:00Z'
  const batchStats = {
    requestCount: '10',
    pendingRequestCount: '1',
    successfulRequestCount: '2',
    failedRequestCount: '7',
  }
  const metadata = { name: 'batches/b', state: 'BATCH_STATE_SUCCEEDED', batchStats, createTime: at, endTime: at }
  const one = { name: 'batches/b', done: true, metadata }
  const failed = { ...one, error: { code: 13, message: 'no' } }
  const filed = { ...one, response: { responsesFile: 'files/f' } }
  const inlinedResponses = [
    { metadata: { key: 'a' }, response: { responseId: 'r' } },
    { metadata: { key: 'b' }, error: { code: 3, message: 'no' } },
  ]
  const inlined = { ...one, response: { inlinedResponses: { inlinedResponses } } }
  const asked = { model: 'm', inputFile: '', items: [{ id: 'a', body: { contents: [] } }] }
  return [
    sent('BatchGenerateContentRequest', createBatch!.encode(asked, contextOf(client))),
    ...got('Operation', failed, batchInfo?.decode),
    ...got('Operation', filed, batchInfo?.decode),
    ...got('Operation', inlined, batchResults?.decode),
    ...got('ListOperationsResponse', { operations: [one], nextPageToken: 't' }, client.batches?.decode),
  ]
}
