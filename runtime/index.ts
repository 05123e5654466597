/** The public door of the runtime. */

export type * from './adapter.ts'
export type { ClientOptions } from './call.ts'
export type { ChatResponse } from './chat-response.ts'
export type { ChatStream } from './chat-stream.ts'
export { type Client, createClient, type EmbedInput, type ListedModel } from './client.ts'
export { type ErrorContext, InterlinguaError, isInterlinguaError, type TimeoutPhase } from './errors.ts'
export type { FactRow } from './facts.ts'
export type { Fetch, Timeouts } from './http.ts'
export type { CallOptions, ChatInput, MessageInput, PartInput, ToolResultInput } from './input.ts'
export { defineProvider, type Operation, type Provider, type ProviderOptions, type ProviderSpec } from './provider.ts'
export type * from './types.ts'
