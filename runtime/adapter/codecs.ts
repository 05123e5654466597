/** Bidirectional conversions of single values that JSON with holes cannot say. Each is small and its own inverse. */
import { argumentsOf } from '../text/arguments.ts'
import type {
  AnyRequest,
  CacheWrites,
  DocumentPart,
  Effort,
  EmbedRequest,
  FunctionTool,
  JsonObject,
  JsonSchema,
  Media,
  Part,
  Reasoning,
  Safety,
  SafetyFinding,
  ToolCallPart,
  ToolResultPart,
} from '../types.ts'
import type { Context } from './adapter.ts'
import { assessmentOf, foundIn } from './assessments.ts'
import { isFiltered, moderationIn, moderationOf, moderationResult } from './moderations.ts'
import { compact } from './native.ts'
import { lose, record, unsupported, unsupportedIn } from './verbs.ts'

/** A table of enum values. Values that no line names have the fallback meaning when read, and none when written. */
export function enumTable<
  const D extends Record<string, string | null>,
  const E extends Record<string, string>,
  const F extends string | null = null,
>(decoding: D, encoding: E, options: { fallback?: F; ambiguous?: readonly string[] } = {}) {
  type Unified = Exclude<D[keyof D] | F, null>
  type Wire = E[keyof E]
  return {
    decode: (wire: unknown): Unified | undefined => {
      if (wire === null || wire === undefined) return undefined
      const unified = Object.hasOwn(decoding, String(wire)) ? decoding[String(wire)] : options.fallback
      return (unified ?? undefined) as Unified | undefined
    },
    /** The wire's own earlier word wins where it means the same. */
    encode: (unified: string | undefined, ...earlier: unknown[]): Wire | undefined => {
      if (unified === undefined) return undefined
      const raw = earlier.find(word => typeof word === 'string' && decoding[word] === unified)
      return (raw ?? (Object.hasOwn(encoding, unified) ? encoding[unified] : undefined)) as Wire | undefined
    },
    /** Whether nothing of the value would be lost: there is none, or a word for it. */
    says: (unified: string | undefined): boolean => unified === undefined || Object.hasOwn(encoding, unified),
    /** A wire value that writing would not find again. */
    unlike: (wire: unknown): unknown =>
      wire == null || encoding[String(decoding[String(wire)])] === wire ? undefined : wire,
    /** Whether the word also ends a turn of tool calls. */
    ambiguous: (wire: unknown): boolean => options.ambiguous?.includes(String(wire)) ?? false,
    known: (wire: unknown): boolean => Object.hasOwn(decoding, String(wire)),
  }
}

/** A call's input as it is, for the tools whose input the wire itself defines. */
export const callValue = {
  encode: <T>(call: ToolCallPart): T => call.input as T,
  decode: (wire: unknown): Pick<ToolCallPart, 'input' | 'inputText' | 'invalid'> => ({ input: wire ?? {} }),
}

/** A body in the api's own words, written and read elsewhere. */
export const verbatim = {
  encode: <T>(body: unknown): T => body as T,
  decode: (wire: unknown): unknown => wire ?? undefined,
}

/** JSON text of a call's arguments; free text for a custom tool. */
export const callArguments = {
  encode: (call: ToolCallPart): string =>
    call.inputText ?? (call.kind === 'custom' ? String(call.input ?? '') : (JSON.stringify(call.input) ?? '')),
  decode: (wire: unknown): Pick<ToolCallPart, 'input' | 'inputText' | 'invalid'> =>
    typeof wire === 'string' ? argumentsOf(wire) : { input: wire ?? {} },
}

/** The free text of a custom tool's call. */
export const callText = {
  encode: (call: ToolCallPart): string => (typeof call.input === 'string' ? call.input : callArguments.encode(call)),
  decode: (wire: unknown): Pick<ToolCallPart, 'input' | 'inputText' | 'invalid'> => ({ input: wire ?? '' }),
}

