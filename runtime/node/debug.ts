/**
 * `INTERLINGUA_DEBUG=1` in the environment tells on stderr when each call begins and how it ends: the model, the time, tokens, losses,
 * what was tried, and the kind of a failure. `full` also tells what was asked and answered. Keys and headers are never told.
 */
import { readEnvironment } from '../access/environment.ts'
import type { UnaryAnswer } from '../call/calls.ts'
import type { Call, Middleware, Next, Verb, Verbs } from '../call/middleware.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import type { InterlinguaError } from '../errors.ts'
import type { Attempt } from '../types.ts'

/** What the environment asks for; empty where it asks for nothing. */
export function debugging(tell: (line: string) => void = line => console.error(line)): readonly Middleware[] {
  const asked = readEnvironment(['INTERLINGUA_DEBUG'])
  return asked === undefined || /^(0|false|off|no)$/i.test(asked) ? [] : [debug(tell, asked === 'full')]
}

function debug(tell: (line: string) => void, full: boolean): Middleware {
  let count = 0
  return async <V extends Verb>(call: Call<V>, next: Next<V>): Promise<Verbs[V]['answer']> => {
    const begunAt = performance.now()
    const id = `interlingua #${++count}`
    const { input } = call
    const model = typeof input.model === 'string' ? input.model : input.model.name
    tell(`${id} ${call.verb} ${model}${full ? ` ${JSON.stringify(wordsOf(input))}` : ''}`)
    const ended = (how: string) => tell(`${id} ${how} after ${Math.round(performance.now() - begunAt)} ms`)
    const answered = (answer: ChatResponse | UnaryAnswer) => {
      ended(`answered${told(answer)}`)
      if (full) tell(`${id} ${JSON.stringify('content' in answer ? answer.content : answer)}`)
    }
    const failed = (failure: unknown) => ended(`failed: ${failureOf(failure as Partial<InterlinguaError>, full)}`)
    try {
      const answer = await next(call)
      // Nothing of a stream is read that nobody asked for.
      if (call.verb === 'stream') {
        const stream = answer as ChatStream
        stream.closed.then(() => stream.response).then(answered, failed)
      } else answered(answer as ChatResponse | UnaryAnswer)
      return answer
    } catch (failure) {
      failed(failure)
      throw failure
    }
  }
}

function told(answer: ChatResponse | UnaryAnswer): string {
  const { usage, loss, cached, attempts } = answer
  const facts = [
    'finishReason' in answer && answer.finishReason,
    usage?.inputTokens !== undefined && `${usage.inputTokens} tokens in`,
    usage?.outputTokens !== undefined && `${usage.outputTokens} tokens out`,
    loss.length > 0 && `lost ${loss.map(({ path }) => path).join(', ')}`,
    cached && 'from a cache',
    triedOf(attempts),
  ].filter(Boolean)
  return facts.length > 0 ? ` (${facts.join('; ')})` : ''
}

/** Without words: a vendor's may repeat the prompt. */
function failureOf(
  { kind = 'unknown', status, requestId, attempts, message }: Partial<InterlinguaError>,
  full: boolean,
): string {
  const facts = [status && `HTTP ${status}`, requestId && `request ${requestId}`, triedOf(attempts)].filter(Boolean)
  return `${kind}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}${full ? ` ${message}` : ''}`
}

function triedOf(attempts: readonly Attempt[] = []): string {
  if (attempts.length < 2) return ''
  const ways = attempts.map(({ provider, model, outcome, error, ms }) => {
    return `${provider}/${model} ${error?.kind ?? outcome} ${Math.round(ms)} ms`
  })
  return `tried ${ways.join(', ')}`
}

/** What is asked, without how the call is made. */
function wordsOf({ headers: _, signal: __, use: ___, context: ____, model: _____, ...asked }: Call['input']): object {
  return asked
}
