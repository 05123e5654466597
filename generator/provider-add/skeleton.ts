/** The mapping of a grammar that nobody spoke so far: the holes that its words suggest. What they do not, is left to a person. */
import type { Contract, Operation, Schema } from '../contract/model.ts'
import { Shapes, type Variant } from '../plan/shapes.ts'
import { type TransportName, transportNames, transports } from '../transports.ts'
import type { Unified, UnifiedType } from '../unified/model.ts'
import type { Dictionary } from './dictionary.ts'
import type { Tree } from './grammar.ts'
import { answersOf, isJson, nameOf } from './operations.ts'

/** Deeper than this, guesses are wrong more often than not. */
const DEPTH = 4

/** The operation that has most words of a chat; undefined where none takes a list of messages. */
export function likeliestChat(
  contract: Contract,
  shapes: Shapes,
  dictionary: Dictionary,
  unified: Unified,
): Operation | undefined {
  const scored = contract.operations.flatMap(operation => {
    if (operation.method !== 'post' || !operation.request) return []
    const guess = new Guess(shapes, dictionary, unified)
    const request = guess.request([operation.request.schema])
    const { cases } = (guess.rules.message ?? { cases: {} }) as { cases: Tree }
    return Object.keys(cases).length > 0 ? [{ operation, score: leaves(request) }] : []
  })
  return scored.sort((a, b) => b.score - a.score || a.operation.path.length - b.operation.path.length)[0]?.operation
}

export function skeletonOf(
  api: string,
  chat: Operation,
  contract: Contract,
  dictionary: Dictionary,
  unified: Unified,
): Tree {
  const guess = new Guess(new Shapes(contract.schemas), dictionary, unified)
  const request = guess.request(chat.request ? [chat.request.schema] : [])
  const response = guess.response(answersOf(chat, isJson))
  const told = chat.responses.flatMap(({ status, schema }) => (schema && !status.startsWith('2') ? [schema] : []))
  return {
    api,
    chat: { operation: nameOf(chat), request, response },
    rules: guess.rules,
    ...(Object.keys(guess.enums).length > 0 && { enums: guess.enums }),
    stream: { transport: transportNames.find(name => streams(chat, name)) ?? 'sse', rules: [] },
    error: guess.error(told[0]),
  }
}

function streams(chat: Operation, name: TransportName): boolean {
  return answersOf(chat, mediaType => mediaType === transports[name]).length > 0
}

class Guess {
  readonly rules: Tree = {}
  readonly enums: Tree = {}
  private readonly taken = new Set<string>()
  private readonly shapes: Shapes
  private readonly dictionary: Dictionary
  private readonly unified: Unified

  constructor(shapes: Shapes, dictionary: Dictionary, unified: Unified) {
    this.shapes = shapes
    this.dictionary = dictionary
    this.unified = unified
  }

  request(schemas: readonly Schema[]): Tree {
    return this.object(schemas, 'request', this.unified.type('Request'), DEPTH)
  }

  response(schemas: readonly Schema[]): Tree {
    return this.object(schemas, 'response', this.unified.type('Response'), DEPTH)
  }

  error(schema: Schema | undefined): Tree {
    this.taken.clear()
    const body = schema ? this.object([schema], 'error', this.unified.type('WireErrorScope'), 2) : {}
    const name = schema?.$ref?.split('/').at(-1)
    const isKnown = Object.keys(body).length > 0
    return {
      ...(isKnown && name !== undefined && { schema: name }),
      body: isKnown ? body : { message: '$message ?? error' },
    }
  }

  /** Of several forms the largest: the others are errors, or events of a stream. */
  private object(schemas: readonly Schema[], side: Side, type: UnifiedType, depth: number): Tree {
    const objects = this.shapes.variants(schemas).filter(({ kind }) => kind === 'object')
    const sizes = objects.map(({ schema }) => Object.entries(schema.properties ?? {}))
    const [properties = []] = sizes.sort((one, other) => other.length - one.length)
    const isNested = ([, schema]: [string, Schema]) =>
      this.shapes.variants([schema]).some(({ kind }) => kind === 'object' || kind === 'array')
    const flatFirst = [...properties.filter(each => !isNested(each)), ...properties.filter(isNested)]
    const found = new Map(flatFirst.map(([name, schema]) => [name, this.value(name, schema, side, type, depth)]))
    return Object.fromEntries(
      properties.flatMap(([name]) => (found.get(name) === undefined ? [] : [[name, found.get(name)] as const])),
    )
  }

