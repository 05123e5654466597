/** `interlingua/ai-sdk`: models of a client for the AI SDK, in its own interface. Of `@ai-sdk/provider` only types are used. */
export type { InterlinguaOptions } from './call-input.ts'
export { toEmbeddingModel } from './embedding-model.ts'
export { toLanguageModel } from './language-model.ts'
export { type ProviderTool, providerTool } from './provider-tool.ts'
