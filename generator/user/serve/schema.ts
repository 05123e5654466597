/** The shape of a gateway's configuration. What stands in `describe` is the hint to who wrote something else. */
import * as z from 'zod'
import type { ErrorKind } from '../../../runtime/index.ts'
import { toldKinds } from '../../error-kinds.ts'
import { oneOf } from '../one-of.ts'

const ms = z.number().min(0).describe('in milliseconds')
const count = z.int().min(1).describe('a whole number, 1 or more')
const text = z.string().min(1)
const yesOrNo = z.boolean().describe('true or false')

const secret = text.describe(`\${NAME}, or { env: NAME }: a variable of the environment`)

/** Places in the vendor's address, as a region, are further keys: which ones depends on the provider. */
const provider = z.looseObject({
  provider: text.optional(),
  api: text.optional(),
  baseURL: text.optional(),
  apiKey: oneOf(value => (Array.isArray(value) ? z.array(secret).min(1) : secret)).optional(),
  headers: z.record(z.string(), z.string()).optional(),
})

const dollars = z.number().min(0).describe('in USD for a million tokens')
const target = text.describe('`provider/model`, or another name of `models`')

const routed = z.strictObject({
  model: target,
  weight: z.number().min(0).optional(),
  prices: z.strictObject({ input: dollars, output: dollars }).optional(),
})

const errorKinds = [
  ...toldKinds,
  'network',
  'truncated',
  'protocol',
  'response-too-large',
  'unknown',
] as const satisfies readonly ErrorKind[]

const health = z
  .strictObject({ failures: count.optional(), cooldownMs: ms.optional(), maxCooldownMs: ms.optional() })
  .describe('as { failures: 5, cooldownMs: 10000, maxCooldownMs: 600000 }')

const router = z.strictObject({
  strategy: z
    .enum(['fallback', 'weighted', 'round-robin', 'least-latency', 'least-cost'])
    .describe('`fallback`, where it is not said')
    .optional(),
  of: z
    .array(oneOf(value => (isMap(value) ? routed : target)))
    .min(1)
    .describe('a list of models'),
  onLoss: z.enum(['use', 'prefer-lossless', 'skip']).optional(),
  continuation: yesOrNo.optional(),
  failoverOn: z.array(z.enum(errorKinds)).describe('a list of kinds of errors, as [overloaded, timeout]').optional(),
  health: health.optional(),
  whenAllCool: z.enum(['use', 'fail']).optional(),
})

const usd = z.number().min(0).describe('in USD')
const per = z.enum(['day', 'month']).describe('`day` or `month`, by UTC; for ever, where it is not said').optional()

const key = z.strictObject({
  name: text,
  sha256: z
    .string()
    .regex(/^[\da-f]{64}$/i, 'is no SHA-256: 64 hexadecimal digits')
    .describe('`npx interlingua serve --hash` makes it of a key'),
  models: z.array(text).min(1).describe('names of models, in which * is any text').optional(),
  requestsPerMinute: count.optional(),
  tokensPerMinute: count.optional(),
  budget: z.strictObject({ usd, per }).describe('as { usd: 20, per: month }').optional(),
})

const timeouts = z.strictObject({
  connect: ms.optional(),
  headers: ms.optional(),
  firstEvent: ms.optional(),
  idle: ms.optional(),
  total: ms.optional(),
})

const retry = z.strictObject({
  maxRetries: z.int().min(0).optional(),
  baseMs: ms.optional(),
  maxMs: ms.optional(),
  budgetMs: ms.optional(),
})

const quota = z.strictObject({ limit: count, seconds: count }).describe('as { limit: 100, seconds: 60 }')

const limit = z.strictObject({
  by: z.enum(['model', 'provider', 'user']).optional(),
  requests: quota.optional(),
  tokens: quota.optional(),
  concurrency: count.optional(),
  maxWait: ms.optional(),
  maxQueue: z.int().min(0).optional(),
})

const rates = {
  input: dollars,
  output: dollars,
  cacheRead: dollars.optional(),
  cacheWrite: dollars.optional(),
  reasoning: dollars.optional(),
}

const price = z.strictObject({
  ...rates,
  currency: z.literal('USD'),
  source: z.url({ protocol: /^https?$/, error: 'is no URL' }).describe('the web page that says so'),
  date: z.iso.date({ error: 'is no date' }).describe('when it said so, in quotes: "2026-11-25"'),
  long: z.strictObject({ ...rates, over: count }).optional(),
  tiers: z.record(z.string(), z.strictObject(rates)).optional(),
})

const budget = z.strictObject({
  prices: z.record(z.string(), price),
  limits: z.array(z.strictObject({ usd, per })).min(1).describe('a list of { usd, per }').optional(),
  unpriced: z.enum(['refuse', 'allow']).optional(),
})

const pattern = z.strictObject({
  name: text,
  regex: text.describe("in quotes, as '\\\\b\\\\d{16}\\\\b'"),
  flags: z
    .string()
    .regex(/^[imsu]*$/, 'has other letters than i, m, s and u')
    .optional(),
  maxLength: count,
  start: text.optional(),
})

const redaction = z.strictObject({
  patterns: z.array(pattern).min(1).describe('a list of { name, regex, maxLength }'),
  answers: yesOrNo.optional(),
  restore: yesOrNo.optional(),
})

const guard = z.strictObject({
  refuse: z
    .array(z.strictObject({ regex: text, flags: pattern.shape.flags, because: text }))
    .min(1)
    .describe('a list of { regex, because }'),
})

const redis = z.strictObject({
  url: text.regex(/^rediss?:\/\//, 'is no address of a Redis').describe('as redis://host:6379'),
  prefix: text.optional(),
  keys: yesOrNo.optional(),
})

export const serveConfig = z.strictObject({
  host: text.optional(),
  port: z.int().min(0).max(65_535).optional(),
  ingress: z.array(text).min(1).optional(),
  providers: z
    .record(
      z.string(),
      oneOf(value => (value === null ? z.null() : provider)),
    )
    .describe('by their names: `a-name: { provider, apiKey }`')
    .optional(),
  models: z
    .record(
      z.string(),
      oneOf(value => (isMap(value) ? router : target)),
    )
    .optional(),
  keys: z.array(key).min(1).describe('a list of { name, sha256 }').optional(),
  strict: yesOrNo.optional(),
  native: oneOf(value =>
    Array.isArray(value) ? z.array(text) : z.literal(true).describe('true, or a list of fields and types'),
  ).optional(),
  limits: z.strictObject({ body: count.optional(), concurrency: count.optional(), bodyTime: ms.optional() }).optional(),
  retry: oneOf(value => (typeof value === 'boolean' ? z.literal(false) : retry)).optional(),
  timeout: oneOf(value => (isMap(value) ? timeouts : ms)).optional(),
  cache: z.strictObject({ ttl: z.number().positive().describe('in milliseconds').optional() }).optional(),
  limit: limit.optional(),
  budget: budget.optional(),
  redaction: redaction.optional(),
  guard: guard.optional(),
  use: z.array(text).min(1).describe('a list of files, each a module whose default is middleware').optional(),
  answers: z.strictObject({ ttl: z.number().positive().describe('in milliseconds').optional() }).optional(),
  redis: redis.optional(),
  page: yesOrNo.optional(),
})

export type ServeConfig = z.infer<typeof serveConfig>
export type ProviderConfig = z.infer<typeof provider>
export type KeyConfig = z.infer<typeof key>
export type RouterConfig = z.infer<typeof router>

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