/** A call's arguments as the object that some wires demand; anything else is wrapped, and said to be changed. */
export const callObject = {
  encode: (call: ToolCallPart, context: Context): JsonObject => {
    const { input } = call
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as JsonObject
    lose(context, 'changed', 'arguments that are no JSON object are sent as { input }', 'input')
    return { input: input ?? call.inputText ?? null }
  },
  decode: (wire: unknown): Pick<ToolCallPart, 'input' | 'inputText' | 'invalid'> => ({ input: wire ?? {} }),
}

/** The id of a call, for wires that take letters, digits, `_` and `-` only: the same in the call and in its result. */
export const plainId = {
  encode: (id: string, context: Context, field: string): string => {
    const plain = id.replace(/[^\w-]/g, '_')
    if (plain !== id) lose(context, 'changed', `the id ${id} is sent as ${plain}`, field)
    return plain
  },
  decode: (wire: string): string => wire,
}

/** The name of a document, for wires that take letters, digits, single spaces, hyphens, parentheses and brackets only. */
export const plainName = {
  encode: (name: string, context: Context, field: string): string => {
    const plain = name.replace(/[^a-zA-Z0-9\s()[\]-]/g, '-').replace(/\s+/g, ' ')
    if (plain !== name) lose(context, 'changed', `the name ${name} is sent as ${plain}`, field)
    return plain
  },
  decode: (wire: string): string => wire,
}

/** The id of a call, for wires that take so many letters and digits and no other id: a digest of it, the same wherever it stands. */
export const shortId = {
  encode: (id: string, length: string, context: Context, field: string): string => {
    if (id.length === Number(length) && /^[a-z\d]+$/i.test(id)) return id
    const short = digest(id, Number(length))
    lose(context, 'changed', `the id ${id} is sent as ${short}`, field)
    return short
  },
  decode: (wire: string): string => wire,
}

