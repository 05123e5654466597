/**
 * A vendored contract with every object closed. Contracts leave almost all of their objects open, so that they take a
 * misspelt or misplaced key without a word; what we write ourselves has no business there.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { HttpCall } from '../../runtime/adapter/adapter.ts'
import { isObject } from '../../runtime/text/json.ts'
import { contractOf } from '../conformance/contract.ts'
import { schemaJudge } from '../conformance/schema-judge.ts'

export interface ClosedContract {
  request(call: HttpCall): string[]
  response(body: unknown): string[]
  event(event: unknown): string[]
  error(body: unknown): string[]
}

/** Where the four chat, by the paths of their contracts. */
export const chatPaths: Record<string, { provider: string; whole: string; stream: string }> = {
  'openai-chat': { provider: 'openai', whole: '/chat/completions', stream: '/chat/completions' },
  'openai-responses': { provider: 'openai', whole: '/responses', stream: '/responses' },
  'anthropic-messages': { provider: 'anthropic', whole: '/v1/messages', stream: '/v1/messages' },
  gemini: {
    provider: 'gemini',
    whole: '/v1beta/models/{modelsId}:generateContent',
    stream: '/v1beta/models/{modelsId}:streamGenerateContent',
  },
}

const contracts = new Map<string, ClosedContract>()

export function closedContract(api: string): ClosedContract {
  const contract = contracts.get(api) ?? readClosed(api)
  contracts.set(api, contract)
  return contract
}

function readClosed(api: string): ClosedContract {
  const { provider, whole, stream } = chatPaths[api]!
  const file = new URL(`../../specs/${provider}/openapi.yaml`, import.meta.url)
  const document = closed(parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 })) as object
  const judge = schemaJudge(document)
  const ok = (path: string, type: string) => ['paths', path, 'post', 'responses', '200', 'content', type, 'schema']
  return {
    request: contractOf(document as never).validate,
    response: body => judge(ok(whole, 'application/json'), body),
    event: event => judge(ok(stream, 'text/event-stream'), event),
    error: body => judge(['components', 'schemas', 'ErrorResponse'], body),
  }
}

/** Objects that name their properties have no others, unless the contract says that they may. */
export function closed(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(closed)
  if (!isObject(document)) return document
  const names = isObject(document.properties) && isSchema(document)
  const entries = Object.entries(document).map(([key, value]) => [
    key,
    // The keys of a map of properties are names, even where one of them is `properties`.
    key === 'properties' && names ? closedEach(value as object) : closed(value),
  ])
  const open = 'additionalProperties' in document
  return Object.fromEntries(names && !open ? [...entries, ['additionalProperties', false]] : entries)
}

const closedEach = (properties: object) =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, closed(schema)]))

const isSchema = ({ type }: { type?: unknown }) => type === undefined || [type].flat().includes('object')
