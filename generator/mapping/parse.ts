import type { z } from 'zod'
import { callNames } from '../calls.ts'
import type { TextFile } from '../inputs.ts'
import { type Problem, Problems } from '../problem.ts'
import { type Family, readFamily } from './family.ts'
import type {
  CallMapping,
  ChatMapping,
  Dialect,
  EnumTable,
  ErrorMapping,
  ErrorRule,
  IgnoreEntry,
  KeptMapping,
  Mapping,
  Rule,
} from './model.ts'
import { type CallFile, type KeptFile, type MappingFile, mappingSchema, type WayFile } from './schema.ts'
import type { Source } from './source.ts'
import { parseStream } from './stream.ts'
import { TemplateReader } from './template.ts'

/**
 * Reads one mapping file, with what it inherits of the others, which are given by api. Throws every problem of form at
 * once; meaning is checked later, against the contract.
 */
export function parseMapping(mapping: TextFile, mappings: ReadonlyMap<string, TextFile> = new Map()): Mapping {
  const source = readFamily(mapping, mappings)
  const checked = mappingSchema.safeParse(source.value, { reportInput: true })
  if (!checked.success) throw new Problems(checked.error.issues.flatMap(issue => formProblems(source, issue)))
  const reader = new TemplateReader(source)
  const read = readMapping(source, checked.data, reader)
  if (reader.problems.length > 0) throw new Problems(reader.problems)
  return read
}

function readMapping(source: Family, file: MappingFile, reader: TemplateReader): Mapping {
  const mapping: Mapping = {
    file: source.file,
    parents: source.parents,
    api: file.api,
    chat: readChat(source, file, reader),
    stream: parseStream(source, file.stream, reader),
    error: readError(source, file.error, reader),
    dialects: new Map(
      Object.entries(file.dialects ?? {}).map(([name, says]) => [name, readDialect(source, name, says)]),
    ),
    schemas: Object.entries(file.schemas ?? {}).map(([use, dialect]) => ({
      use,
      dialect,
      at: source.at(['schemas', use]),
    })),
    rules: new Map(
      Object.entries(file.rules ?? {}).map(([name, rule]) => [name, readRule(source, name, rule, reader)]),
    ),
    enums: new Map(Object.entries(file.enums ?? {}).map(([name, table]) => [name, readEnum(source, name, table)])),
    ignore: readIgnore(source, file.ignore ?? {}),
  }
  if (file.turns) mapping.turns = file.turns
  if (file.spans) mapping.spans = file.spans
  for (const name of callNames) {
    const call = file[name]
    if (Array.isArray(call)) mapping[name] = readWays(source, name, call, reader)
    else if (call) mapping[name] = readCall(source, [name], call, reader)
  }
  return mapping
}

/** The last is for all models that no other is for. */
function readWays(source: Source, name: string, calls: readonly WayFile[], reader: TemplateReader): CallMapping {
  const read = calls.map(({ '.if': condition, ...call }, at) => ({
    ...readCall(source, [name, at], call, reader),
    guard: condition === undefined ? [] : reader.guard([name, at, '.if'], condition),
  }))
  const { guard: _, ...usual } = read.at(-1)!
  return { ...usual, ways: read.slice(0, -1) }
}

function readCall(source: Source, path: (string | number)[], call: CallFile, reader: TemplateReader): CallMapping {
  const at = source.at(path)
  const mapping: CallMapping = { operation: { value: call.operation, at: source.at([...path, 'operation']) }, at }
  if (call.path !== undefined) mapping.path = { value: call.path, at: source.at([...path, 'path']) }
  if (call.query !== undefined) mapping.query = reader.map([...path, 'query'], call.query)
  if (call.request !== undefined) mapping.request = reader.template([...path, 'request'], call.request)
  if (call.response !== undefined) mapping.response = reader.template([...path, 'response'], call.response)
  if (call.headers !== undefined) mapping.headers = call.headers
  for (const side of ['request', 'response'] as const) {
    const schema = call.schemas?.[side]
    if (schema !== undefined)
      mapping.schemas = { ...mapping.schemas, [side]: { value: schema, at: source.at([...path, 'schemas', side]) } }
  }
  if (call.maxBatch !== undefined) mapping.maxBatch = call.maxBatch
  if (call.maxBytes !== undefined) mapping.maxBytes = call.maxBytes
  return mapping
}

function readChat(source: Source, file: MappingFile, reader: TemplateReader): ChatMapping {
  const { streamOperation, streamPath, kept, hosted, ...call } = file.chat
  const mapping: ChatMapping = readCall(source, ['chat'], call, reader)
  if (streamOperation !== undefined)
    mapping.streamOperation = { value: streamOperation, at: source.at(['chat', 'streamOperation']) }
  if (streamPath !== undefined) mapping.streamPath = { value: streamPath, at: source.at(['chat', 'streamPath']) }
  if (kept) mapping.kept = readKept(source, kept)
  if (hosted)
    mapping.hosted = Object.entries(hosted).map(([name, fields]) => ({
      name,
      isOne: typeof fields === 'string',
      fields: [fields].flat().map((value, index) => ({
        value,
        at: source.at(['chat', 'hosted', name, ...(typeof fields === 'string' ? [] : [index])]),
      })),
    }))
  return mapping
}

