import { z } from 'zod'
import { callNames } from '../calls.ts'
import { readSource, type Source } from '../mapping/source.ts'
import { Problems } from '../problem.ts'
import { carrierNames } from '../transports.ts'

const variables = z.array(z.string()).min(1)

/** Ways of signing, each a room of the runtime. */
const signing = z.strictObject({
  sigv4: z.strictObject({
    service: z.string(),
    /** The placeholder of the base URL that names the region. */
    region: z.string(),
    env: z.strictObject({ accessKeyId: variables, secretAccessKey: variables, sessionToken: variables }),
  }),
})

/** A package that knows the identity of a program's surroundings: of its class a method brings tokens. */
const identity = z.strictObject({
  package: z.string(),
  class: z.string(),
  with: z.array(z.json()).optional(),
  method: z.string(),
  arguments: z.array(z.json()).optional(),
})

const address = z
  .string()
  .regex(/^(https:\/\/|http:\/\/127\.0\.0\.1(:|\/|$))/, 'expected https://, or http:// of this machine')

/** What may be true of a model. */
const factsSchema = z.strictObject({
  reasoning: z.boolean().optional(),
  developerRole: z.boolean().optional(),
  maxCompletionTokens: z.boolean().optional(),
  adaptiveThinking: z.boolean().optional(),
  schemaOrTools: z.boolean().optional(),
  effort: z.boolean().optional(),
  thinkingLevel: z.boolean().optional(),
  thinkingBudget: z.boolean().optional(),
  maxOutputTokens: z.number().int().positive().optional(),
  contextWindow: z.number().int().positive().optional(),
  cacheBreakpoints: z.boolean().optional(),
  cachePartsOnly: z.boolean().optional(),
  withoutFiles: z.boolean().optional(),
  embedsContent: z.boolean().optional(),
  embedsByPrediction: z.boolean().optional(),
  embedsLists: z.boolean().optional(),
  shortVectors: z.boolean().optional(),
  imageData: z.boolean().optional(),
})

const path = z.string().startsWith('/')

/** Where and who: what `provider.yaml` says. */
const providerSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** `caller` where only the caller knows. A table has one a value of the place that is named, `'*'` for all others. */
  baseURL: z.union([
    z.literal('caller'),
    address,
    z.strictObject({ by: z.string(), table: z.record(z.string(), address).and(z.object({ '*': address })) }),
  ]),
  /** The environment variables that fill a placeholder of base URL or paths; an option of its name goes before. */
  places: z
    .record(
      z.string().regex(/^[a-z]\w*$/),
      z.union([variables, z.strictObject({ env: variables, default: z.string() })]),
    )
    .optional(),
  /** How requests are signed for which there is no key. */
  signing: signing.optional(),
  /** A function of the caller's may bring bearer tokens in place of a key; else a package that knows who asks. */
  tokens: z.union([z.literal(true), identity]).optional(),
  /** The provider whose apis it serves as they are: its own are neither vendored nor mapped again. */
  shares: z.string().optional(),
  /**
   * Where it has what its apis know by another path; what bodies have there besides, and by a null what they do not, which
   * headers are lists in them, and within which field of the api's they stand.
   */
  paths: z
    .record(
      path,
      z.union([
        path,
        z.strictObject({
          path,
          streamPath: path.optional(),
          within: z.string().optional(),
          body: z.record(z.string(), z.json()).optional(),
          headers: z.record(z.string().regex(/^[a-z\d-]+$/), z.string()).optional(),
        }),
      ]),
    )
    .optional(),
  /** Whether it has nothing but what `paths` lists. */
  nothingElse: z.literal(true).optional(),
  /** What stands in the query of every call. */
  query: z.record(z.string(), z.string()).optional(),
  /** What is true of all models there, whatever is true of them at the provider whose apis it serves. */
  facts: factsSchema.optional(),
  /** The transport that carries the events of its apis, where they do not lie in the bytes as the apis have them. */
  stream: z.enum(carrierNames).optional(),
  /** The apis of other providers in whose words it tells its own errors. */
  errors: z.array(z.string()).min(1).optional(),
  /** `query`: where the key may also stand, for servers to look. */
  auth: z.union([
    z.enum(['bearer', 'optional-bearer']),
    z.strictObject({ header: z.string(), query: z.string().optional() }),
  ]),
  env: z.strictObject({
    apiKey: z.array(z.string()).min(1),
    baseURL: z.array(z.string()).optional(),
    /** Like `baseURL`, but scheme and port may be left out: the base URL's own stand in for them. */
    host: z.array(z.string()).optional(),
  }),
  headers: z.record(z.string(), z.string()).optional(),
  /** How lists and objects stand in `multipart/form-data`: `name[]` and `name[key]`, or a list under one name and JSON. */
  forms: z.enum(['brackets', 'plain']).optional(),
  /** It is among the grammars that a gateway speaks by default. */
  usual: z.literal(true).optional(),
  /** Which calls beside chat its servers take. Their mappings are whole in both directions. */
  serves: z.array(z.enum(callNames)).optional(),
  /** The first is the default. */
  apis: z.array(z.string()).min(1),
  /** A model that the sample of its page asks; nothing else depends on it. */
  sample: z.string().min(1).optional(),
  /** Which api serves what is not chat. */
  operations: z.partialRecord(z.enum(callNames), z.string()).optional(),
})

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date, as 2026-11-30')

/** What the vendor has announced of a model's end, and where: no date without a source. */
const retirementSchema = z.strictObject({
  deprecated: date.optional(),
  retires: date.optional(),
  source: z.string().min(1),
})

/** Model facts by name pattern: the only place where model names stand. */
const modelsSchema = z.array(
  z.strictObject({
    match: z.array(z.string()).min(1),
    except: z.array(z.string()).optional(),
    facts: factsSchema.default({}),
    retirement: retirementSchema.optional(),
  }),
)

export type ProviderFile = z.infer<typeof providerSchema>
export type ModelRows = z.infer<typeof modelsSchema>

export function parseProvider(file: string, text: string): ProviderFile {
  return parse(providerSchema, readSource(file, text))
}

export function parseModels(file: string, text: string): ModelRows {
  return parse(modelsSchema, readSource(file, text))
}

function parse<T>(schema: z.ZodType<T>, source: Source): T {
  const result = schema.safeParse(source.value)
  if (result.success) return result.data
  throw new Problems(
    result.error.issues.flatMap(issue => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined]
      return keys.map(key => {
        const path = key === undefined ? issue.path : [...issue.path, key]
        const message =
          key === undefined ? `${path.join('.') || 'file'}: ${issue.message}` : `${path.join('.')}: no such key`
        const code = key === undefined ? 'form' : 'unknown-key'
        return { ...source.keyAt(path), code, message }
      })
    }),
  )
}
