import { z } from 'zod'
import { type CallName, callNames } from '../calls.ts'
import { toldKinds } from '../error-kinds.ts'
import { plainFrames, transportNames } from '../transports.ts'

/**
 * The shape of a mapping file. Templates are free JSON with holes (see leaf.ts); everything around them is
 * strict: a key that is not named here is a mistake.
 */
const template = z.unknown()
const operation = z.string().regex(/^(DELETE|GET|POST) \/\S*$/, 'expected a method and a path, as `POST /v1/chat`')
const headerName = z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected the name of a header in lower case')
const enumTable = z.record(z.string(), z.string().nullable())

const call = z.strictObject({
  operation,
  path: z.string().startsWith('/').optional(),
  query: z.record(z.string(), template).optional(),
  /** Sent with the call, as they stand here. */
  headers: z.record(headerName, z.string().regex(/^[^$@]/, 'expected a text: no hole fills a header')).optional(),
  request: template.optional(),
  /** Without one, the answer is bytes. */
  response: template.optional(),
  /** The schemas of what it asks and is told, where that is no body of the operation. */
  schemas: z.strictObject({ request: z.string().optional(), response: z.string().optional() }).optional(),
  maxBatch: z.number().int().positive().optional(),
  maxBytes: z.number().int().positive().optional(),
})

/** A call in the several ways in which models are asked: those of models with a fact, and last that of all others. */
const ways = z
  .array(
    call.extend({
      '.if': z
        .string()
        .regex(/^!?@\w+( and !?@\w+)*$/, 'expected facts of the model, as `@embedsLists`')
        .optional(),
    }),
  )
  .min(2)
  .refine(list => list.every((way, at) => (way['.if'] === undefined) === (at === list.length - 1)), {
    error: 'every way but the last has its `.if`, and the last has none',
  })

/** The answers that servers may keep, for requests that go on from them. */
const kept = z.strictObject({
  /** The field of a request with the id of the answer that it goes on from. */
  from: z.string(),
  /** The field of a request that is false where its answer shall not be kept. */
  unless: z.string(),
  /** The fields of a request that hold for it alone, whatever goes on from its answer. */
  apart: z.array(z.string()).optional(),
  /** How ids begin. */
  id: z.string().optional(),
  /** The code of the error where there is no such answer. */
  missing: z.string().optional(),
  /** What stands beside the id of an answer that was taken away. */
  forgotten: z.record(z.string(), z.unknown()).optional(),
})

const chat = z.strictObject({
  operation,
  streamOperation: operation.optional(),
  path: z.string().startsWith('/').optional(),
  streamPath: z.string().startsWith('/').optional(),
  request: template,
  response: template,
  kept: kept.optional(),
  /** Fields of the request that ask for what the vendor does beside answering, by the names of their helpers. */
  hosted: z.record(z.string(), z.union([z.string(), z.array(z.string()).nonempty()])).optional(),
})

const rule = z.strictObject({
  by: z.string().optional(),
  cases: z.record(z.string(), template).optional(),
  is: template.optional(),
  merge: z
    .string()
    .regex(/^\w+ into \w+$/, 'expected `key into list`, as `role into content`')
    .optional(),
  native: z.boolean().optional(),
  slot: z.string().optional(),
  order: z.string().optional(),
})

const streamRule = z.record(z.string(), template)
const streamGroup = z.union([
  z.strictObject({ at: z.string(), rules: z.array(streamRule) }),
  z.strictObject({ each: z.string(), rules: z.array(streamRule) }),
  streamRule,
])

/** The kinds of parts whose text is streamed in pieces. */
const deltaKinds = ['text', 'reasoning', 'refusal', 'tool-call'] as const

