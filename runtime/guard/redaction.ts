/** Keeps what matches patterns from leaving, and from coming back. */
import type { Middleware } from '../call/middleware.ts'
import { withAnswer } from '../chat/chat-response.ts'
import { InterlinguaError } from '../errors.ts'
import { guard } from './guard.ts'
import { Placeholders } from './placeholders.ts'
import { RedactedStream } from './redacted-stream.ts'
import { inJson, type Rule, replaced } from './text-scanner.ts'
import { changeAnswer, changeInput } from './texts.ts'
import { changeCall } from './unary-texts.ts'

/** What to look for. */
export interface Pattern {
  /** Letters, digits and `-`: what matches becomes `[name_1]`, `[name_2]`, …, the same text the same one. */
  name: string
  /** Looks ahead and behind one character at most, and has no `^` or `$`: a stream is never seen as a whole. */
  regex: RegExp
  /** The longest match in characters; what matches on and on is replaced in pieces. Streams lag by so much. */
  maxLength: number
  /** The text that every match begins with, where there is one: a stream then lags only where it occurs. */
  start?: string
}

/** What is hidden, and whether it comes back. */
export interface RedactionOptions {
  /** What to look for. */
  patterns: readonly Pattern[]
  /** Whether answers are searched, too. True where it is not said. */
  answers?: boolean
  /** Puts the texts of the request back into the answer, where the model repeats their placeholders. */
  restore?: boolean
}

/**
 * Replaces what matches in requests, of chat and of all other calls, and in answers, streamed or not, before it is sent or told; answers
 * that are searched have no `raw.body`. Media, native fields, tools and names of fields are not searched.
 * Throws `invalid-request` for patterns that cannot work.
 */
export function redaction({ patterns, answers = true, restore = false }: RedactionOptions): Middleware {
  for (const pattern of patterns) check(pattern)
  const rulesOf = (placeholders: Placeholders): Rule[] =>
    patterns.map(({ name, regex, maxLength, start = '' }) => ({
      regex: new RegExp(regex, `${regex.flags.replace(/[gy]/g, '')}g`),
      maxLength,
      start,
      replace: match => placeholders.hide(name, match),
    }))
  return guard(() => {
    const placeholders = new Placeholders(patterns.map(({ name }) => name))
    const hiding = rulesOf(placeholders)
    const hide = (text: string) => replaced(hiding, text)
    const coming = [...(restore ? [placeholders.shown] : []), ...(answers ? hiding : [])]
    const json = coming.map(inJson)
    const change = (text: string, form?: 'json') => replaced(form === 'json' ? json : coming, text)
    return {
      request: input => {
        changeInput(input, text => placeholders.avoid(text))
        return changeInput(input, hide)
      },
      call: (verb, input) => changeCall(verb, input, hide),
      ...(coming.length > 0 && {
        response: response => {
          const content = response.content.map(part => changeAnswer(part, change))
          return withAnswer({ ...response, raw: { ...response.raw, body: undefined } }, { ...response, content })
        },
        event: new RedactedStream({ change, text: coming, json }).change,
      }),
    }
  })
}

function check({ name, regex, maxLength }: Pattern): void {
  const wrong = faultOf(name, regex, maxLength)
  if (wrong === undefined) return
  const message = `the redaction pattern '${name}' ${wrong}`
  throw new InterlinguaError({ kind: 'invalid-request', message, param: name })
}

function faultOf(name: string, regex: RegExp, maxLength: number): string | undefined {
  if (!/^[a-z\d-]+$/i.test(name)) return 'needs a name of letters, digits and -'
  if (!(Number.isInteger(maxLength) && maxLength > 0)) return 'needs a maxLength, a whole number above 0'
  return new RegExp(regex.source, regex.flags.replace(/[gy]/g, '')).test('') ? 'matches the empty text' : undefined
}
