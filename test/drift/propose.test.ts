import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { OpenApiDocument, Schema } from '../../generator/contract/model.ts'
import { applyProposals } from '../../generator/drift/apply.ts'
import type { Change } from '../../generator/drift/change.ts'
import { footprintOf } from '../../generator/drift/footprint-consequences.ts'
import { propose } from '../../generator/drift/propose.ts'
import { problemsOf, realInputs, type Texts } from '../generator/inputs.ts'
import { coveredBy, realProvider, realTexts, unified } from './real-plans.ts'
import { byDirection, placesAt } from './shown-at.ts'

const anthropic = realProvider('anthropic')
const openai = realProvider('openai')

function proposalsFor(
  provider: Pick<typeof anthropic, 'plans' | 'footprint' | 'contract'>,
  changes: Change[],
  texts: Texts = realTexts,
) {
  const { plans, footprint, contract } = provider
  const schemas = structuredClone(contract.schemas)
  for (const { kind, what, places, name, after } of changes)
    if (kind === 'property' && what === 'added')
      schemas[places[0].schema!]!.properties![name] = (after as { schema: Schema }).schema
  const changed = { ...contract, schemas }
  return propose(changes.flatMap(byDirection), { plans, footprint, contract: changed, texts })
}

/** The lines of a provider's mappings that the proposals take out and put in. */
function linesFor(provider: Parameters<typeof proposalsFor>[0], changes: Change[], texts: Texts = realTexts): string[] {
  const applied = applyProposals(texts, proposalsFor(provider, changes, texts))
  return provider.plans.flatMap(({ mapping: { file } }) => {
    const [before, after] = [texts.get(file)!.split('\n'), applied.get(file)!.split('\n')]
    return [
      ...before.filter(line => !after.includes(line)).map(line => `- ${line.trim()}`),
      ...after.filter(line => !before.includes(line)).map(line => `+ ${line.trim()}`),
    ]
  })
}

const value = (component: string, property: string, name: string, what: Change['what'] = 'added'): Change => {
  return { kind: 'enum-value', what, name, places: placesAt(anthropic.contract, component, property) }
}
const property = (component: string, name: string, what: 'added' | 'removed', schema: Schema = {}): Change => {
  const [first] = placesAt(anthropic.contract, component, 'model')
  const places: Change['places'] =
    what === 'removed'
      ? placesAt(anthropic.contract, component, name)
      : [{ ...first, path: [...first.path.slice(0, -1), name], property: name }]
  return { kind: 'property', what, name, places, [what === 'added' ? 'after' : 'before']: { schema, required: false } }
}
const event = (label: string, properties: Record<string, Schema>): Change => {
  const place = { operation: 'POST /v1/messages', direction: 'response', part: '200 stream', path: [] } as const
  return { kind: 'event', what: 'added', name: label, places: [{ ...place, variants: [label] }], after: { properties } }
}

const rows: [string, Change, string[]][] = [
  [
    'a finish reason named like another',
    value('Message', 'stop_reason', 'max_output_tokens'),
    ['+ max_output_tokens: length'],
  ],
  [
    'a finish reason named like a unified one',
    value('Message', 'stop_reason', 'content_filter'),
    ['+ content_filter: content-filter'],
  ],
  ['a finish reason like none', value('Message', 'stop_reason', 'moonlight'), ['+ moonlight: other']],
  ['a finish reason that is gone', value('Message', 'stop_reason', 'pause_turn', 'removed'), []],
  [
    'a request property that fits',
    property('CreateMessageParams', 'seed', 'added', { type: 'integer' }),
    ['+ seed: $seed'],
  ],
  ['a request property of another type', property('CreateMessageParams', 'seed', 'added', { type: 'string' }), []],
  [
    'a request property without a name of ours',
    property('CreateMessageParams', 'mood', 'added', { type: 'string' }),
    [],
  ],
  ['a request property that has its place', property('CreateMessageParams', 'topK', 'added', { type: 'integer' }), []],
  [
    'a request property of certain words',
    property('CreateMessageParams', 'verbosity', 'added', { type: 'string', enum: ['a'] }),
    [],
  ],
  ['a property that is gone', property('CreateMessageParams', 'top_k', 'removed'), ['- top_k: $topK']],
  ['a property nobody mapped that is gone', property('CreateMessageParams', 'inference_geo', 'removed'), []],
  [
    'an event that says nothing',
    event('type=pong', { type: {}, index: {} }),
    ['- ignore: [ping]', '+ ignore: [ping, pong]'],
  ],
  ['an event that says something', event('type=song', { type: {}, melody: {} }), []],
]