/** The name of a type by itself, where the wire may have its namespace before it (`#`) and an address behind it (`:`). */
export const typeName = {
  encode: (name: string): string => name,
  decode: (wire: string): string =>
    String(wire)
      .replace(/^[^:]*#/, '')
      .replace(/:.*$/s, ''),
}

/** A JSON Schema, where the wire's type only says that something is there. */
export const jsonSchema = {
  encode: (schema: JsonSchema): JsonSchema => schema,
  decode: (wire: unknown): JsonSchema => wire as JsonSchema,
}

/** The same as JSON text. What is none has no schema. */
export const schemaText = {
  encode: (schema: JsonSchema): string => JSON.stringify(schema),
  decode: (wire: unknown): JsonSchema | undefined => {
    const { input, invalid } = argumentsOf(String(wire))
    return invalid || typeof input !== 'object' ? undefined : (input as JsonSchema)
  },
}

/** The value of which a text is the JSON. */
export const jsonValue = {
  encode: (text: string): unknown => {
    const { input, invalid } = argumentsOf(text)
    return invalid ? text : input
  },
  decode: (wire: unknown): string => JSON.stringify(wire) ?? '',
}

/** A tool's input schema, which must say that it is an object. */
export const toolSchema = {
  encode: (tool: FunctionTool): { type: 'object' } & JsonSchema => ({ ...tool.inputSchema, type: 'object' }),
  decode: (wire: unknown): Pick<FunctionTool, 'inputSchema'> => ({ inputSchema: (wire ?? {}) as JsonSchema }),
}

/** Media as a URL: a data URL for bytes. */
export const mediaUrl = {
  encode: (media: Media): string =>
    media.data === undefined
      ? (media.url ?? '')
      : `data:${media.mediaType ?? 'application/octet-stream'};base64,${media.data}`,
  decode: (wire: unknown): Pick<Media, 'mediaType' | 'data' | 'url'> => {
    const match = /^data:([^;,]+);base64,(.*)$/s.exec(String(wire ?? ''))
    return match ? { mediaType: match[1]!, data: match[2]! } : { url: String(wire ?? '') }
  },
}

/** The same, where the wire may also have an object. */
export const plainUrl = {
  encode: (media: Media): string => mediaUrl.encode(media),
  decode: (wire: unknown): Pick<Media, 'mediaType' | 'data' | 'url'> => mediaUrl.decode(wire),
  test: (wire: unknown): boolean => typeof wire === 'string',
}

/** An address, where the wire may also have bare base64. */
export const address = {
  encode: (value: string): string => value,
  decode: (wire: unknown): string | undefined => (typeof wire === 'string' ? wire : undefined),
  test: (wire: unknown): boolean => typeof wire === 'string' && /^[a-z][a-z\d+.-]*:/i.test(wire),
}

/** How the base64 of the common kinds of images begins. */
const imageTypes = { iVBORw0KGgo: 'image/png', '/9j/': 'image/jpeg', R0lGOD: 'image/gif', UklGR: 'image/webp' }

/** An image's base64 alone, on wires that see from the bytes of what kind it is. */
export const bareImage = {
  encode: (media: Media): string => media.data ?? '',
  decode: (wire: unknown): Pick<Media, 'mediaType' | 'data'> => {
    const data = String(wire ?? '')
    const [, mediaType] = Object.entries(imageTypes).find(([begin]) => data.startsWith(begin)) ?? []
    return { data, ...(mediaType && { mediaType }) }
  },
}

/** A text, where the wire may also have a list. */
export const plainText = {
  encode: (value: string): string => value,
  decode: (wire: unknown): string | undefined => (typeof wire === 'string' ? wire : undefined),
  test: (wire: unknown): boolean => typeof wire === 'string',
}

/** Texts by name, where the wire may have other values too: they are read as their JSON. */
export const texts = {
  encode: (values: { [key: string]: string }): { [key: string]: string } => values,
  decode: (wire: JsonObject): { [key: string]: string } =>
    Object.fromEntries(
      Object.entries(wire).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
    ),
}

/** A media type of this family; only tells wire variants apart. */
export const like = {
  encode: (value: string | undefined, family: string): string | undefined =>
    value ?? (family.endsWith('/') ? `${family}*` : family),
  decode: (wire: string | undefined): string | undefined => wire,
  test: (wire: unknown, family: string): boolean => typeof wire === 'string' && wire.startsWith(family),
}

/** The part after the slash of a media type of this family, as some wires name formats. */
export const subtype = {
  encode: (value: string | undefined, family: string): string | undefined =>
    value?.startsWith(family)
      ? value.slice(family.length).replace(/^x-|^mpeg$/, word => (word === 'mpeg' ? 'mp3' : ''))
      : undefined,
  decode: (wire: string | undefined, family: string): string | undefined =>
    wire === undefined ? undefined : family + (wire === 'mp3' ? 'mpeg' : wire),
}

/** One value for a list of one. */
export const oneOrMany = {
  encode: (list: string[]): string[] => list,
  decode: (wire: string | string[]): string[] => (typeof wire === 'string' ? [wire] : [...wire]),
}

/** A yes as one word; any other word means yes too. */
export const flag = {
  encode: (value: boolean, word: string): string | undefined => (value ? word : undefined),
  decode: (): true => true,
}

/** A yes as one word and a no as another. */
export const either = {
  encode: (value: boolean, words: string): string => words.split(',')[value ? 0 : 1]!,
  decode: (wire: string, words: string): boolean | undefined => {
    const at = words.split(',').indexOf(wire)
    return at === -1 ? undefined : at === 0
  },
}

/** A yes for a no: what one side allows is what the other forbids. */
export const negated = {
  encode: (value: boolean): boolean => !value,
  decode: (wire: boolean): boolean | undefined => (typeof wire === 'boolean' ? !wire : undefined),
}

/** A switch that is on where nothing is said: a yes is only written where it was read. `absent`: nothing has a meaning. */
export const unlessDeclined = {
  encode: (value: boolean | undefined, kept?: unknown): boolean | undefined =>
    value !== true ? false : kept === true ? true : undefined,
  decode: (wire: unknown): boolean => wire !== false,
  absent: true,
}

/** Says that a value is there, beside the field that carries it. */
export const present = {
  encode: (): true => true,
  decode: (): undefined => undefined,
}

/** Says that a value is there by a word of a list, beside the field that carries it: what else the list says is native. */
export const included = {
  encode: <W>(value: unknown, kept?: unknown, word = ''): W | undefined => {
    const words: unknown[] = Array.isArray(kept) ? kept : []
    return (value === undefined || words.includes(word) ? kept : [...words, word]) as W | undefined
  },
  decode: (_wire: unknown, _word: string): undefined => undefined,
  absent: true,
}

/** How many alternatives a token shall have, for wires that tell of the tokens alone, or nothing. */
export const tokensAlone = {
  encode: (alternatives: number, context: Context, field: string): true => {
    if (alternatives > 0) lose(context, 'changed', `no alternatives are told: asked for ${alternatives}`, field)
    return true
  },
  decode: (wire: unknown): number | undefined => (wire === true ? 0 : undefined),
}

/** The logarithm of a probability, for wires that tell it in factors: a list of what adds up to it. */
export const summed = {
  encode: (sum: number, kept?: unknown): number[] =>
    Array.isArray(kept) && summed.decode(kept) === sum ? (kept as number[]) : [sum],
  decode: (wire: unknown): number => (Array.isArray(wire) ? wire.reduce((sum, each) => sum + Number(each), 0) : 0),
  absent: true,
}

/** Tokens by how long they are kept, for wires that tell them as a list of times and numbers. */
export const keptFor = {
  encode: (writes: CacheWrites): { ttl: string; inputTokens: number }[] =>
    (['5m', '1h'] as const).flatMap(ttl => {
      const inputTokens = writes[ttl]
      return inputTokens === undefined ? [] : [{ ttl, inputTokens }]
    }),
  decode: (wire: { ttl: string; inputTokens: number }[]): CacheWrites => {
    const known = Array.isArray(wire) ? wire.filter(each => each?.ttl === '5m' || each?.ttl === '1h') : []
    return Object.fromEntries(known.map(({ ttl, inputTokens }) => [ttl, inputTokens]))
  },
}

/** The one element of a list of one, for wires that tell one at a time. */
export const single = {
  encode: <T>(list: readonly [T]): T => list[0],
  decode: <T>(wire: T): T[] => [wire],
}

/** Texts, where the wire may have one alone; what is no text at all is none. */
export const textList = {
  encode: (list: string[]): string[] => list,
  decode(wire: unknown): string[] | undefined {
    const list = Array.isArray(wire) ? wire : [wire]
    return list.every(text => typeof text === 'string') ? list : undefined
  },
}

/** A vector, where the wire may pack its 32-bit floats in base64: servers do where the request says so. */
export const floats = {
  encode: (vector: number[], context: Context): number[] => {
    if ((context.request as EmbedRequest | undefined)?.packed !== true) return vector
    // Contracts know the unpacked form alone.
    return btoa(textOfBytes(new Uint8Array(Float32Array.from(vector).buffer))) as unknown as number[]
  },
  decode: (wire: unknown): number[] => {
    if (typeof wire !== 'string') return (wire ?? []) as number[]
    const bytes = Uint8Array.from(atob(wire.slice(0, wire.length - (wire.length % 4))), byte => byte.charCodeAt(0))
    return [...new Float32Array(bytes.buffer, 0, Math.floor(bytes.length / 4))]
  },
}

/** A character a byte. */
function textOfBytes(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}

/** A vector of whole numbers from -128 to 127, a byte each, in base64. */
export const int8s = {
  encode: (vector: number[]): string => btoa(String.fromCharCode(...Uint8Array.from(vector))),
  decode: (wire: string | undefined): number[] => [...Int8Array.from(atob(wire ?? ''), byte => byte.charCodeAt(0))],
}

/** Width and height as one word, `1024x1536`; words of another form are none. */
export const pixels = {
  encode: ({ width, height }: { width: number; height: number }): string => `${width}x${height}`,
  decode(wire: string): { width: number; height: number } | undefined {
    const [, width, height] = /^(\d+)x(\d+)$/.exec(wire) ?? []
    return height === undefined ? undefined : { width: Number(width), height: Number(height) }
  },
}

/** What guardrails found, for wires that trace each by its id: the trace itself stays native, too. */
export const assessed = {
  encode: <W>(found: SafetyFinding[] | undefined, kept?: unknown): W | undefined =>
    tracedAs(found, kept, () => ({ guardrail: assessmentOf(found ?? []) })),
  decode: (wire: unknown): SafetyFinding[] | undefined => traced(wire),
  absent: true,
}

/** The same where each has a list of them. */
export const assessedEach = {
  encode: <W>(found: SafetyFinding[] | undefined, kept?: unknown): W | undefined =>
    tracedAs(found, kept, () => ({ guardrail: [assessmentOf(found ?? [])] })),
  decode: (wire: unknown): SafetyFinding[] | undefined => traced(wire),
  absent: true,
}

function traced(wire: unknown): SafetyFinding[] | undefined {
  const found = foundIn(wire)
  return found.length === 0 ? undefined : found
}

function tracedAs<W>(found: SafetyFinding[] | undefined, kept: unknown, write: () => object): W | undefined {
  const isKept = kept !== undefined && JSON.stringify(traced(kept)) === JSON.stringify(found)
  return (isKept || found === undefined ? kept : write()) as W | undefined
}

/** What moderation found of the prompt and the answer: the wire itself stays native, too. */
export const moderated = {
  encode: <W>(safety: Safety = {}, kept?: unknown): W | undefined =>
    moderationOf(safety, kept, moderationResult) as W | undefined,
  decode: (wire: unknown): Safety | undefined => moderationIn(wire),
  absent: true,
}

/** The same where each side has a list of results, and what filters found stands elsewhere. */
export const moderatedEach = {
  encode: <W>({ prompt, answer }: Safety = {}, kept?: unknown): W | undefined => {
    const own = { prompt: unfiltered(prompt), answer: unfiltered(answer) }
    const write = (found: readonly SafetyFinding[]) => ({ ...listed, results: [moderationResult(found)] })
    return moderationOf(own, kept, write) as W | undefined
  },
  decode: (wire: unknown): Safety | undefined => moderationIn(wire),
  absent: true,
}

const listed = { type: 'moderation_results', model: 'unknown' }

function unfiltered(found: readonly SafetyFinding[] = []): SafetyFinding[] {
  return found.filter(each => !isFiltered(each))
}

/** A value for each category of a list that is the vendor's, without those that have none. */
export const categories = {
  encode: <T>(values: { [category: string]: T }): { [category: string]: T } => values,
  decode: <T>(wire: { [category: string]: T | null } | null | undefined): { [category: string]: T } | undefined => {
    const told = Object.entries(wire ?? {}).flatMap(([category, value]) =>
      value === null ? [] : [[category, value] as const],
    )
    return wire ? Object.fromEntries(told) : undefined
  },
}

/** What filters found of each category, for wires that have a map of them: `safe` is the least of their levels. */
export const findings = {
  encode: (list: SafetyFinding[], api: string): { [category: string]: FoundOn } | undefined => {
    const found = list.filter(isFiltered).map(each => [each.category.replaceAll('-', '_'), foundOn(each, api)])
    return found.length > 0 || list.length === 0 ? Object.fromEntries(found) : undefined
  },
  decode: (wire: { [category: string]: FoundOn } | undefined, api: string): SafetyFinding[] =>
    Object.entries(wire ?? {}).map(([name, { filtered: blocked, severity, detected, ...rest }]) => {
      const level = severity === 'safe' ? 'none' : severity
      const native = Object.keys(rest).length > 0 ? { [api]: rest } : undefined
      return compact({ category: name.replaceAll('_', '-'), level, detected, blocked, native })
    }),
}

type FoundOn = JsonObject & { filtered?: boolean; severity?: string; detected?: boolean }

function foundOn({ level, detected, blocked, native }: SafetyFinding, api: string): FoundOn {
  const severity = level === 'none' ? 'safe' : level
  return compact({ ...native?.[api], filtered: blocked, severity, detected })
}

/** A number held to a range; what lies outside is moved to its border, and said to be changed. */
export const clamp = {
  encode: (value: number, range: string, context: Context, field: string): number => {
    const [low, high] = range.split('..').map(bound => (bound === '' ? Infinity : Number(bound))) as [number, number]
    const held = Math.min(Math.max(value, low), high)
    if (held !== value) lose(context, 'changed', `${value} is sent as ${held}, the nearest allowed value`, field)
    return held
  },
  decode: (wire: number): number => wire,
}

const budgets: Record<Effort, number> = {
  none: 0,
  minimal: 1024,
  low: 2048,
  medium: 8192,
  high: 16384,
  xhigh: 32768,
  max: 65536,
}

/** An effort as the token budget that the wires without efforts take; `none` is one of 0, any other is said to be changed. */
export const effortBudget = {
  encode: (effort: Effort, context: Context, field: string): number => {
    sentAsBudget(effort, budgets[effort], context, field)
    return budgets[effort]
  },
  decode: (): undefined => undefined,
}

/**
 * The same, where the budget is part of all that may be written: it stays below `maxOutputTokens`, the request's or the
 * model's, else `most`. A limit that leaves no room for it takes no effort.
 */
export const effortWithin = {
  encode: (effort: Effort, most: string, context: Context, field: string): number => {
    const budget = Math.min(budgets[effort], outputLimit(most, context) - 1)
    sentAsBudget(effort, budget, context, field)
    return budget
  },
  decode: (): undefined => undefined,
  says: (_: Effort, most: string, context: Context): boolean => outputLimit(most, context) > budgets.minimal,
}

/** A model that takes efforts is told the effort, too. */
function sentAsBudget(effort: Effort, budget: number, context: Context, field: string): void {
  const short = budget < budgets[effort]
  if (!short && (budget === 0 || context.facts.effort)) return
  const detail = `${effort} is sent as a budget of ${budget} tokens`
  lose(context, 'changed', short ? `${detail}, the most below maxOutputTokens` : detail, field)
}

function outputLimit(most: string, { request, facts }: Context): number {
  return (request as AnyRequest | undefined)?.maxOutputTokens ?? facts.maxOutputTokens ?? Number(most)
}

/** Thinking as a yes or no; for models with efforts as the one of these, weakest first, that is nearest. */
export const thinkSwitch = {
  encode: (reasoning: Reasoning, efforts: string, context: Context, field: string) => {
    const { effort, includeText } = reasoning
    unsupportedIn(reasoning, field, ['budgetTokens'], context)
    if (includeText === false && effort !== 'none')
      lose(context, 'unsupported', 'thoughts cannot be left out', field, 'includeText')
    if (effort === undefined) return includeText ? true : undefined
    return effort !== 'none' && nearest(effort, efforts.split(',') as Effort[], context, field)
  },
  decode: (wire: unknown): Reasoning =>
    wire ? { ...(typeof wire === 'string' && { effort: wire as Effort }), includeText: true } : { effort: 'none' },
}

function nearest(effort: Effort, known: readonly Effort[], context: Context, field: string): true | string {
  if (!context.facts.effort) {
    lose(context, 'model', 'this model takes no effort and is told to think', field, 'effort')
    return true
  }
  const sent = known.find(each => budgets[each] >= budgets[effort]) ?? known.at(-1)!
  if (sent !== effort) lose(context, 'changed', `${effort} is sent as ${sent}`, field, 'effort')
  return sent
}

/** A tool's result as one text: its texts joined; other parts as JSON. */
export const resultText = {
  encode: (result: ToolResultPart, context: Context): string =>
    result.content.map((part, at) => record(part, `content[${at}]`, context, inResult)).join(''),
  decode: (wire: unknown): Pick<ToolResultPart, 'content'> => ({
    content: [{ type: 'text', text: typeof wire === 'string' ? wire : JSON.stringify(wire) }],
  }),
}

/** A tool's result as a JSON object: `{ output }` or `{ error }` around a text, the object itself where it was one. */
export const resultObject = {
  encode: (result: ToolResultPart, context: Context): JsonObject => {
    const text = resultText.encode(result, context)
    const parsed = argumentsOf(text)
    if (!parsed.invalid && text.startsWith('{')) return parsed.input as JsonObject
    return { [result.isError ? 'error' : 'output']: text }
  },
  decode: (wire: unknown): Pick<ToolResultPart, 'content' | 'isError'> => resultOf((wire ?? {}) as JsonObject),
}

/** A document's bytes as the data URL or bare text some wires take. */
export const fileData = {
  encode: (part: DocumentPart): string => mediaUrl.encode(part),
  decode: (wire: unknown): Pick<Media, 'mediaType' | 'data' | 'url'> => mediaUrl.decode(wire),
}

/** A point in time as seconds since 1970. */
export const isoTime = {
  encode: (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
  decode: (wire: string): number | undefined => {
    const time = Date.parse(wire)
    return Number.isNaN(time) ? undefined : Math.floor(time / 1000)
  },
}

const millisecondsOf: { [unit: string]: number } = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** Milliseconds as `22s`, `1.5s`, `6ms` or `1m30.951s`. */
export const duration = {
  encode: (ms: number): string => `${ms / 1000}s`,
  decode: (wire: unknown): number | undefined => {
    if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(String(wire))) return undefined
    const pieces = String(wire).matchAll(/([\d.]+)([a-z]+)/g)
    return [...pieces].reduce((sum, [, count, unit]) => sum + Number(count) * millisecondsOf[unit!]!, 0)
  },
}

/** A name that carries a fixed prefix on the wire. */
export const prefixed = {
  encode: (value: string, prefix: string): string => (value.startsWith(prefix) ? value : prefix + value),
  decode: (wire: string, prefix: string): string => (wire.startsWith(prefix) ? wire.slice(prefix.length) : wire),
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Letters and digits that stand for a text: two different ones hardly ever give the same. */
function digest(text: string, length: number): string {
  const seeds = Array.from({ length }, (_, seed) => seed)
  return seeds.map(seed => alphabet[hash(text, seed) % alphabet.length]).join('')
}

/** FNV-1a, its bits mixed at the end so that each seed gives another hash. */
function hash(text: string, seed: number): number {
  let bits = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1)
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  return (bits ^ (bits >>> 13)) >>> 0
}

function inResult(part: Part, context: Context): string {
  if (part.type !== 'text') {
    lose(context, 'changed', `a ${part.type} in a tool result is sent as its JSON text`)
    return JSON.stringify(part)
  }
  unsupported(part, ['citations', 'cache'], context)
  return part.text
}

function resultOf(wire: JsonObject): Pick<ToolResultPart, 'content' | 'isError'> {
  const [[name, value] = [], ...others] = Object.entries(wire)
  const single = others.length === 0 && typeof value === 'string' && (name === 'output' || name === 'error')
  if (!single) return { content: [{ type: 'text', text: JSON.stringify(wire) }] }
  const content: Part[] = [{ type: 'text', text: value }]
  return name === 'error' ? { content, isError: true } : { content }
}
