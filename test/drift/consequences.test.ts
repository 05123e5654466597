import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { OpenApiDocument } from '../../generator/contract/model.ts'
import type { Change, Place } from '../../generator/drift/change.ts'
import { type Drift, withLedgers } from '../../generator/drift/drift.ts'
import { footprintOf } from '../../generator/drift/footprint-consequences.ts'
import { reportMarkdown } from '../../generator/drift/report-markdown.ts'
import { ledgerWith } from '../../generator/drift-mappings.ts'
import { lineOf } from '../generator/inputs.ts'
import { real, realFields, realFootprints, realProvider, realTexts, unified } from './real-plans.ts'

const messages = 'specs/anthropic/anthropic-messages.yaml'
const chat = 'specs/openai/openai-chat.yaml'
const anthropic = realProvider('anthropic')
const openai = realProvider('openai')

const at = (operation: string, part: string, path: string, more: Partial<Place> = {}): Place => ({
  operation,
  direction: /^\d/.test(part) ? 'response' : 'request',
  part,
  path: path === '' ? [] : path.split('.'),
  variants: [],
  ...more,
})
const change = (kind: Change['kind'], what: Change['what'], name: string, ...places: [Place, ...Place[]]): Change => {
  return { kind, what, name, places }
}
const line = (file: string, text: string) => `${file}:${lineOf(realTexts.get(file)!, text)}`
const [POST, CHAT] = ['POST /v1/messages', 'POST /chat/completions']

describe('of a place', () => {
  const { footprint } = anthropic
  const usage: [string, Place, [boolean, boolean, boolean]][] = [
    ['a request field is sent', at(POST, 'body', 'top_k'), [true, true, false]],
    ['an answer field is read', at(POST, '200', 'stop_reason'), [true, false, true]],
    ['a literal that tells parts apart is read', at(POST, '200', 'content.[].type'), [true, false, true]],
    ['a literal that nothing looks at is not', at(POST, '200', 'role'), [true, false, false]],
    ['a native field is no hole', at(POST, 'body', 'inference_geo'), [false, false, false]],
    ['the same name in another direction', at(POST, '200', 'top_k'), [false, false, false]],
    ['the same name of another operation', at('POST /v1/complete', 'body', 'top_k'), [false, false, false]],
    [
      'the same name of another variant',
      at(POST, '200', 'content.[].text', { variants: ['type=tool_use'] }),
      [false, false, false],
    ],
    ['its own variant', at(POST, '200', 'content.[].text', { variants: ['type=text'] }), [true, false, true]],
    ['a parameter', at('GET /v1/models', 'query', 'after_id'), [true, true, false]],
    ['a placeholder', at('GET /v1/models/{model_id}', 'path', 'model_id'), [true, true, false]],
    ['an error', at(POST, '4XX', 'error.message'), [true, false, true]],
    [
      'an answer inside an event',
      at(POST, '200 stream', 'message.usage.output_tokens', { variants: ['type=message_start'] }),
      [true, false, true],
    ],
    [
      'a property of a component, however deep it stands',
      at(POST, '200', 'x.[].y', { schema: 'Message', property: 'stop_reason' }),
      [true, false, true],
    ],
    [
      'the component in the other direction',
      at(POST, 'body', 'x.[].y', { schema: 'Message', property: 'stop_reason' }),
      [false, false, false],
    ],
    [
      'another component at the same path',
      at(POST, '200', 'content.[].text', { schema: 'Elsewhere', property: 'text' }),
      [false, false, false],
    ],
  ]
  test.each(usage)('%s', (_, place, [mapped, sent, read]) => {
    expect(footprint.of(place)).toEqual({ mapped, sent, read })
  })
})

test('a variant that is gone is ours where a template names it; one that only rides along is not', () => {
  const used = (part: string, path: string, label: string) => {
    const direction = part === 'body' ? 'request' : 'response'
    return openai.footprint.of(at('POST /responses', part, path, { direction, variants: [label] }), true)
  }
  expect(used('200', 'output.[]', 'type=message')).toMatchObject({ mapped: true, read: true })
  expect(used('200', 'output.[]', 'type=program')).toMatchObject({ mapped: false })
  expect(used('body', 'input.[]', 'type=function_call_output')).toMatchObject({ mapped: true, sent: true })
  expect(used('body', 'input.[]', 'type=program')).toMatchObject({ mapped: false })
  // An opaque value is read whole, whichever variant it is.
  expect(used('200', 'tool_choice', 'type=function')).toMatchObject({ read: false })
})

