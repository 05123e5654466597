/**
 * The calls that an api may have beside chat, with the unified types whose fields their holes name: what is asked, and
 * what is told. `feature` is what people call them.
 */
export const calls = {
  embed: { asked: 'EmbedRequest', told: 'EmbedResponse', feature: 'embeddings' },
  /** The same for one text alone, where a vendor's clients have another way to ask it: servers take it, no client sends it. */
  embedOne: { asked: 'EmbedRequest', told: 'EmbedResponse', feature: 'embeddings', servedOnly: true },
  models: { asked: 'PageRequest', told: 'ModelPage', feature: 'models' },
  model: { asked: 'ModelRequest', told: 'ModelInfo', feature: 'models' },
  rerank: { asked: 'RerankRequest', told: 'RerankResponse', feature: 'reranking' },
  moderate: { asked: 'ModerateRequest', told: 'ModerateResponse', feature: 'moderation' },
  generateImage: { asked: 'ImageRequest', told: 'ImageResponse', feature: 'images' },
  countTokens: { asked: 'Request', told: 'TokenCount', feature: 'token counts' },
  speech: { asked: 'SpeechRequest', told: 'SpeechAnswer', feature: 'speech' },
  transcribe: { asked: 'TranscribeRequest', told: 'TranscribeResponse', feature: 'transcriptions' },
  uploadFile: { asked: 'UploadRequest', told: 'FileAnswer', feature: 'files' },
  files: { asked: 'FilePageRequest', told: 'FilePage', feature: 'files' },
  fileInfo: { asked: 'FileRequest', told: 'FileAnswer', feature: 'files' },
  deleteFile: { asked: 'FileRequest', told: 'FileDeletion', feature: 'files' },
  fileContent: { asked: 'FileRequest', told: 'FileInfo', feature: 'files' },
  createBatch: { asked: 'BatchSubmission', told: 'BatchAnswer', feature: 'batches' },
  batches: { asked: 'NumberedPageRequest', told: 'BatchPage', feature: 'batches' },
  batchInfo: { asked: 'BatchRequest', told: 'BatchAnswer', feature: 'batches' },
  cancelBatch: { asked: 'BatchRequest', told: 'BatchAnswer', feature: 'batches' },
  deleteBatch: { asked: 'BatchRequest', told: 'BatchDeletion', feature: 'batches' },
  batchLine: { asked: 'BatchItem', told: 'BatchLine', feature: 'batches' },
  batchResults: { asked: 'BatchRequest', told: 'BatchResults', feature: 'batches' },
} as const

export type CallName = keyof typeof calls

export const callNames = Object.keys(calls) as readonly CallName[]

/** Whether clients make it. */
export function isSent(call: CallName): boolean {
  return !('servedOnly' in calls[call])
}

/** The types that the holes of a call name. */
export function scopesOf(call: CallName | 'chat'): { asked: string; told: string } {
  return call === 'chat' ? { asked: 'Request', told: 'Response' } : calls[call]
}

/** All ways in which a call is mapped: those of models with a fact, and last the usual one. */
export function waysOf<Call extends object>(
  call: (Call & { ways?: readonly (Call & { guard: unknown })[] }) | undefined,
): Call[] {
  return call ? [...(call.ways ?? []), call] : []
}
