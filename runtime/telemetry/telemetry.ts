/** A span and metrics for each call. */
import { context, type Meter, metrics, SpanKind, type Tracer, trace } from '@opentelemetry/api'
import type { UnaryAnswer } from '../call/calls.ts'
import type { Call, Middleware, Next, Verb, Verbs } from '../call/middleware.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import { tapStream } from '../chat/stream-tools.ts'
import type { Redact } from './content.ts'
import { identityOf, requestAttributes } from './conventions.ts'
import { instrumentsOf } from './instruments.ts'
import { Observation } from './observation.ts'

/** Where spans and metrics go, and what they show. */
export interface TelemetryOptions {
  /** The global provider's where absent. */
  tracer?: Tracer
  /** The global provider's where absent; false where calls are measured elsewhere, so that none counts twice. */
  meter?: Meter | false
  /**
   * Puts prompts, instructions and answers on the span, media without their bytes. A function is given each text and
   * gives what may be shown of it; where it throws, nothing is shown. False where it is not said.
   */
  captureContent?: boolean | Redact
  /** The names that the conventions know providers by, where ours are others: `{ mine: 'vendor.product' }`. */
  providerNames?: { readonly [provider: string]: string }
}

/**
 * Spans and metrics after OpenTelemetry's semantic conventions for generative AI (v1.41.0). In the client's `use` a
 * span is a whole call, with its attempts as events; in a provider's `use` it is one attempt. It is the parent of what
 * instrumented transports tell, and its own parent is the span that is active where the call is made. A stream's span
 * ends with the stream: by its end, its failure or its being given up (`error.type` is `aborted` then, and the status
 * stays unset). Errors are told by their kind, never by their words.
 */
export function telemetry(options: TelemetryOptions = {}): Middleware {
  const tracer = options.tracer ?? trace.getTracer('interlingua')
  const meter = options.meter ?? metrics.getMeter('interlingua')
  const instruments = meter ? instrumentsOf(meter) : undefined
  const { captureContent = false, providerNames = {} } = options
  const redact =
    typeof captureContent === 'function' ? captureContent : captureContent ? (text: string) => text : undefined

  return async <V extends Verb>(call: Call<V>, next: Next<V>): Promise<Verbs[V]['answer']> => {
    const identity = identityOf(call)
    const span = tracer.startSpan(
      `${identity['gen_ai.operation.name']} ${identity['gen_ai.request.model']}`,
      { kind: SpanKind.CLIENT, attributes: requestAttributes(call) },
      context.active(),
    )
    const observation = new Observation(span, identity, { instruments, redact, providerNames })
    observation.asked(call)
    try {
      const answer = await context.with(trace.setSpan(context.active(), span), () => next(call))
      if (call.verb === 'stream') return observed(answer as ChatStream, observation) as Verbs[V]['answer']
      observation.answered(answer as ChatResponse | UnaryAnswer)
      return answer
    } catch (error) {
      observation.failed(error)
      throw error
    }
  }
}

function observed(stream: ChatStream, observation: Observation): ChatStream {
  return tapStream(stream, {
    event: ({ type }) => {
      if (type !== 'error') observation.spoke()
    },
    done: response => observation.answered(response),
    failed: error => observation.failed(error),
  })
}
