/** The shape of a script for the mock: what its YAML may say. */
import * as z from 'zod'
import type { Answer, FailedAnswer, MockError, Rule, SpokenAnswer, StreamedAnswer } from '../../runtime/mock/index.ts'
import type { Part, StreamEvent } from '../../runtime/types.ts'
import { toldKinds } from '../error-kinds.ts'
import { oneOf } from './one-of.ts'

const ms = z.number().min(0)
const count = z.int().min(0)
const headers = z.record(z.string(), z.string())

const pace = z.strictObject({
  headersMs: ms.optional(),
  firstMs: ms.optional(),
  deltaMs: ms.optional(),
  chunk: z.int().min(1).optional(),
  bytes: z.int().min(1).optional(),
})

const kind = z.enum(toldKinds)

const error = oneOf(value =>
  typeof value === 'string'
    ? kind
    : z.strictObject({
        kind,
        message: z.string().optional(),
        status: z.int().min(400).max(599).optional(),
        type: z.string().optional(),
        code: z.string().optional(),
        param: z.string().optional(),
        requestId: z.string().optional(),
        retryAfterMs: ms.optional(),
      }),
) as z.ZodType<MockError>

const faultType = z.enum(['reset', 'cut', 'end', 'malformed', 'stall', 'error'])

const faults = {
  stall: z.strictObject({ type: z.literal('stall'), after: count.optional(), ms: ms.optional() }),
  error: z.strictObject({ type: z.literal('error'), after: count.optional(), error: error.optional() }),
  other: z.strictObject({ type: faultType, after: count.optional() }),
}

const fault = oneOf(value => {
  if (typeof value === 'string') return faultType
  const { type } = Object(value)
  return type === 'stall' || type === 'error' ? faults[type as 'stall'] : faults.other
}) as z.ZodType<NonNullable<FailedAnswer['fault']>>

const delivery = { pace: pace.optional(), fault: fault.optional(), headers: headers.optional() }

/** Only their types are looked at: what a part or an event has beside is the unified model's. */
const part = z.looseObject({
  type: z.enum([
    'text',
    'reasoning',
    'refusal',
    'image',
    'audio',
    'video',
    'document',
    'tool-call',
    'native',
  ] satisfies Part['type'][]),
}) as z.ZodType as z.ZodType<Part>

const event = z.looseObject({
  type: z.enum([
    'start',
    'part-start',
    'part-delta',
    'part-citation',
    'part-native',
    'part-end',
    'usage',
    'finish',
    'error',
    'native',
  ] satisfies StreamEvent['type'][]),
}) as z.ZodType as z.ZodType<StreamEvent>

const usage = z.strictObject({
  inputTokens: count.optional(),
  cacheReadTokens: count.optional(),
  cacheWriteTokens: count.optional(),
  cacheWrites: z.strictObject({ '5m': count.optional(), '1h': count.optional() }).optional(),
  outputTokens: count.optional(),
  reasoningTokens: count.optional(),
  acceptedPredictionTokens: count.optional(),
  rejectedPredictionTokens: count.optional(),
  totalTokens: count.optional(),
  hostedTools: z.strictObject({ webSearch: count.optional() }).optional(),
  cost: z.number().nonnegative().optional(),
})

const spoken: z.ZodType<SpokenAnswer> = z.strictObject({
  reasoning: z.string().optional(),
  text: z.string().optional(),
  toolCalls: z
    .array(z.strictObject({ id: z.string().optional(), name: z.string(), input: z.unknown().optional() }))
    .optional(),
  content: z.array(part).optional(),
  id: z.string().optional(),
  model: z.string().optional(),
  createdAt: z.number().optional(),
  finishReason: z.enum(['stop', 'length', 'tool-calls', 'content-filter', 'error', 'other']).optional(),
  rawFinishReason: z.string().optional(),
  stopSequence: z.string().optional(),
  serviceTier: z.string().optional(),
  usage: usage.optional(),
  native: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  ...delivery,
})

const failed: z.ZodType<FailedAnswer> = z.strictObject({ error, ...delivery })
const streamed: z.ZodType<StreamedAnswer> = z.strictObject({ events: z.array(event), ...delivery })
const verbatim = z.strictObject({ body: z.unknown(), status: z.int().min(200).max(599).optional(), ...delivery })

const answer = oneOf(value => {
  if (typeof value === 'string') return z.string()
  if (Array.isArray(value)) return z.array(part)
  const form = Object(value)
  if ('error' in form) return failed
  if ('events' in form) return streamed
  return 'body' in form ? verbatim : spoken
}) as z.ZodType<Answer>

/** A text, or a pattern between slashes: `/weather|rain/i`. */
const matched = z.string().transform((text, context) => {
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(text) ?? []
  if (source === undefined) return text
  try {
    return new RegExp(source, flags)
  } catch (error) {
    context.issues.push({ code: 'custom', message: error instanceof Error ? error.message : `${error}`, input: text })
    return z.NEVER
  }
})

const nameOrAny = z.union([z.string(), z.boolean()], { error: 'a name, true or false' })

const when = z.strictObject({
  api: z.string().optional(),
  model: z.string().optional(),
  text: matched.optional(),
  system: matched.optional(),
  tool: nameOrAny.optional(),
  toolResult: nameOrAny.optional(),
  stream: z.boolean().optional(),
})

const rule: z.ZodType<Rule> = z.strictObject({ when: when.optional(), answer, times: z.int().min(1).optional() })

export const mockScript = z.strictObject({
  apis: z.array(z.string()).optional(),
  port: z.int().min(0).max(65_535).optional(),
  pace: pace.optional(),
  script: z.array(answer).optional(),
  rules: z.array(rule).optional(),
  models: z.array(z.string()).optional(),
  apiKeys: z.array(z.string()).optional(),
})

export type MockScript = z.infer<typeof mockScript>
