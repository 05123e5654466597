import type { StreamGroup, StreamMapping, StreamRule } from './model.ts'
import { type MappingFile, streamOps } from './schema.ts'
import type { Source } from './source.ts'
import type { TemplateReader } from './template.ts'

type Path = (string | number)[]

/** For `select`: not a field but the one key of each event names it. */
const KEY = '.key'
type Group = { at?: string; each?: string; rules?: { [op: string]: unknown }[] }

/** Reads the stream table: which wire event says what, in both directions. */
export function parseStream(source: Source, stream: MappingFile['stream'], reader: TemplateReader): StreamMapping {
  const path: Path = ['stream']
  const mapping: StreamMapping = {
    transport: stream.transport,
    groups: readGroups([...path, 'rules'], stream.rules, source, reader),
    ordinal: stream.ordinal ?? [],
    repeats: (stream.repeats ?? []).map((value, index) => ({ value, at: source.at([...path, 'repeats', index]) })),
    ignore: (stream.ignore ?? []).map((value, index) => ({ value, at: source.at([...path, 'ignore', index]) })),
    at: source.at(path),
  }
  if (stream.unasked !== undefined) mapping.unasked = stream.unasked
  if (stream.usageIf !== undefined) mapping.usageIf = stream.usageIf.split('.')
  if (stream.end !== undefined) mapping.end = stream.end
  if (stream.select === KEY) mapping.keyed = true
  if (stream.select !== undefined) mapping.select = stream.select
  if (stream.sequence !== undefined) mapping.sequence = stream.sequence
  if (stream.items !== undefined) mapping.items = stream.items
  if (stream.envelope !== undefined) mapping.envelope = reader.map([...path, 'envelope'], stream.envelope)
  return mapping
}

/** Rules without a place of their own stand in one group at the root of the event. */
function readGroups(path: Path, rules: unknown[], source: Source, reader: TemplateReader): StreamGroup[] {
  const groups: StreamGroup[] = []
  for (const [index, item] of rules.entries()) {
    const group = item as Group
    const here = [...path, index]
    const place = group.at ?? group.each
    if (place === undefined || group.rules === undefined) {
      const last = groups.at(-1)
      const root = last && last.place.length === 0 ? last : undefined
      const rules = readRules(here, item as { [op: string]: unknown }, source, reader)
      if (root) root.rules.push(...rules)
      else groups.push({ place: [], each: false, rules, at: source.at(here) })
    } else
      groups.push({
        place: place.split('.'),
        each: group.each !== undefined,
        rules: group.rules.flatMap((rule, n) => readRules([...here, 'rules', n], rule, source, reader)),
        at: source.at(here),
      })
  }
  return groups
}

function readRules(path: Path, rule: { [op: string]: unknown }, source: Source, reader: TemplateReader): StreamRule[] {
  return Object.entries(rule).flatMap(([op, template]) => {
    const at = source.keyAt([...path, op])
    if (!streamOps.test(op)) {
      reader.problem(
        at,
        'unknown-op',
        `${op}: no such stream operation`,
        'as start, text.delta, part.open, finish, error',
      )
      return []
    }
    return reader.alternatives([...path, op], template).map(({ guard, template }) => ({ op, template, guard, at }))
  })
}
