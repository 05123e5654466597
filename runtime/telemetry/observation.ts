import { type Attributes, type Span, SpanStatusCode } from '@opentelemetry/api'
import type { UnaryAnswer } from '../call/calls.ts'
import { type Call, isChat } from '../call/middleware.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import { isInterlinguaError } from '../errors.ts'
import type { Attempt, Usage } from '../types.ts'
import { inputContent, outputContent, type Redact } from './content.ts'
import {
  answerAttributes,
  attemptAttributes,
  errorTypeOf,
  type Identity,
  responseAttributes,
  settledIdentity,
} from './conventions.ts'
import type { Instruments } from './instruments.ts'

export interface Observing {
  instruments: Instruments | undefined
  redact: Redact | undefined
  providerNames: { readonly [provider: string]: string }
}

/** One call's span and measurements. Ended once. */
export class Observation {
  readonly #span: Span
  readonly #observing: Observing
  readonly #begunAt = performance.now()
  #identity: Identity
  #firstChunk: number | undefined

  constructor(span: Span, identity: Identity, observing: Observing) {
    this.#span = span
    this.#identity = identity
    this.#observing = observing
    span.setAttributes(this.#named())
  }

  asked(call: Call): void {
    if (isChat(call)) this.#show(redact => inputContent(call.input, redact))
  }

  /** An event of the stream came. */
  spoke(): void {
    this.#firstChunk ??= this.#seconds()
  }

  answered(answer: ChatResponse | UnaryAnswer): void {
    this.#span.setAttributes(answerAttributes(answer))
    if ('content' in answer) this.#show(redact => outputContent(answer, redact))
    this.#end(answer.attempts, answer.usage, answer.model)
  }

  failed(error: unknown): void {
    const { partial, attempts } = isInterlinguaError(error) ? error : {}
    const type = errorTypeOf(error)
    this.#span.setAttributes({ ...responseAttributes(partial ?? {}), 'error.type': type })
    if (type !== 'aborted') this.#span.setStatus({ code: SpanStatusCode.ERROR, message: type })
    this.#end(attempts, partial?.usage, partial?.model, { 'error.type': type })
  }

  #end(
    attempts: readonly Attempt[] | undefined,
    usage: Usage | undefined,
    model?: string,
    more: Attributes = {},
  ): void {
    this.#identity = settledIdentity(this.#identity, attempts)
    this.#span.setAttributes(this.#named())
    if (this.#firstChunk !== undefined) this.#span.setAttribute('gen_ai.response.time_to_first_chunk', this.#firstChunk)
    for (const attempt of attempts ?? [])
      this.#span.addEvent('interlingua.attempt', attemptAttributes(attempt), attempt.startedAt)
    this.#measure({ ...this.#named(), ...(model && { 'gen_ai.response.model': model }) }, usage, more)
    this.#span.end()
  }

  #measure(attributes: Attributes, usage: Usage = {}, more: Attributes): void {
    const { instruments } = this.#observing
    if (!instruments) return
    instruments.duration.record(this.#seconds(), { ...attributes, ...more })
    if (this.#firstChunk !== undefined) instruments.firstChunk.record(this.#firstChunk, attributes)
    const counts = { input: usage.inputTokens, output: usage.outputTokens }
    for (const [type, count] of Object.entries(counts))
      if (count !== undefined) instruments.tokens.record(count, { ...attributes, 'gen_ai.token.type': type })
  }

  #named(): Attributes {
    const name = this.#identity['gen_ai.provider.name']
    const { providerNames } = this.#observing
    const known = Object.hasOwn(providerNames, name) ? providerNames[name] : name
    return { ...this.#identity, 'gen_ai.provider.name': known }
  }

  /** Content, where it is asked for. No call fails because it cannot be shown. */
  #show(contentOf: (redact: Redact) => Attributes): void {
    const { redact } = this.#observing
    if (!redact || !this.#span.isRecording()) return
    try {
      this.#span.setAttributes(contentOf(redact))
    } catch {
      // Nothing is shown then.
    }
  }

  #seconds(): number {
    return (performance.now() - this.#begunAt) / 1000
  }
}