describe('what follows by itself from a change', () => {
  test.each(rows)('%s', (_, change, lines) => {
    expect(linesFor(anthropic, [change])).toEqual(lines)
  })

  test('a property takes the table and the rule that only it named', () => {
    const places = placesAt(openai.contract, 'CreateChatCompletionRequest', 'verbosity')
    const files = proposalsFor(openai, [{ kind: 'property', what: 'removed', name: 'verbosity', places }])
    expect(files.map(({ file, edit }) => `${file.split('/').at(-1)} ${edit.path.join('.')}`)).toEqual([
      'openai-chat.yaml chat.request.verbosity',
      'openai-chat.yaml enums.verbosity',
      // It says that it has none; then there is none to leave out.
      'openai-compatible.yaml chat.request..without.3',
    ])
  })

  test('a guess is called one, and what is like nothing stays native', () => {
    const why = (name: string, component = 'Message', at = 'stop_reason') =>
      proposalsFor(anthropic, [value(component, at, name)]).map(each => each.why)[0]
    expect(why('max_output_tokens')).toMatch(/a guess, as max_tokens means it/)
    expect(why('moonlight')).toMatch(/raw word is kept/)
    expect(why('zzz', 'OutputConfig', 'effort')).toMatch(/stays native/)
  })

  test('a property that only one of the objects of a template has stays out of it, and so does one of several forms', () => {
    const [first] = placesAt(anthropic.contract, 'RequestTextBlock', 'text')
    const place = { ...first, path: [...first.path.slice(0, -1), 'filename'], property: 'filename' }
    const added = (schema: string): Change => {
      return {
        kind: 'property',
        what: 'added',
        name: 'filename',
        places: [{ ...place, schema }],
        after: { schema: { type: 'string' } },
      }
    }
    expect(linesFor(anthropic, [added('RequestTextBlock')])).toEqual([])
    const [model] = placesAt(anthropic.contract, 'CreateMessageParams', 'model')
    const named = (schema: string): Change => {
      const path = ['thinking', 'include_text']
      const places: Change['places'] = [{ ...model, path, schema, property: 'include_text' }]
      return { kind: 'property', what: 'added', name: 'include_text', places, after: { schema: { type: 'boolean' } } }
    }
    // As if no line said yet whether thoughts are told.
    const file = 'specs/anthropic/anthropic-messages.yaml'
    const texts: Texts = new Map(realTexts).set(
      file,
      realTexts.get(file)!.replaceAll(/, display: '\$includeText[^']*'/g, ''),
    )
    const untold = coveredBy(texts).find(({ name }) => name === 'anthropic')!
    const provider = { ...untold, ...footprintOf(untold, unified, new Map()) }
    expect(linesFor(provider, [named('ThinkingConfigDisabled')], texts)).toHaveLength(2)
    expect(linesFor(provider, [named('ThinkingConfigEnabled')], texts)).toEqual([])
  })

  test('a property that one of two objects of a line has lost keeps its line', () => {
    const lost = (component: string): Change => {
      return {
        kind: 'property',
        what: 'removed',
        name: 'stop_reason',
        places: placesAt(anthropic.contract, component, 'stop_reason'),
      }
    }
    expect(linesFor(anthropic, [lost('Message')])).toEqual(['- stop_reason: $finishReason | finish'])
    const [first, ...rest] = placesAt(openai.contract, 'ChatCompletionMessageToolCall', 'id')
    const everywhere: Change = { kind: 'property', what: 'removed', name: 'id', places: [first, ...rest] }
    const asked = [first, ...rest].find(({ direction }) => direction === 'request')!
    expect(linesFor(openai, [{ ...everywhere, places: [asked] }])).toEqual([])
    expect(linesFor(openai, [everywhere])).toHaveLength(2)
  })

  test('an event that is gone takes its line, or its place among those that are passed over', () => {
    const gone = (label: string): Change => ({ ...event(label, {}), what: 'removed' })
    expect(linesFor(anthropic, [gone('type=message_stop')])).toEqual(['- - end: { type: message_stop }'])
    expect(linesFor(anthropic, [gone('type=ping')])).toEqual(['- ignore: [ping]'])
  })

  test('a value that is gone from all its places loses its line', () => {
    const gone = ['Message', 'MessageDelta'].map(name => value(name, 'stop_reason', 'pause_turn', 'removed'))
    expect(linesFor(anthropic, gone)).toEqual(['- pause_turn: pause'])
  })
})

describe('a contract that has changed', { timeout: 60_000 }, () => {
  const path = 'specs/anthropic/openapi.yaml'
  const document = parse(realTexts.get(path)!) as OpenApiDocument
  const { schemas } = document.components
  schemas.StopReason!.enum!.push('max_output_tokens')
  schemas.CreateMessageParams!.properties!.seed = { type: 'integer' }
  delete schemas.CreateMessageParams!.properties!.top_k
  const changes = [
    value('Message', 'stop_reason', 'max_output_tokens'),
    property('CreateMessageParams', 'seed', 'added', { type: 'integer' }),
    property('CreateMessageParams', 'top_k', 'removed'),
  ]
  const inputs = realInputs('anthropic')
  inputs.set(path, stringify(document))

  test('is a problem for the mapping as it was', async () => {
    const codes = (await problemsOf(inputs)).map(({ code }) => code)
    expect(codes.sort()).toEqual(['undecided-enum-value', 'unknown-wire-field'])
  })

  test('is none with what is proposed', async () => {
    const changed = { ...anthropic, contract: { ...anthropic.contract, schemas } }
    const patched = applyProposals(inputs, proposalsFor(changed, changes))
    expect(await problemsOf(patched)).toEqual([])
    expect(patched.get('specs/anthropic/anthropic-messages.yaml')).toContain('seed: $seed')
  })
})
