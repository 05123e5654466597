import { waysOf } from '../../generator/contract/auth.ts'
import { driftOf, type Judged } from '../../generator/drift/drift.ts'
import { everythingUsed, type Usage } from '../../generator/drift/usage.ts'
import { distilRaw, type Raw } from '../contract/miniature.ts'

export interface Tiny {
  request?: Raw
  response?: Raw
  stream?: Raw
  schemas?: Raw
  /** Of the one operation, beside its messages. */
  operation?: Raw
  /** Of the document. */
  document?: Raw
  /** Paths instead of the one operation. */
  paths?: Raw
}

/** A document of one operation, as short as a pair of a table needs it. */
export function tiny({ request, response, stream, schemas = {}, operation = {}, document = {}, paths }: Tiny): Raw {
  const media = (schema: Raw) => ({ schema })
  const content = {
    'application/json': media(response ?? { type: 'object' }),
    ...(stream && { 'text/event-stream': media(stream) }),
  }
  const talk = {
    operationId: 'talk',
    ...(request && { requestBody: { content: { 'application/json': media(request) } } }),
    responses: { 200: { description: '', content } },
    ...operation,
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Tiny', version: '1' },
    paths: paths ?? { '/talk': { post: talk } },
    components: { schemas },
    ...document,
  }
}

export const object = (properties: Raw, required: string[] = []): Raw => ({ type: 'object', properties, required })

/** The consequences of what touches nothing of ours. */
export const nothing = {
  lines: [],
  nearest: false,
  features: [],
  unified: [],
  capabilities: [],
  apis: [],
  pairs: [],
  ledger: [],
}

/** What became of one document on its way to another. */
export function changesOf(old: Tiny, now: Tiny, usage: Usage = everythingUsed): Judged[] {
  const [before, after] = [old, now].map(one => {
    const { contract, auth } = distilRaw(tiny(one))
    const ways = auth && waysOf(auth)
    return { name: 'tiny', contract, ...(ways && { auth: ways }) }
  })
  return driftOf(before!, after!, { footprint: usage, consequencesOf: () => nothing, proposalsFor: () => [] }).changes
}

export function rulesOf(old: Tiny, now: Tiny, usage?: Usage): string[] {
  return [...new Set(changesOf(old, now, usage).map(one => `${one.class} ${one.rule}`))].sort()
}
