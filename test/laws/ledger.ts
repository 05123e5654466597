/** The ledgers of the generator, read back, and the schemas that they speak of. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { chatPaths } from './closed-contract.ts'

export interface Leaf {
  /** `Schema.property`. */
  name: string
  /** The holes that map it. */
  detail: string
}

/** Dialects need only be counted. */
const folderOf = (api: string) =>
  chatPaths[api]?.provider ?? (api === 'openai-compatible' ? api : api.replace(/-(chat|converse|responses)$/, ''))

export function ledgerOf(api: string): {
  leaves: Leaf[]
  counts: { mapped: number; native: number; ignored: number }
} {
  const [, ...counts] = /^(\d+) mapped, (\d+) native, (\d+) ignored\.$/m.exec(ledgerText(api))!
  const [mapped, native, ignored] = counts.map(Number) as [number, number, number]
  const leaves = sectionsOf(api).flatMap(({ schema, lines }) => {
    const mapped = lines.matchAll(/^- `([^`]+)` mapped(?:: (.*))?$/gm)
    return Array.from(mapped, ([, property, detail = '']) => ({ name: `${schema}.${property}`, detail }))
  })
  return { leaves, counts: { mapped, native, ignored } }
}

/** How much of what the schemas of chat alone have is mapped, from 0 to 1: each call beside it brings in its own. */
export function chatShareOf(api: string): number {
  const { schemas, ...roots } = rootsOf(api)
  const reached = new Set<string>()
  reach(Object.values(roots))
  const fates = sectionsOf(api)
    .filter(({ schema }) => reached.has(schema))
    .flatMap(({ lines }) => Array.from(lines.matchAll(/^- `[^`]+` (mapped|native|ignored)/gm), ([, fate]) => fate))
  return fates.filter(fate => fate === 'mapped').length / fates.length

  function reach(node: unknown): void {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key !== '$ref' || typeof value !== 'string') reach(value)
      else {
        const name = value.slice(value.lastIndexOf('/') + 1)
        if (reached.has(name)) continue
        reached.add(name)
        reach(schemas[name])
      }
    }
  }
}

const ledgerText = (api: string) => read(`generated/${folderOf(api)}/${api}/ledger.md`)

const sectionsOf = (api: string) =>
  ledgerText(api)
    .split(/^## /m)
    .map(lines => ({ schema: lines.slice(0, lines.indexOf('\n')), lines }))

interface Content {
  content: Record<string, { schema: object }>
}

interface Document {
  paths: Record<string, { post: { requestBody: Content; responses: Record<string, Content> } }>
  components: { schemas: Record<string, { [keyword: string]: unknown }> }
}

export function rootsOf(api: string) {
  const { provider, whole, stream } = chatPaths[api]!
  const { paths, components }: Document = parse(read(`specs/${provider}/openapi.yaml`), { maxAliasCount: -1 })
  const { requestBody, responses } = paths[whole]!.post
  return {
    schemas: components.schemas,
    request: requestBody.content['application/json']!.schema,
    response: responses['200']!.content['application/json']!.schema,
    event: paths[stream]!.post.responses['200']!.content['text/event-stream']!.schema,
    error: { $ref: '#/components/schemas/ErrorResponse' },
  }
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
