/** The lines of a mapping behind a request on the wire. They are data of their own, loaded when they are first asked for. */
import { isObject } from '../text/json.ts'
import type { Loss } from '../types.ts'

/** Of one api, as it is generated. */
export interface MappingLines {
  /** The mapping files, by their numbers in `lines`. */
  readonly files: readonly string[]
  /** `file:line`, the file by its number, to the line. */
  readonly lines: { readonly [place: string]: string }
  /** `file:line | what stands around ? cases of the unified request`, and below it a row a field: `field = unified name`. */
  readonly fields: string
}

/** By api, as `interlingua/mapping-lines` has them: `() => import('interlingua/mapping-lines')`. */
export type LoadLines = () => Promise<{ readonly lines: { readonly [api: string]: MappingLines } }>

/** A line of a mapping. */
export interface MappingLine {
  /** `file:line`. */
  at: string
  /** Its text. */
  line: string
}

/** One that has written something of a request. */
export interface WritingLine extends MappingLine {
  /** Fields on the wire, `[]` for each of a list, and the unified fields that they are made from, where they are. */
  writes: { field: string; from?: string }[]
}

interface Row {
  field: string
  unified: string
  around: readonly string[]
  cases: readonly string[]
  place: string
}

/** The lines by which a body on the wire and a unified request are the same, in their order. */
export function linesBehind(body: unknown, request: object, lines: MappingLines): WritingLine[] {
  const rows = byField(rowsOf(lines))
  const used = new Map<string, Map<string, Row>>()
  const said = factsIn(request)
  visit(body, '', [], (field, around, isLeaf) => {
    const known = rows.get(field)
    const fits = (row: Row) =>
      row.around.every(fact => around.includes(fact)) &&
      row.cases.every(fact => said.has(fact)) &&
      // What is one value may stand for nothing; what has more in it does not.
      (isLeaf || row.unified === '' || row.unified.split(' ').some(name => said.has(name)))
    const fitting = known?.filter(fits) ?? []
    const most = Math.max(...fitting.map(row => row.around.length))
    for (const row of fitting) {
      if (row.around.length < most) continue
      const written = used.get(row.place) ?? new Map<string, Row>()
      used.set(row.place, written.set(`${row.field} ${row.unified}`, row))
    }
    return known !== undefined
  })
  return [...used]
    .map(([place, written]) => ({
      ...lineAt(place, lines),
      writes: [...written.values()].map(({ field, unified }) => ({ field, ...(unified && { from: unified }) })),
    }))
    .sort((a, b) => numberOf(a) - numberOf(b))
}

/** The lines that would have carried what was lost; none where the mapping has no place for it. */
export function linesOfLoss({ path }: Pick<Loss, 'path'>, lines: MappingLines): MappingLine[] {
  const name = path.replace(/\[\d+\]/g, '[]')
  const places = rowsOf(lines).flatMap(({ unified, place }) => (unified.split(' ').includes(name) ? [place] : []))
  return [...new Set(places)].map(place => lineAt(place, lines))
}

function rowsOf({ fields }: MappingLines): Row[] {
  let head = { place: '', around: wordsIn(''), cases: wordsIn('') }
  return fields
    .trim()
    .split('\n')
    .flatMap(text => {
      const [, field, unified = ''] = /^(\S*) =(?: (.*))?$/.exec(text) ?? []
      if (field !== undefined) return [{ ...head, field, unified }]
      const [, place = '', around = '', cases = ''] = /^(\d+:\d+)(?: \| ([^?]*))?(?: ?\? (.*))?$/.exec(text) ?? []
      head = { place, around: wordsIn(around), cases: wordsIn(cases) }
      return []
    })
}

function wordsIn(text: string): string[] {
  return text.split(' ').filter(Boolean)
}

/** The fields that a unified request has, and what words stand in them: `messages[].role`, `messages[].role=tool`. */
function factsIn(request: object): ReadonlySet<string> {
  const facts = new Set<string>()
  const walk = (value: unknown, name: string) => {
    if (value === undefined) return
    if (name !== '') facts.add(name)
    if (typeof value === 'string' && value.length < 40) facts.add(`${name}=${value}`)
    if (Array.isArray(value)) for (const item of value) walk(item, `${name}[]`)
    if (isObject(value) && !isTheirs.test(name))
      for (const [key, below] of Object.entries(value)) walk(below, name === '' ? key : `${name}.${key}`)
  }
  walk(request, '')
  return facts
}

/** What is of the caller's own form: schemas, inputs, what only a vendor knows. */
const isTheirs = /(^|\.)(native|inputSchema|schema|input|metadata)$/

function lineAt(place: string, { files, lines }: MappingLines): MappingLine {
  const [file = '', line = ''] = place.split(':')
  return { at: `${files[Number(file)]}:${line}`, line: lines[place] ?? '' }
}

function numberOf({ at }: MappingLine): number {
  return Number(at.slice(at.lastIndexOf(':') + 1))
}

/** The fields that rows are of, and those above them: of what is below others no mapping says anything. */
function byField(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const known = new Map<string, Row[]>()
  for (const row of rows) {
    known.set(row.field, [...(known.get(row.field) ?? []), row])
    for (let above = aboveOf(row.field); above !== '' && !known.has(above); above = aboveOf(above)) known.set(above, [])
  }
  return known
}

function aboveOf(field: string): string {
  return field.replace(/(\[\]|\.?[^.[\]]+)$/, '')
}

/** Every place of a body that is told of, with what is said by the objects around it. */
function visit(
  value: unknown,
  field: string,
  around: readonly string[],
  tell: (field: string, around: readonly string[], isLeaf: boolean) => boolean,
): void {
  if (value === undefined) return
  const isLeaf = typeof value !== 'object' || value === null
  if (field !== '' && !tell(field, isObject(value) ? [...around, ...factsOf(value)] : around, isLeaf)) return
  if (Array.isArray(value)) for (const item of value) visit(item, `${field}[]`, around, tell)
  if (!isObject(value)) return
  const inside = [...around, ...factsOf(value)]
  for (const [name, below] of Object.entries(value))
    visit(below, field === '' ? name : `${field}.${name}`, inside, tell)
}

function factsOf(object: object): string[] {
  return Object.entries(object).flatMap(([name, value]) => (isWord(value) ? [`${name}=${value}`] : []))
}

/** No text of a prompt tells forms apart. */
function isWord(value: unknown): boolean {
  return typeof value === 'boolean' || typeof value === 'number' || (typeof value === 'string' && value.length < 100)
}