  private value(name: string, schema: Schema, side: Side, type: UnifiedType, depth: number): unknown {
    const [variant, ...others] = this.shapes.variants([schema])
    if (!variant) return undefined
    if (side === 'request' && this.isMessages(variant)) return this.messages(variant)
    if (variant.kind === 'string' && side === 'response' && this.dictionary.isText(name)) return this.text()
    const field = others.length > 0 ? undefined : this.dictionary.fieldOf(side, name, variant, type)
    if (field !== undefined && !this.taken.has(`${side} ${field}`)) return this.hole(field, variant, side)
    if (depth === 0) return undefined
    if (variant.kind === 'array' && side === 'response') {
      const isAnswer =
        this.hasTexts([variant]) && /^(content|parts?|outputs?|message)$/i.test(name) && !this.taken.has('text')
      if (isAnswer) return this.parts([variant])
      const item = this.object(this.shapes.items([variant]), side, type, depth - 1)
      return Object.keys(item).length > 0 ? [item] : undefined
    }
    const inside = variant.kind === 'object' ? this.object([schema], side, type, depth - 1) : {}
    return Object.keys(inside).length > 0 ? inside : undefined
  }

  private hole(field: string, { schema }: Variant, side: Side): string | undefined {
    this.taken.add(`${side} ${field}`)
    const words = schema.enum?.filter(word => typeof word === 'string')
    if (words === undefined) return side === 'error' && field === 'message' ? '$message ?? error' : `$${field}`
    if (field !== 'finishReason') return undefined
    const rows = words.map(word => [word, this.dictionary.finishOf(word)] as const)
    this.enums.finish = { ...Object.fromEntries(rows), '*': 'other' }
    return '$finishReason | finish'
  }

  private text(): string | undefined {
    if (this.taken.has('text')) return undefined
    this.taken.add('text')
    this.rules.textOut = { cases: { text: '$text' } }
    return '$content each textOut | joined'
  }

  private isMessages(variant: Variant): boolean {
    const items = this.shapes.variants(this.shapes.items([variant]))
    return items.length > 0 && items.every(item => item.schema.properties?.role !== undefined)
  }

  private messages(list: Variant): string {
    const items = this.shapes.variants(this.shapes.items([list]))
    const [name, content] = this.contentOf(items)
    const isText = content.some(({ kind }) => kind === 'string')
    const hole = isText ? this.joined() : this.parts(content)
    const words = this.shapes.variants(this.shapes.property(items, 'role')?.schemas ?? [])
    const roles = words.flatMap(({ schema }) => ('const' in schema ? [schema.const] : (schema.enum ?? [])))
    const known = ['user', 'assistant', 'system'].filter(role => roles.length === 0 || roles.includes(role))
    const cases = known.map(role => [role, { role, ...(hole !== undefined && { [name]: hole }) }] as const)
    this.rules.message = { by: 'role', cases: Object.fromEntries(cases) }
    return '$messages each message'
  }

  /** What a message says: by that name, or the first list of things with a text. */
  private contentOf(items: readonly Variant[]): [string, Variant[]] {
    const names = items.flatMap(({ schema }) => Object.keys(schema.properties ?? {}))
    const all = ['content', ...names].map(name => {
      return [name, this.shapes.variants(this.shapes.property(items, name)?.schemas ?? [])] as [string, Variant[]]
    })
    const isTold = ([name, variants]: [string, Variant[]]) =>
      (name === 'content' && variants.length > 0) || this.hasTexts(variants)
    return all.find(isTold) ?? ['content', []]
  }

  private hasTexts(variants: readonly Variant[]): boolean {
    return this.shapes.variants(this.shapes.items(variants)).some(({ schema }) => schema.properties?.text !== undefined)
  }

  private joined(): string {
    this.rules.textOut = { cases: { text: '$text' } }
    return '$content each textOut | joined'
  }

  /** Parts that have a text, told apart by the field that has one word alone. */
  private parts(content: readonly Variant[]): string | undefined {
    const parts = this.shapes.variants(this.shapes.items(content)).filter(({ schema }) => schema.properties?.text)
    const [part] = parts
    if (!part) return undefined
    this.taken.add('text')
    const tags = Object.entries(part.schema.properties ?? {}).flatMap(([name, { const: word, enum: words }]) => {
      const only = word ?? (words?.length === 1 ? words[0] : undefined)
      return typeof only === 'string' ? [[name, only] as const] : []
    })
    this.rules.part = { cases: { text: { ...Object.fromEntries(tags), text: '$text' } } }
    return '$content each part'
  }
}

type Side = 'request' | 'response' | 'error'

function leaves(tree: unknown): number {
  return typeof tree === 'object' && tree !== null
    ? Object.values(tree).reduce<number>((sum, each) => sum + leaves(each), 0)
    : 1
}