describe('the feature of a change', () => {
  const featuresOf = (what: Change['what'], name: string, ...places: [Place, ...Place[]]) =>
    openai.consequencesOf(change('property', what, name, ...places)).features
  test.each([
    ['a field', 'removed', at(CHAT, 'body', 'tools.[].function.strict'), ['chat request: tools']],
    [
      'what is new in an object of one field',
      'added',
      at(CHAT, 'body', 'tools.[].function.x'),
      ['chat request: tools'],
    ],
    ['what is new in the request itself', 'added', at(CHAT, 'body', 'x'), ['chat request']],
    ['an answer', 'removed', at(CHAT, '200', 'usage.total_tokens'), ['chat answer: usage']],
    ['a stream', 'removed', at(CHAT, '200 stream', 'choices.[].delta.content'), ['streaming']],
    ['an error', 'removed', at(CHAT, '4XX', 'error.message'), ['errors']],
    ['another call', 'removed', at('POST /embeddings', 'body', 'dimensions'), ['embeddings']],
    ['a list of models', 'removed', at('GET /models', '200', 'data.[].id'), ['models']],
    ['what nobody maps', 'removed', at('POST /nowhere', 'body', 'x'), []],
  ] as const)('%s', (_, what, place, features) => {
    expect(featuresOf(what, place.path.at(-1)!, place)).toEqual(features)
  })

  test('of several, requests before answers, the special before the general', () => {
    const places = [at(CHAT, '200 stream', 'usage'), at(CHAT, '200', 'usage'), at(CHAT, '200', 'x')] as const
    expect(featuresOf('removed', 'usage', ...places)).toEqual(['chat answer: usage', 'streaming'])
  })
})

describe('of a change', () => {
  test('a request field: its line, name, capability, ledger and the pairs whose other side has it too', () => {
    const place = at(CHAT, 'body', 'verbosity', { schema: 'CreateChatCompletionRequest', property: 'verbosity' })
    expect(openai.consequencesOf(change('property', 'removed', 'verbosity', place))).toEqual({
      lines: [line(chat, 'verbosity: $verbosity')],
      nearest: false,
      features: ['chat request: verbosity'],
      unified: ['verbosity'],
      capabilities: ['openai-chat: request.verbosity'],
      apis: ['openai-chat'],
      pairs: ['openai-chat → openai-chat', 'openai-chat → openai-responses', 'openai-responses → openai-chat'],
      ledger: [
        {
          api: 'openai-chat',
          schema: 'CreateChatCompletionRequest',
          property: 'verbosity',
          status: 'mapped',
          detail: '`$verbosity | verbosity`',
        },
      ],
    })
  })

  test('an enum value: its row; a new one: the table', () => {
    const place = at(POST, '200', 'stop_reason')
    const lines = (what: Change['what'], name: string) =>
      anthropic.consequencesOf(change('enum-value', what, name, place)).lines
    expect(lines('removed', 'pause_turn')).toEqual([line(messages, 'pause_turn: pause')])
    expect(lines('added', 'moonlight')).toEqual([line(messages, '  finish:\n')])
  })

  test('an event: its lines, and what they say; one that is passed over: that line', () => {
    const told = (name: string) =>
      anthropic.consequencesOf(change('event', 'removed', name, at(POST, '200 stream', '', { variants: [name] })))
    expect(told('type=message_delta')).toMatchObject({
      lines: [line(messages, '- finish:')],
      unified: expect.arrayContaining(['finishReason', 'usage.outputTokens']),
      capabilities: ['anthropic-messages: stream.finish'],
    })
    expect(told('type=ping').lines).toEqual([line(messages, 'ignore: [ping]')])
    expect(told('type=song')).toMatchObject({ nearest: true, lines: [line(messages, '- start:')], unified: [] })
  })

  test('a variant: the case that writes it, with its part', () => {
    const place = at(POST, '200', 'content.[]', { variants: ['type=tool_use'] })
    expect(
      anthropic.consequencesOf(change('variant', 'removed', 'type=tool_use (ResponseToolUseBlock)', place)),
    ).toMatchObject({
      lines: [
        line(messages, 'tool-call: { type: tool_use, id: $id | plainId, name: $name, input: $ | callObject, caller'),
      ],
      capabilities: ['anthropic-messages: answer.tool-call'],
      unified: expect.arrayContaining(['content[].name']),
    })
  })

  test('an object that is gone takes along what was inside, one that only changes does not', () => {
    const place = at(POST, '200', 'usage', { schema: 'Message', property: 'usage' })
    const unified = (what: Change['what'], kind: Change['kind']) =>
      anthropic.consequencesOf(change(kind, what, 'usage', place)).unified
    expect(unified('removed', 'property')).toContain('usage.outputTokens')
    expect(unified('added', 'nullable')).toEqual(['usage'])
  })

  test('an operation: all that it does', () => {
    const place = at('GET /v1/models', 'operation', '')
    expect(anthropic.consequencesOf(change('operation', 'removed', 'GET /v1/models', place))).toMatchObject({
      lines: [line(messages, 'operation: GET /v1/models,')],
      capabilities: ['anthropic-messages: calls.models'],
      unified: expect.arrayContaining(['models.models[].id', 'models.pageToken']),
    })
  })

  test('what is native concerns this api alone; what nobody maps concerns none', () => {
    const native = at(POST, '200', 'container', { schema: 'Message', property: 'container' })
    expect(anthropic.consequencesOf(change('property', 'removed', 'container', native)).pairs).toEqual([
      'anthropic-messages → anthropic-messages',
    ])
    const own = realFields.get('anthropic-messages')!
    const twins = new Map([
      ['anthropic-messages', own],
      ['twin', own],
    ])
    const withTwin = footprintOf(anthropic, unified, twins)
    const pairs = (name: string) => {
      const place = at(POST, '200', name, { schema: 'Message', property: name })
      return withTwin.consequencesOf(change('property', 'removed', name, place)).pairs
    }
    expect(pairs('container')).toEqual(['anthropic-messages → anthropic-messages'])
    expect(pairs('stop_reason')).toContain('twin → anthropic-messages')
    const unmapped = at(POST, 'body', 'inference_geo', { schema: 'CreateMessageParams', property: 'inference_geo' })
    expect(anthropic.consequencesOf(change('property', 'removed', 'inference_geo', unmapped))).toMatchObject({
      nearest: true,
      lines: [line(messages, '    model: $model\n')],
      pairs: [],
      ledger: [{ status: 'native' }],
    })
    const elsewhere = change('operation', 'added', 'POST /v1/x', at('POST /v1/x', 'operation', ''))
    expect(anthropic.consequencesOf(elsewhere)).toMatchObject({ lines: [], nearest: false, apis: [] })
  })

  test('an ignored property is told with its reason', () => {
    const place = at('POST /responses', '200 stream', 'obfuscation', {
      schema: 'ResponseTextDeltaEvent',
      property: 'obfuscation',
    })
    const { ledger } = openai.consequencesOf(change('property', 'removed', 'obfuscation', place))
    expect(ledger).toMatchObject([
      { api: 'openai-responses', status: 'ignored', detail: 'padding against length attacks' },
    ])
  })
})

