import { exec } from 'jsonpath-rfc9535'
import { parse } from 'yaml'
import { z } from 'zod'
import { ContractError } from './error.ts'
import { isObject, type Json, type JsonObject, same, stableText } from './json.ts'
import type { Report } from './report.ts'

const actionSchema = z
  .strictObject({
    target: z.string().startsWith('$'),
    description: z.string().min(1, 'say why: every action has its reason'),
    update: z.unknown().optional(),
    remove: z.boolean().optional(),
  })
  .refine(action => (action.update === undefined) !== (action.remove !== true), 'state either update or remove: true')

const overlaySchema = z.strictObject({
  overlay: z.string().startsWith('1.'),
  info: z.strictObject({ title: z.string(), version: z.string() }),
  'x-roots': z.array(z.string()).default([]),
  actions: z.array(actionSchema).default([]),
})

/** An OpenAPI Overlay 1.0 file; `x-roots` names schemas to keep that no operation reaches. */
export type Overlay = z.infer<typeof overlaySchema> & { file: string }

type Action = Overlay['actions'][number]
type Path = (string | number)[]

export function parseOverlay(text: string, file: string): Overlay {
  const result = overlaySchema.safeParse(parse(text))
  if (result.success) return { ...result.data, file }
  const problems = result.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
  throw new ContractError('overlay', `${file}: ${problems.join('; ')}`)
}

/**
 * The document with every action of every overlay applied, in order. It is not changed in place.
 * A tolerant run only warns of a target that matches nothing: old documents lack new things.
 */
export function applyOverlays<T extends object>(
  document: T,
  overlays: Overlay[],
  report: Report,
  isTolerant = false,
): T {
  const copy: Json = structuredClone(document) as unknown as Json
  for (const overlay of overlays) {
    for (const [index, action] of overlay.actions.entries()) {
      applyAction(copy, action, `${overlay.file}: action ${index + 1} (${action.target})`, report, isTolerant)
    }
  }
  return copy as unknown as T
}

function applyAction(document: Json, action: Action, where: string, report: Report, isTolerant: boolean): void {
  const paths = matches(document, action.target, where)
  if (paths.length === 0) {
    const message = `${where} matches nothing: the vendor moved or removed it; mend the target`
    if (!isTolerant) throw new ContractError('overlay', message)
    report.warn(message)
    return
  }
  if (action.remove === true) {
    removeAll(document, paths)
    return
  }
  const texts = () => paths.map(path => stableText(nodeAt(document, path)))
  const before = texts()
  for (const path of paths) update(document, path, action.update as Json, where)
  if (same(before, texts())) report.warn(`${where} changes nothing: fixed upstream, delete me`)
}

function matches(document: Json, target: string, where: string): Path[] {
  const paths: Path[] = []
  try {
    exec(document, target, (_value, path) => void paths.push([...path]))
  } catch (error) {
    throw new ContractError(
      'overlay',
      `${where} is no JSONPath of RFC 9535: ${error instanceof Error ? error.message : error}`,
    )
  }
  return paths
}

/** From the last to the first, so that the indexes of a list stay right while its entries go. */
function removeAll(document: Json, paths: Path[]): void {
  for (const path of [...paths].reverse()) {
    const key = path.at(-1)
    const parent = nodeAt(document, path.slice(0, -1))
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else if (isObject(parent) && key !== undefined) delete parent[key]
  }
}

function update(document: Json, path: Path, change: Json, where: string): void {
  const node = nodeAt(document, path)
  if (Array.isArray(node)) appendTo(node, [change])
  else if (isObject(node) && isObject(change)) mergeInto(node, change)
  else throw new ContractError('overlay', `${where} selects neither an object to merge into nor a list to append to`)
}

function nodeAt(document: Json, path: Path): Json | undefined {
  let node: Json | undefined = document
  for (const key of path) {
    if (Array.isArray(node)) node = node[Number(key)]
    else if (isObject(node)) node = node[key]
  }
  return node
}

function mergeInto(target: JsonObject, change: JsonObject): void {
  for (const [key, value] of Object.entries(change)) {
    const old = target[key]
    if (isObject(old) && isObject(value)) mergeInto(old, value)
    else if (Array.isArray(old) && Array.isArray(value)) appendTo(old, value)
    else target[key] = structuredClone(value)
  }
}

/** Entries that are there already are not added twice, which is how an action shows itself superfluous. */
function appendTo(target: Json[], entries: Json[]): void {
  for (const entry of entries) if (!target.some(old => same(old, entry))) target.push(structuredClone(entry))
}
