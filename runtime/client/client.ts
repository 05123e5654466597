import type { SchemaDialects } from '../adapter/schema-dialect.ts'
import type { ClientOptions } from '../call/call.ts'
import type {
  EmbedInput,
  EmbedResult,
  ImageInput,
  ImageResult,
  ModerateInput,
  ModerateResult,
  RerankInput,
  RerankResult,
  SpeechInput,
  SpeechResult,
  TranscribeInput,
  TranscribeResult,
  UnaryVerb,
  UnaryVerbs,
} from '../call/calls.ts'
import { throughAll } from '../call/middleware.ts'
import { type DryRun, dryRun, type Feature, type Support, schemasOf, supports } from '../call/supports.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import { checkedAnswer, checkedStream } from '../chat/checked-calls.ts'
import type { ChatInput } from '../chat/input.ts'
import type { ToolInput } from '../chat/tool.ts'
import { InterlinguaError } from '../errors.ts'
import { platformUse } from '../http/platform.ts'
import { type CountResult, chat, countTokens } from './chat.ts'
import { withOptions } from './client-options.ts'
import { type Models, type ModelsOptions, models } from './models.ts'
import { speech } from './speech.ts'
import { openStream, surroundedStream } from './stream.ts'
import { type UnaryKind, unary } from './unary.ts'
import { kinds } from './unary-kinds.ts'

/** Talks to all configured providers. Every method throws `InterlinguaError` only. */
export interface Client {
  /** One answer, whole. */
  chat<T extends ToolInput = ToolInput>(input: ChatInput<T>): Promise<ChatResponse<T>>
  /** One answer, as it comes. Never throws: what goes wrong is the stream's last event and rejects its `response`. */
  stream<T extends ToolInput = ToolInput>(input: ChatInput<T>): ChatStream<T>
  /** One vector an input, in their order; as many calls as the api's batch size takes. */
  embed(input: EmbedInput): Promise<EmbedResult>
  /** Documents by how well they answer a query, the best first. Throws `request-too-large` for more than a call carries. */
  rerank(input: RerankInput): Promise<RerankResult>
  /** What the vendor's moderation thinks of each text, with flags and scores by category. */
  moderate(input: ModerateInput): Promise<ModerateResult>
  /** Images from a prompt, as image parts with their bytes in base64 or an address. */
  generateImage(input: ImageInput): Promise<ImageResult>
  /** What was said in a recording: the text, and when and by whom where that is asked for. */
  transcribe(input: TranscribeInput): Promise<TranscribeResult>
  /**
   * A text that is said, as bytes with their media type. They come as they are made; once some came, nothing is sent again.
   */
  speech(input: SpeechInput): Promise<SpeechResult>
  /**
   * One page of a provider's models; all pages of all providers that list theirs, where none is named. `for await` in place of
   * `await` goes through all pages.
   */
  models(provider?: string, options?: ModelsOptions): Models
  /** How many tokens a chat request has. Throws `invalid-request` where the provider does not count. */
  countTokens(input: ChatInput): Promise<CountResult>
  /**
   * Whether a feature can be asked of a model, and why: what its api has a place for, by its mapping, and what is known of
   * the model. Nothing is sent. Throws `invalid-request` for a model that no provider serves, and for a router.
   */
  supports(model: string, feature: Feature): Support
  /**
   * What JSON Schemas a model takes for tools and for its output, as its api's mapping says; undefined where nothing is
   * known. `interlingua/schemas` compiles for it. Throws as `supports` does.
   */
  schemas(model: string): SchemaDialects | undefined
  /**
   * Where a request would go and what of it would be lost, found out by writing it; nothing is sent. Throws as `supports`
   * does, and for what is no request.
   */
  dryRun(input: ChatInput): Promise<DryRun>
}

/** Makes a client of configured providers. Throws `invalid-request` where two have one name. */
export function createClient(options: ClientOptions): Client {
  const use = [...platformUse, ...(options.use ?? [])]
  const names = options.providers.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) {
    const message = `two providers are named '${twice}'. Give one of them another name in its options.`
    throw new InterlinguaError({ kind: 'invalid-request', message })
  }
  const through =
    <V extends UnaryVerb>(kind: UnaryKind<V>) =>
    (input: UnaryVerbs[V]['input']): Promise<UnaryVerbs[V]['answer']> =>
      throughAll<V>(use, { verb: kind.verb, input }, call => unary(options, kind, call.input))
  const client: Client = {
    chat: async input =>
      checkedAnswer(input?.tools, await throughAll(use, { verb: 'chat', input }, call => chat(options, call.input))),
    stream: input =>
      checkedStream(
        input?.tools,
        use.length === 0 ? openStream(options, input) : surroundedStream(options, use, input),
      ),
    embed: through(kinds.embed),
    rerank: through(kinds.rerank),
    moderate: through(kinds.moderate),
    generateImage: through(kinds.generateImage),
    transcribe: through(kinds.transcribe),
    speech: input => throughAll(use, { verb: 'speech', input }, call => speech(options, call.input)),
    models: (provider, call) => models(options, provider, call),
    countTokens: input => countTokens(options, input),
    supports: (model, feature) => supports(options, model, feature),
    schemas: model => schemasOf(options, model),
    dryRun: input => dryRun(options, input),
  }
  return withOptions(client, options)
}