function readKept(source: Source, kept: KeptFile): KeptMapping {
  const { from, unless, apart = [] } = kept
  const at = (...path: (string | number)[]) => source.at(['chat', 'kept', ...path])
  return {
    says: kept,
    fields: [
      { value: from, at: at('from') },
      { value: unless, at: at('unless') },
      ...apart.map((value, index) => ({ value, at: at('apart', index) })),
    ],
  }
}

function readError(source: Source, error: MappingFile['error'], reader: TemplateReader): ErrorMapping {
  const mapping: ErrorMapping = {
    headers: Object.entries(error.headers ?? {}).map(([header, field]) => ({
      header,
      field,
      at: source.keyAt(['error', 'headers', header]),
    })),
    bodies: reader.alternatives(['error', 'body'], error.body),
    rules: [
      ...errorRules(source, 'kinds', error.kinds, kind => ({ kind })),
      ...errorRules(source, 'retry', error.retry, retryable => ({ retryable })),
    ],
    at: source.at(['error']),
  }
  if (error.statuses !== undefined) mapping.statuses = error.statuses
  if (error.schema !== undefined) mapping.schema = { value: error.schema, at: source.at(['error', 'schema']) }
  return mapping
}

function errorRules<Said>(
  source: Source,
  table: 'kinds' | 'retry',
  fields: { [field: string]: { [match: string]: Said } } = {},
  meaning: (said: Said) => Pick<ErrorRule, 'kind' | 'retryable'>,
): ErrorRule[] {
  return Object.entries(fields).flatMap(([field, words]) =>
    Object.entries(words).map(([match, said]) => {
      const pattern = /^\/(.+)\/$/.exec(match)?.[1]
      const at = source.keyAt(['error', table, field, match])
      return { field, match, ...(pattern !== undefined && { pattern }), ...meaning(said), at }
    }),
  )
}

function readRule(
  source: Source,
  name: string,
  rule: NonNullable<MappingFile['rules']>[string],
  reader: TemplateReader,
): Rule {
  const path = ['rules', name]
  const read: Rule = {
    name,
    by: rule.by ?? 'type',
    cases: Object.entries(rule.cases ?? {}).map(([key, template]) => ({
      tag: key.replace(/>$/, ''),
      writeOnly: key.endsWith('>'),
      alternatives: reader.alternatives([...path, 'cases', key], template),
      at: source.keyAt([...path, 'cases', key]),
    })),
    native: rule.native ?? false,
    slot: rule.slot ?? name,
    at: source.keyAt(path),
  }
  if (rule.is !== undefined) read.is = reader.alternatives([...path, 'is'], rule.is)
  if (rule.order !== undefined) read.order = { field: rule.order, at: source.at([...path, 'order']) }
  if (rule.merge !== undefined) {
    const [key, into] = rule.merge.split(' into ')
    read.merge = { key: key!, into: into!, at: source.at([...path, 'merge']) }
  }
  for (const { tag, writeOnly, at } of read.cases)
    if (writeOnly && tag in (rule.cases ?? {}))
      reader.problem(at, 'rule-form', `rule ${name}: ${tag} stands twice`, 'a case is either read or for writing only')
  if ((rule.is === undefined) === (rule.cases === undefined))
    reader.problem(read.at, 'rule-form', `rule ${name} needs either cases (a union) or is (a record)`)
  return read
}

function readEnum(source: Source, name: string, table: { [wire: string]: string | null }): EnumTable {
  const { '*': fallback, ...values } = table
  const read: EnumTable = {
    name,
    entries: Object.entries(values).map(([wire, unified]) => ({
      wire: wire.replace(/>+$/, ''),
      unified,
      encodeOnly: wire.endsWith('>'),
      at: source.keyAt(['enums', name, wire]),
    })),
    at: source.keyAt(['enums', name]),
  }
  if (fallback !== undefined) read.fallback = fallback
  return read
}

function readDialect(source: Source, name: string, says: Dialect['says']): Dialect {
  const path = ['dialects', name]
  return { name, says, at: source.keyAt(path), lineAt: (...line) => source.at([...path, ...line]) }
}

function readIgnore(source: Source, ignore: { [property: string]: string }): IgnoreEntry[] {
  return Object.entries(ignore).map(([key, reason]) => {
    const [schema, property] = key.split('.')
    return { schema: schema!, property: property ?? '*', reason, at: source.keyAt(['ignore', key]) }
  })
}

function formProblems(source: Source, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({
      ...source.keyAt([...issue.path, key]),
      code: 'unknown-key',
      message: `${[...issue.path, key].join('.')}: no such key in the mapping language`,
    }))
  const meant = issue.code === 'invalid_union' ? meantForm(issue.errors) : undefined
  if (meant) return meant.flatMap(inner => formProblems(source, { ...inner, path: [...issue.path, ...inner.path] }))
  return [
    {
      ...source.at(issue.path),
      code: issue.code === 'invalid_type' && issue.input === undefined ? 'missing-key' : 'form',
      message: `${issue.path.join('.') || 'file'}: ${issue.message}`,
    },
  ]
}

/** Of several forms the only one that what is written is of the type of, be it a list or a map. */
function meantForm(forms: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const meant = forms.filter(issues => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0))
  return meant.length === 1 ? meant[0] : undefined
}
