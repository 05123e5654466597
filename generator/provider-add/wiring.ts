/** An overlay for what a document has and no operation names: the events of a stream, and the bodies of errors. */
import type { Contract, Operation, Schema } from '../contract/model.ts'
import type { Mapped } from '../drift/mapped.ts'
import { refName, type Shapes } from '../plan/shapes.ts'
import { type TransportName, transportOf, transports } from '../transports.ts'
import { shareOf } from './fit.ts'
import type { Grammar, Tree } from './grammar.ts'
import { answersOf, isJson } from './operations.ts'

export interface Action {
  target: string
  description: string
  update?: unknown
  remove?: true
}

export interface Wiring {
  actions: Action[]
  /** The component that is the body of errors. */
  error: string | undefined
  /** What had to be assumed, or cannot be. */
  doubts: string[]
}

/** What is known of the document. */
export interface Document {
  contract: Contract
  shapes: Shapes
  /** The operations that are covered. */
  covered: readonly Operation[]
  /** That of them which is asked for the stream. */
  streams: Operation
}

const ENOUGH = 0.5

export function wiringOf(document: Document, { places, tree }: Grammar): Wiring {
  const transport = (tree.stream as Tree).transport as TransportName
  const of = (part: Mapped['part']) => places.filter(each => each.part === part)
  const whole = new Set(of('answer').map(({ path }) => path.join('\n')))
  const pieces = of('stream').filter(({ path }) => !whole.has(path.join('\n')))
  const doubts: string[] = []
  const stream = streamActions(
    { ...document, mediaType: transports[transport] },
    pieces.length > 0 ? pieces : of('stream'),
    doubts,
  )
  const errors = errorActions(document, of('error'), doubts)
  return { actions: [...strangeMedia(document), ...stream, ...errors.actions], error: errors.name, doubts }
}

function streamActions(
  { streams, mediaType, ...document }: Document & { mediaType: string },
  places: readonly Mapped[],
  doubts: string[],
): Action[] {
  const wired = answersOf(streams, type => type === mediaType)
  const { shapes } = document
  if (wired.some(schema => shareOf(places, [schema], shapes) >= ENOUGH)) return []
  const named = namedBy(wired, shapes)
  const found = bestComponent(places, document, name => named.has(name)) ?? bestComponent(places, document)
  if (found === undefined) {
    doubts.push('stream: no schema of the document looks like its events; overlays/stream.yaml must say what they are')
    return []
  }
  const status = streams.responses.find(each => each.status.startsWith('2'))?.status ?? '200'
  const content = `$.paths['${streams.path}'].${streams.method}.responses['${status}'].content`
  const unwrapped: Action = {
    target: `${content}['${mediaType}']`,
    description:
      'The document describes a whole line of the stream; the transport strips it, so that an event is its data.',
    remove: true,
  }
  const description =
    wired.length > 0
      ? 'See above.'
      : 'With stream true the reply is a stream; the document has the schema of its events, but no operation names it.'
  const event: Action = { target: content, description, update: bodyOf(found, mediaType) }
  return [...(wired.length > 0 ? [unwrapped] : []), event]
}

function errorActions(
  { streams, covered, ...document }: Document,
  places: readonly Mapped[],
  doubts: string[],
): { actions: Action[]; name: string | undefined } {
  const { shapes, contract } = document
  const told = errorsOf(streams).map(schema => ({ schema, share: shareOf(places, [schema], shapes) }))
  const wired = told.sort((a, b) => b.share - a.share)[0]
  if (wired && wired.share >= ENOUGH) return { actions: [], name: refName(wired.schema) }
  const orphan = bestComponent(places, document, name => isBare(contract.schemas[name], places))
  const name = orphan ?? 'ErrorBody'
  const list = (texts: string[]) => [...new Set(texts)].map(text => `'${text}'`).join(',')
  const target = `$.paths[${list(covered.map(({ path }) => path))}][${list(covered.map(({ method }) => method))}].responses`
  const update = { default: { description: '', content: bodyOf(name, 'application/json') } }
  if (orphan !== undefined)
    return {
      name,
      actions: [{ target, description: 'The document has the body of errors, but no operation names it.', update }],
    }
  doubts.push(
    "errors: the document has no body of them that looks like the grammar's, which is assumed in overlays/stream.yaml",
  )
  const description = 'Assumed is the body of the grammar; to be held against what the vendor answers.'
  const schema: Action = { target: '$.components.schemas', description, update: { [name]: schemaOf(places) } }
  return { name, actions: [schema, { target, description, update }] }
}

/** Forms of an answer that no program asks for, where there is JSON. */
function strangeMedia({ covered }: Document): Action[] {
  return covered.flatMap(({ method, path, responses }) => {
    const fine = responses.filter(({ status }) => status.startsWith('2'))
    if (!fine.some(({ mediaType }) => isJson(mediaType ?? ''))) return []
    return fine.flatMap(({ status, mediaType }): Action[] =>
      mediaType === undefined || isJson(mediaType) || transportOf(mediaType) !== undefined
        ? []
        : [
            {
              target: `$.paths['${path}'].${method}.responses['${status}'].content['${mediaType}']`,
              description: 'There is JSON beside it.',
              remove: true,
            },
          ],
    )
  })
}

function bodyOf(component: string, mediaType: string) {
  return { [mediaType]: { schema: { $ref: `#/components/schemas/${component}` } } }
}

function bestComponent(
  places: readonly Mapped[],
  { contract, shapes }: Pick<Document, 'contract' | 'shapes'>,
  isMeant: (name: string) => boolean = () => true,
): string | undefined {
  const shares = Object.keys(contract.schemas)
    .filter(isMeant)
    .map(name => ({ name, share: shareOf(places, [shapes.named(name)!], shapes) }))
  const [best] = shares.sort((a, b) => b.share - a.share || a.name.length - b.name.length)
  return best && best.share >= ENOUGH ? best.name : undefined
}

/** The components that a schema refers to, at any depth that wraps an event. */
function namedBy(schemas: readonly Schema[], shapes: Shapes): Set<string> {
  const inside = shapes.variants(schemas).flatMap(({ schema }) => Object.values(schema.properties ?? {}))
  return new Set([...schemas, ...inside].flatMap(schema => refName(schema) ?? []))
}

/** Whether a component has little beside what the grammar reads: others have errors among other things. */
function isBare(schema: Schema | undefined, places: readonly Mapped[]): boolean {
  const read = new Set(places.map(({ path }) => path[0]))
  const { properties } = schema ?? {}
  return properties !== undefined && Object.keys(properties).filter(name => !read.has(name)).length <= 1
}

function errorsOf({ responses }: Operation): Schema[] {
  return responses.flatMap(({ status, schema }) => (schema && !status.startsWith('2') ? [schema] : []))
}

/** An object with these places, each a text or nothing. */
function schemaOf(places: readonly Mapped[]): Schema {
  const root: Schema = { type: 'object', properties: {} }
  for (const { path, kind } of places) {
    let node = root
    for (const [index, step] of path.entries()) {
      const isLeaf = index === path.length - 1 && kind === 'leaf'
      node.properties ??= {}
      node.properties[step] ??= isLeaf ? { type: ['string', 'null'] } : { type: 'object', properties: {} }
      node = node.properties[step]!
    }
  }
  return root
}
