/** Tells a log of calls, as plain data: never a prompt, an answer, a key, a header or a message. */
import { readEnvironment } from '../access/environment.ts'
import { compact } from '../adapter/native.ts'
import type { UnaryAnswer } from '../call/calls.ts'
import type { Call, Middleware, Next, Verb, Verbs } from '../call/middleware.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import { tapStream } from '../chat/stream-tools.ts'
import { plainCounts } from '../chat/usage-sum.ts'
import { type InterlinguaError, isInterlinguaError } from '../errors.ts'
import type { Attempt, FinishReason, Usage } from '../types.ts'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** A call or an attempt that begins (`debug`), was answered (`info`), or failed. */
export interface LogEntry {
  /** Failures are `error`, those of attempts `warn`, those that the caller wanted (`aborted`) `info`. */
  level: LogLevel
  /** What happened: it began, or how it ended. */
  event: 'begun' | 'answered' | 'failed'
  /** Unix time in milliseconds. */
  at: number
  /** What was called. */
  verb: Verb
  /** As it was asked for: `provider/model`, or a router's name. */
  model: string
  /** In the client's `use` a whole call, in a provider's `use` one attempt. */
  scope: 'call' | 'attempt'
  /** Those of the call's context. */
  tags?: readonly string[]
  /** Since it began, in milliseconds. */
  ms?: number
  /** Why the answer ended. */
  finishReason?: FinishReason
  /** As far as the vendor told it. */
  usage?: Omit<Usage, 'native'>
  /** In USD, where it is known. */
  cost?: number
  /** How many losses the answer reports. */
  losses?: number
  /** Each with the milliseconds until it was answered; of a stream until its first content. */
  attempts?: LoggedAttempt[]
  /** Why it failed. */
  error?: LoggedError
}

export type LoggedAttempt = Omit<Attempt, 'error' | 'startedAt' | 'usage'> & {
  usage?: Omit<Usage, 'native'>
  error?: LoggedError
}

/** What went wrong, without words. */
export interface LoggedError {
  /** What it is, in one word for all vendors. */
  kind: InterlinguaError['kind']
  /** The HTTP status, where there was an answer. */
  status?: number
  /** The vendor's own code. */
  code?: string
  /** The vendor's id of the request. */
  requestId?: string
  /** Whether the same call may succeed later. */
  retryable?: boolean
  /** How long the vendor asks to wait, in milliseconds. */
  retryAfterMs?: number
}

export interface LoggingOptions {
  /** The console's method of the entry's level where absent. What it throws is dropped: no call fails for its log. */
  log?(entry: LogEntry): void
  /** What is less is not told. `INTERLINGUA_LOG` from the environment where absent, else `info`. */
  level?: LogLevel | 'silent'
}

const levels: readonly string[] = ['debug', 'info', 'warn', 'error', 'silent'] satisfies (LogLevel | 'silent')[]

export function logging({ log = toConsole, level }: LoggingOptions = {}): Middleware {
  return async <V extends Verb>(call: Call<V>, next: Next<V>): Promise<Verbs[V]['answer']> => {
    const least = levels.indexOf(level ?? named(readEnvironment(['INTERLINGUA_LOG'])))
    const story = new Story(call, entry => {
      if (levels.indexOf(entry.level) < least) return
      try {
        log(entry)
      } catch {
        // No call fails for its log.
      }
    })
    try {
      const answer = await next(call)
      if (call.verb === 'stream') return story.stream(answer as ChatStream) as Verbs[V]['answer']
      story.answered(answer as ChatResponse | UnaryAnswer)
      return answer
    } catch (error) {
      story.failed(error)
      throw error
    }
  }
}

function named(level = 'info'): string {
  return levels.includes(level) ? level : 'info'
}

/** Of one call. */
class Story {
  readonly #call: Call
  readonly #tell: (entry: LogEntry) => void
  readonly #begunAt = performance.now()

  constructor(call: Call, tell: (entry: LogEntry) => void) {
    this.#call = call
    this.#tell = tell
    this.#add('debug', 'begun', {})
  }

  stream(stream: ChatStream): ChatStream {
    return tapStream(stream, {
      done: response => this.answered(response),
      failed: error => this.failed(error),
    })
  }

  answered(answer: ChatResponse | UnaryAnswer): void {
    const { usage, cost, loss, attempts } = answer
    const finishReason = 'finishReason' in answer ? answer.finishReason : undefined
    const losses = loss.length > 0 ? loss.length : undefined
    this.#add('info', 'answered', {
      finishReason,
      usage: usage && plainCounts(usage),
      cost,
      losses,
      attempts: tried(attempts),
    })
  }

  failed(cause: unknown): void {
    const error = isInterlinguaError(cause) ? cause : undefined
    const { partial, attempts } = error ?? {}
    const severe = this.#call.target ? 'warn' : 'error'
    this.#add(error?.kind === 'aborted' ? 'info' : severe, 'failed', {
      usage: partial?.usage && plainCounts(partial.usage),
      attempts: tried(attempts),
      error: error ? wordless(error) : { kind: 'unknown' },
    })
  }

  #add(
    level: LogLevel,
    event: LogEntry['event'],
    more: { [field in keyof LogEntry]?: LogEntry[field] | undefined },
  ): void {
    const { verb, input, target } = this.#call
    const asked = typeof input.model === 'string' ? input.model : input.model.name
    this.#tell(
      compact<LogEntry>({
        level,
        event,
        at: Date.now(),
        verb,
        model: target ? `${target.provider}/${target.model}` : asked,
        scope: target ? 'attempt' : 'call',
        tags: input.context?.tags,
        ms: event === 'begun' ? undefined : Math.round(performance.now() - this.#begunAt),
        ...more,
      }),
    )
  }
}

function tried(attempts: readonly Attempt[] | undefined): LoggedAttempt[] | undefined {
  if (!attempts?.length) return undefined
  return attempts.map(({ provider, model, key, outcome, ms, reason, usage, error }) =>
    compact<LoggedAttempt>({
      provider,
      model,
      key,
      outcome,
      ms,
      reason,
      usage: usage && plainCounts(usage),
      error: error && wordless(error),
    }),
  )
}

function wordless(error: LoggedError): LoggedError {
  const { kind, status, code, requestId, retryable, retryAfterMs } = error
  return compact<LoggedError>({ kind, status, code, requestId, retryable, retryAfterMs })
}

function toConsole(entry: LogEntry): void {
  console[entry.level](entry)
}
