/** What we write has no key that the vendor's contract does not name. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isObject } from '../../runtime/text/json.ts'
import type { ApiError, Request } from '../../runtime/types.ts'
import { plainModels, responses } from './arbitraries.ts'
import { asked } from './asked.ts'
import { closed, closedContract } from './closed-contract.ts'
import { apiIds, encodeAsStream, encodeRequest, encodeResponse, overTheWire, subject } from './subject.ts'

const runs = (numRuns: number) => ({ numRuns, seed: 20_261_125 })

/** The caller's own JSON: schemas, arguments and results, whose keys no contract names. */
const callersOwn: Record<string, RegExp> = {
  'openai-chat': /\.parameters\b|\.json_schema\.schema\b/,
  'openai-responses': /tools\[\]\.parameters\b|text\.format\.schema\b/,
  'anthropic-messages': /\.input\b|\.input_schema\b|\.format\.schema\b/,
  gemini: /\.args\b|\.functionResponse\.response\b|\.parametersJsonSchema\b|\.responseJsonSchema\b/,
}

describe.each(apiIds)('%s writes only keys that its contract names', id => {
  const api = subject(id)
  const contract = closedContract(id)
  const call = (request: Request) => encodeRequest(api, request).call

  it('in requests', () => {
    fc.assert(
      fc.property(asked(id), request => isClean(contract.request(call(request)))),
      runs(150),
    )
  })

  it('in answers', () => {
    fc.assert(
      fc.property(responses, response => isClean(contract.response(encodeResponse(api, response)))),
      runs(150),
    )
  })

  it('in the events of a stream', () => {
    fc.assert(
      fc.property(responses, response => {
        for (const event of encodeAsStream(api, response)) isClean(contract.event(event), JSON.stringify(event))
      }),
      runs(100),
    )
  })

  it('in errors', () => {
    const error: ApiError = { kind: 'rate-limit', message: 'slow down', status: 429, type: 't', code: 'c', param: 'p' }
    for (const each of [error, { kind: 'server', message: 'oops' } as const])
      isClean(contract.error(overTheWire(api.server.encodeError(each))))
  })

  it('and a stray key is refused in every object but those of the caller', () => {
    const judged = fc.oneof(
      asked(id).map(request => {
        const sent = call(request)
        return { wire: sent.body, judge: (body: unknown) => contract.request({ ...sent, body }) }
      }),
      responses.map(response => ({ wire: encodeResponse(api, response), judge: contract.response })),
      fc
        .tuple(responses, fc.nat())
        .map(([response, at]) => ({ events: encodeAsStream(api, response), at }))
        .map(({ events, at }) => ({ wire: events[at % events.length], judge: contract.event })),
    )
    fc.assert(
      fc.property(judged, ({ wire, judge }) => {
        for (const { path, node } of objectsIn(wire)) {
          if (callersOwn[id]!.test(path)) continue
          node.stray_key = 1
          expect(judge(wire), `a stray key in ${path || 'the body'}`).not.toEqual([])
          delete node.stray_key
        }
      }),
      runs(60),
    )
  })
})

it.each(['anthropic-messages', 'gemini'])('%s counts tokens with only keys that its contract names', id => {
  const { client } = subject(id)
  const contract = closedContract(id)
  fc.assert(
    fc.property(asked(id), request => {
      const call = client.countTokens!.encode(request, { api: id, facts: {}, loss: [], path: [] })
      isClean(contract.request(overTheWire(call)))
    }),
    runs(50),
  )
})

describe('a closed contract', () => {
  const misspelt = (id: string, wrong: Record<string, unknown>) => {
    const request: Request = { model: plainModels[id]!, messages: [{ role: 'user', content: [] }] }
    const { call } = encodeRequest(subject(id), request)
    return closedContract(id).request({ ...call, body: { ...(call.body as object), ...wrong } })
  }

  it('refuses a key that is misspelt, or in its neighbour’s place', () => {
    expect(misspelt('gemini', {})).toEqual([])
    expect(misspelt('gemini', { generationConfig: { max_output_tokens: 5 } })).not.toEqual([])
    expect(misspelt('gemini', { maxOutputTokens: 5 })).not.toEqual([])
    expect(misspelt('anthropic-messages', {})).toEqual([])
    expect(misspelt('anthropic-messages', { max_completion_tokens: 5 })).not.toEqual([])
    expect(misspelt('openai-chat', {})).toEqual([])
    expect(misspelt('openai-chat', { tool_choise: 'auto' })).not.toEqual([])
    expect(misspelt('openai-responses', { max_tokens: 5 })).not.toEqual([])
  })

  it('closes objects that name properties, also under a property called properties, and leaves open what is open', () => {
    const text = { type: 'string' }
    expect(
      closed({
        a: { type: 'object', properties: { properties: { type: 'object', properties: { b: text } } } },
        c: { type: 'object', properties: { b: text }, additionalProperties: text },
        d: { type: 'object', additionalProperties: true },
      }),
    ).toEqual({
      a: {
        type: 'object',
        properties: { properties: { type: 'object', properties: { b: text }, additionalProperties: false } },
        additionalProperties: false,
      },
      c: { type: 'object', properties: { b: text }, additionalProperties: text },
      d: { type: 'object', additionalProperties: true },
    })
  })
})

function isClean(problems: string[], of?: string): void {
  expect(problems, of).toEqual([])
}

function objectsIn(value: unknown, path = ''): { path: string; node: Record<string, unknown> }[] {
  if (Array.isArray(value)) return value.flatMap(each => objectsIn(each, `${path}[]`))
  if (!isObject(value)) return []
  const deeper = Object.entries(value).flatMap(([key, each]) => objectsIn(each, `${path}.${key}`))
  return [{ path, node: value as Record<string, unknown> }, ...deeper]
}