test('capabilities are called as the generated file calls them, and all of them are found', () => {
  const generated = JSON.parse(readFileSync('generated/capabilities.json', 'utf8')) as Record<
    string,
    Record<string, unknown>
  >
  for (const { name, plans } of real)
    for (const { mapping } of plans) {
      const { provider: _, ...listed } = generated[mapping.api]!
      const { parts, ...lists } = listed as { parts: Record<string, string[]> } & Record<string, string[]>
      const expected = [
        ...Object.entries(lists).flatMap(([list, names]) => (names as string[]).map(each => `${list}.${each}`)),
        ...Object.entries(parts).flatMap(([role, names]) => names.map(each => `parts.${role}.${each}`)),
      ]
      const entries = realFootprints.get(name)!.footprint.entries.filter(({ api }) => api === mapping.api)
      const found = [...new Set(entries.flatMap(({ capabilities }) => capabilities))]
      expect(found.sort()).toEqual(expected.sort())
    }
})

describe('the ledger afterwards', () => {
  const place = at(CHAT, 'body', 'verbosity', { schema: 'CreateChatCompletionRequest', property: 'verbosity' })
  const gone = change('property', 'removed', 'verbosity', place)
  const inputs = new Map([...realTexts].filter(([file]) => file.startsWith('specs/') || file.startsWith('runtime/')))
  const contract = parse(realTexts.get('specs/openai/openapi.yaml')!) as OpenApiDocument
  const schema = contract.components!.schemas!.CreateChatCompletionRequest as { properties: Record<string, unknown> }

  test('is as the mapping says where it fits, and unknown where it does not', () => {
    expect(ledgerWith('openai', contract, inputs)?.(gone)).toMatchObject([{ property: 'verbosity', status: 'mapped' }])
    const { verbosity: _, ...properties } = schema.properties
    const without = structuredClone(contract)
    without.components!.schemas!.CreateChatCompletionRequest = { ...schema, properties } as never
    expect(ledgerWith('openai', without, inputs)).toBeUndefined()
  })

  test('stands beside a change whose property becomes another thing', () => {
    const drift: Drift = {
      old: 'o',
      new: 'n',
      changes: [
        {
          class: 'breaking',
          rule: 'request-property-removed',
          effect: 'major',
          change: gone,
          consequences: openai.consequencesOf(gone),
        },
      ],
      proposals: [],
    }
    expect(reportMarkdown(withLedgers(drift, () => []))).toContain('· request-property-removed · mapped → gone ·')
    expect(reportMarkdown(withLedgers(drift, undefined))).not.toContain('gone')
  })
})
