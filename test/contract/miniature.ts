import { stringify } from 'yaml'
import { type Coverage, type Distilled, distil } from '../../generator/contract/distil.ts'
import { type Overlay, parseOverlay } from '../../generator/contract/overlay.ts'

export type Raw = Record<string, unknown>

/** A hand-written OpenAPI document whose one operation sends and receives `Root`. */
export function miniature(schemas: Raw, more: Raw = {}): Raw {
  const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Root' } } } }
  return {
    openapi: '3.1.0',
    info: { title: 'Miniature', version: '7' },
    paths: {
      '/talk': {
        post: { operationId: 'talk', requestBody: body, responses: { 200: { description: 'Fine', ...body } } },
      },
    },
    components: { schemas },
    ...more,
  }
}

export function distilRaw(document: unknown, overlays: Overlay[] = [], coverage: Coverage = {}): Distilled {
  return distil(JSON.stringify(document), coverage, overlays)
}

/** The canonical form of one schema; `others` are the components that it refers to. */
export function canonical(schema: unknown, others: Raw = {}, version = '3.1.0'): unknown {
  const document = miniature({ ...others, Root: schema }, { openapi: version })
  return distilRaw(document).contract.components.schemas.Root
}

export function rules(distilled: Distilled): string[] {
  return distilled.mended.map(({ rule }) => rule)
}

export function overlay(actions: unknown[], roots: string[] = []): Overlay {
  const text = stringify({ overlay: '1.0.0', info: { title: 'Test', version: '1' }, 'x-roots': roots, actions })
  return parseOverlay(text, 'test.yaml')
}

/** A seeded reordering of the keys of every object. */
export function shuffle(value: unknown, seed: number): unknown {
  let state = seed
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state
  }
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit)
    if (typeof node !== 'object' || node === null) return node
    const ranked = Object.entries(node).map(([key, child]) => ({ rank: next(), key, child: visit(child) }))
    return Object.fromEntries(ranked.sort((a, b) => a.rank - b.rank).map(({ key, child }) => [key, child]))
  }
  return visit(value)
}
