/** The public door of the runtime. */

export type * from './adapter.ts'
export type { ClientOptions } from './call.ts'
export type * from './calls.ts'
export type { CountResult } from './chat.ts'
export type { ChatResponse } from './chat-response.ts'
export type { ChatStream } from './chat-stream.ts'
export { type Client, createClient } from './client.ts'
export { type ErrorContext, InterlinguaError, isInterlinguaError, type TimeoutPhase, toApiError } from './errors.ts'
export type { FactRow } from './facts.ts'
export { type Fetch, fetchTransport } from './fetch-transport.ts'
export type { Timeouts } from './http-request.ts'
export type { CallOptions, ChatInput, MessageInput, ToolChoiceInput } from './input.ts'
export type { Limits } from './limits.ts'
export { defineLite, type LiteInput, type LiteOptions, type LiteProvider, type LiteSpec, streamChat } from './lite.ts'
export type { MediaInput } from './media.ts'
export type { Call, Middleware, Next, Verb, Verbs } from './middleware.ts'
export type { ListedModel, ModelList, ModelsOptions } from './models.ts'
export type { PartInput, ToolResultInput } from './part-input.ts'
export { defineProvider, type Operation, type Provider, type ProviderOptions, type ProviderSpec } from './provider.ts'
export type { RetryOptions } from './retry.ts'
export type { Route, RoutedCall, Router, Settled, Way } from './route.ts'
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
export type { Issue, StandardSchema } from './standard-schema.ts'
export { mapStream, type StreamHooks, streamOf, tapStream } from './stream-tools.ts'
export { type ChatFeature, type DryRun, type Feature, features, type Support } from './supports.ts'
export type { CallOf, InvalidCall, ToolContext, ToolInput, ToolResult, TypedTool, ValidCall } from './tool.ts'
export { type HttpTransport, TransportError, type TransportReply, type TransportRequest } from './transport.ts'
export type * from './types.ts'
