import { APICallError, generateText, type LanguageModel } from 'ai'

declare const model: LanguageModel
try {
  const abortSignal = AbortSignal.timeout(10_000)
  console.log((await generateText({ model, prompt: 'Hello', maxRetries: 1, abortSignal })).text)
} catch (error) {
  if (APICallError.isInstance(error)) console.log(error.statusCode, error.isRetryable, error.responseHeaders)
}