const stream = z.strictObject({
  transport: z.enum(transportNames),
  /** How a server lays out the events for who does not ask for the transport in the query, as `streamPath` does. */
  unasked: z.enum(plainFrames).optional(),
  end: z.string().optional(),
  /** The field of the request, by its path, that is true where a server shall tell the usage. */
  usageIf: z.string().optional(),
  select: z.string().optional(),
  sequence: z.string().optional(),
  items: z
    .strictObject({
      id: z.string(),
      of: z.string(),
      as: z.string(),
      in: z.string(),
      all: z.string(),
      made: z.array(z.string()),
    })
    .optional(),
  envelope: z.record(z.string(), template).optional(),
  rules: z.array(streamGroup),
  ordinal: z.array(z.enum(deltaKinds)).optional(),
  repeats: z.array(z.string()).optional(),
  ignore: z.array(z.string()).optional(),
})

const error = z.strictObject({
  schema: z.string().optional(),
  /** Headers of an answer that say what a field of its body would: name → field. */
  headers: z.record(headerName, z.string()).optional(),
  body: template,
  kinds: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  /** With which status a server tells a kind, where not with the usual one. */
  statuses: z.partialRecord(z.enum(toldKinds), z.number().int().min(400).max(599)).optional(),
  retry: z.record(z.string(), z.record(z.string(), z.boolean())).optional(),
})

const count = z.number().int().positive()

/** What JSON Schemas are taken; the runtime's `SchemaDialect` says what each line means. */
const dialect = z.strictObject({
  keywords: z.array(z.string()).optional(),
  formats: z.array(z.string()).optional(),
  root: z.literal('object').optional(),
  required: z.enum(['all', 'some']).optional(),
  objects: z.literal('closed').optional(),
  recursion: z.union([z.literal(false), z.literal('optional')]).optional(),
  typeLists: z.literal(false).optional(),
  untyped: z.literal(false).optional(),
  names: z.string().optional(),
  minItems: count.optional(),
  limits: z
    .strictObject({
      depth: count.optional(),
      properties: count.optional(),
      optional: count.optional(),
      unions: count.optional(),
      branches: count.optional(),
      enumValues: count.optional(),
      letters: count.optional(),
    })
    .optional(),
})

/** For what schemas are taken, and in which dialect. */
const schemas = z.strictObject({
  tools: z.string().optional(),
  strictTools: z.string().optional(),
  output: z.string().optional(),
  strictOutput: z.string().optional(),
})

export const mappingSchema = z.strictObject({
  api: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected a lower-case name with dashes'),
  extends: z.string().optional(),
  /** Pieces that are laid over what is inherited, in this order. */
  with: z.array(z.string()).optional(),
  /** What stands before the paths of inherited calls. */
  under: z
    .string()
    .regex(/^\/.*[^/]$/, 'expected a path without a slash at its end')
    .optional(),
  chat,
  stream,
  error,
  dialects: z.record(z.string().regex(/^[a-z]\w*$/, 'expected a name of letters'), dialect).optional(),
  schemas: schemas.optional(),
  spans: z.literal('bytes').optional(),
  turns: z.strictObject({ first: z.literal('user').optional(), alternate: z.literal(true).optional() }).optional(),
  ...(Object.fromEntries(callNames.map(name => [name, z.union([call, ways]).optional()])) as {
    [name in CallName]: z.ZodOptional<z.ZodUnion<[typeof call, typeof ways]>>
  }),
  rules: z.record(z.string(), rule).optional(),
  enums: z.record(z.string(), enumTable).optional(),
  /** `Schema.property: reason`. */
  ignore: z.record(z.string(), z.string()).optional(),
})

export type KeptFile = z.infer<typeof kept>
export type CallFile = z.infer<typeof call>
export type WayFile = z.infer<typeof ways>[number]
export type MappingFile = z.infer<typeof mappingSchema>

/** The operations a stream rule may name. */
export const streamOps = new RegExp(
  `^(start|part|part\\.(open|native|citation|close)|(${deltaKinds.join('|')})\\.(open|delta|close)|tool-call\\.patch|(text|refusal)\\.logprobs|usage|finish|end|error|ignore)$`,
)
