/** The public door of the runtime. */

export type * from './adapter/adapter.ts'
export type { FactRow } from './adapter/facts.ts'
export type * from './adapter/server-api.ts'
export type { ClientOptions } from './call/call.ts'
export type * from './call/calls.ts'
export type { Call, Middleware, Next, Verb, Verbs } from './call/middleware.ts'
export {
  defineProvider,
  type Operation,
  type Provider,
  type ProviderOptions,
  type ProviderSpec,
} from './call/provider.ts'
export { type ChatFeature, type DryRun, type Feature, features, type Support } from './call/supports.ts'
export type { ChatResponse } from './chat/chat-response.ts'
export type { ChatStream } from './chat/chat-stream.ts'
export type { CallOptions, ChatInput, MessageInput, ToolChoiceInput } from './chat/input.ts'
export type { MediaInput } from './chat/media.ts'
export type { PartInput, ToolResultInput } from './chat/part-input.ts'
export type { Route, RoutedCall, Router, Settled, Way } from './chat/route.ts'
export type { Issue, StandardSchema } from './chat/standard-schema.ts'
export { mapStream, type StreamHooks, streamOf, tapStream } from './chat/stream-tools.ts'
export type { CallOf, InvalidCall, ToolContext, ToolInput, ToolResult, TypedTool, ValidCall } from './chat/tool.ts'
export type { CountResult } from './client/chat.ts'
export { type Client, createClient } from './client/client.ts'
export type { ListedModel, ModelList, Models, ModelsOptions } from './client/models.ts'
export { type ErrorContext, InterlinguaError, isInterlinguaError, type TimeoutPhase, toApiError } from './errors.ts'
export { type Fetch, fetchTransport } from './http/fetch-transport.ts'
export type { Timeouts } from './http/http-request.ts'
export type { Limits } from './http/limits.ts'
export type { RetryOptions } from './http/retry.ts'
export { type HttpTransport, TransportError, type TransportReply, type TransportRequest } from './http/transport.ts'
export { defineLite, type LiteInput, type LiteOptions, type LiteProvider, type LiteSpec, streamChat } from './lite.ts'
export type { OnLoss } from './routing/branch.ts'
export type { BreakerOptions } from './routing/breaker.ts'
export { defaultFailover, type FailoverOn } from './routing/failover.ts'
export {
  type FallbackOptions,
  fallback,
  type RoutedModel,
  type RouterOptions,
  router,
} from './routing/router.ts'
export type { StrategyName, TokenPrices } from './routing/strategy.ts'
export type * from './types.ts'
