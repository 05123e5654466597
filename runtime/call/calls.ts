/** The calls beside chat as callers make them: what goes in, and what comes out. Each is asked once and answered once. */
import type { CallOptions } from '../chat/input.ts'
import type { Router } from '../chat/route.ts'
import type { ByteStream } from '../http/byte-stream.ts'
import type {
  Attempt,
  EmbedRequest,
  EmbedResponse,
  GeneratedImage,
  ImageRequest,
  ImageResponse,
  Loss,
  ModerateRequest,
  ModerateResponse,
  Moderation,
  RankedDocument,
  RerankRequest,
  RerankResponse,
  SpeechRequest,
  TranscribeRequest,
  TranscribeResponse,
} from '../types.ts'

/** What is asked, of a model or a router. */
export interface Asking extends CallOptions {
  /** `provider/model`, or a router. */
  model: string | Router
}

/** What every answer tells beside what was asked for. */
export interface Answered {
  /** What of the request did not arrive as it was. */
  loss: Loss[]
  /** What was tried, in order; the last one gave this answer. */
  attempts: readonly Attempt[]
  /** In USD; only where `interlingua/budget` is in use and knows the price. Unknown is absent, not 0. */
  cost?: number
  /** No call was made for this answer: a cache had it, or an identical call under way was shared. */
  cached?: true
}

/** Where one call to the vendor cannot carry all, several are made. */
export interface Batching {
  /** How many of them at one time: 4, if absent. */
  concurrency?: number
}

/** Texts to embed: one, or a list of any length. */
export interface EmbedInput extends Omit<EmbedRequest, 'model' | 'input' | 'packed'>, Asking, Batching {
  /** The texts; one alone gives one vector. */
  input: string | readonly string[]
}

/** The vectors, in the order of the inputs; `usage` is of all of them. */
export interface EmbedResult extends EmbedResponse, Answered {}

export interface RerankInput extends Omit<RerankRequest, 'model' | 'documents'>, Asking {
  /** The texts to order. */
  documents: readonly string[]
}

export interface RerankResult extends Omit<RerankResponse, 'results'>, Answered {
  /** The best first, each with the text of its document. */
  results: (RankedDocument & { document: string })[]
}

/** Texts to judge: one, or a list of any length. */
export interface ModerateInput extends Omit<ModerateRequest, 'model' | 'input'>, Asking, Batching {
  /** The texts, judged one by one. */
  input: string | readonly string[]
}

export interface ModerateResult extends Omit<ModerateResponse, 'results'>, Answered {
  /** Whether any of the inputs is flagged. */
  flagged: boolean
  /** One an input, in the order of the inputs. */
  results: (Moderation & { flagged: boolean; categories: { [category: string]: boolean } })[]
}

export interface ImageInput extends Omit<ImageRequest, 'model' | 'size'>, Asking {
  /** Width and height in pixels, as `1024x1536`. A vendor's own word for it goes into `native`. */
  size?: `${number}x${number}`
}

export interface ImageResult extends Omit<ImageResponse, 'images' | 'outputFormat'>, Answered {
  /** Image parts, ready to be put into a message. */
  images: (GeneratedImage & { type: 'image' })[]
}

/** A recording. */
export interface TranscribeInput extends Omit<TranscribeRequest, 'model' | 'detail'>, Asking {}

export interface TranscribeResult extends TranscribeResponse, Answered {}

export interface SpeechInput extends Omit<SpeechRequest, 'model'>, Asking {}

/** The sound, to be read once: `bytes()`, or piece by piece by iteration, the first before the last was made. */
export interface SpeechResult extends ByteStream, Omit<Answered, 'cached'> {}

/** The verbs that answer at once, with what they take and give. */
export interface UnaryVerbs {
  /** Vectors of texts. */
  embed: { input: EmbedInput; answer: EmbedResult }
  /** Which documents answer a query best. */
  rerank: { input: RerankInput; answer: RerankResult }
  /** Whether texts break the vendor's rules. */
  moderate: { input: ModerateInput; answer: ModerateResult }
  /** Images of a prompt. */
  generateImage: { input: ImageInput; answer: ImageResult }
  /** What a recording says. */
  transcribe: { input: TranscribeInput; answer: TranscribeResult }
}

/** The name of one of them. */
export type UnaryVerb = keyof UnaryVerbs
/** What any of them gives. */
export type UnaryAnswer = UnaryVerbs[UnaryVerb]['answer']
