/** What a corpus says of one recorded exchange. Reads loosely: a corpus may say more than we compare. */
import { z } from 'zod'

const expectedCall = z.looseObject({
  id: z.string().nullish(),
  name: z.string(),
  args: z.unknown(),
  custom: z.boolean().optional(),
  builtin: z.string().optional(),
})

const count = z.number().nullish()

const expectedUsage = z.looseObject({
  input: count,
  output: count,
  reasoning: count,
  cached: count,
  cacheWrite: count,
  total: count,
})

const expectedAnswer = z.looseObject({
  text: z.string().nullish(),
  reasoningText: z.string().nullish(),
  refusal: z.string().nullish(),
  toolCalls: z.array(expectedCall).optional(),
  finishReason: z.string().nullish(),
  usage: expectedUsage.nullish(),
  order: z.array(z.string()).optional(),
})

const entrySchema = z.looseObject({
  id: z.string(),
  provider: z.string(),
  api: z.string(),
  kind: z.enum(['json', 'stream', 'text']),
  path: z.string(),
  status: z.number().nullish(),
  /** `normalized`: ids are not those that were sent, and may be none that the vendor takes. */
  fidelity: z.string().optional(),
  features: z.array(z.string()).default([]),
  requestFeatures: z.array(z.string()).default([]),
  anomalies: z.array(z.string()).default([]),
  expected: expectedAnswer
    .extend({
      segments: z.array(expectedAnswer).optional(),
      embeddings: z
        .looseObject({
          count: z.number(),
          dims: z.array(z.number()),
          first: z.array(z.union([z.string(), z.array(z.number())])),
        })
        .optional(),
    })
    .nullish(),
  expectedError: z
    .looseObject({ kind: z.string(), retryable: z.boolean(), midStream: z.boolean().default(false) })
    .nullish(),
  disputed: z
    .looseObject({
      fields: z.array(z.string()).default([]),
      accept: z.record(z.string(), z.array(z.unknown())).default({}),
      whole: z.boolean().default(false),
    })
    .nullish(),
})

export type Entry = z.infer<typeof entrySchema>
export type ExpectedAnswer = z.infer<typeof expectedAnswer>
export type ExpectedCall = z.infer<typeof expectedCall>
export type ExpectedUsage = z.infer<typeof expectedUsage>

/** Parses a whole manifest, naming the entry that is not in the format. */
export function parseManifest(manifest: unknown): Entry[] {
  return z.array(z.unknown()).parse(manifest).map(parseEntry)
}

function parseEntry(value: unknown, position: number): Entry {
  const parsed = entrySchema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Error(`manifest.json, entry ${position}: ${z.prettifyError(parsed.error)}`)
}
