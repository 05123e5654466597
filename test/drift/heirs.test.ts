import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { OpenApiDocument, Schema } from '../../generator/contract/model.ts'
import { withContract } from '../../generator/derived-contracts.ts'
import { applyProposals } from '../../generator/drift/apply.ts'
import { compareContracts } from '../../generator/drift/compare.ts'
import type { Proposal } from '../../generator/drift/proposal.ts'
import { heirProposals } from '../../generator/drift/propose-heirs.ts'
import { ourMapping } from '../../generator/drift-mappings.ts'
import { tryProposals } from '../../generator/drift-trial.ts'
import { problemsOf, type Texts } from '../generator/inputs.ts'
import { realProvider, realTexts } from './real-plans.ts'

const SLOW = { timeout: 300_000 }
const { contract } = realProvider('openai')

/** The contract with every list of values edited that has this one. */
function relisted(value: string, edited: (values: unknown[]) => unknown[]): OpenApiDocument {
  const document = structuredClone(contract.document)
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const schema = node as Schema
    if (Array.isArray(schema.enum) && schema.enum.includes(value)) schema.enum = edited(schema.enum) as Schema['enum']
    for (const child of Object.values(node)) walk(child)
  }
  walk(document)
  return document
}

const without = (value: string) => relisted(value, values => values.filter(each => each !== value))

/** What is proposed for a new contract, and what still is wrong then. */
function answerTo(now: OpenApiDocument, inputs: Texts = realTexts, more: readonly Proposal[] = []) {
  const mapping = ourMapping('openai', contract.document, inputs)!
  const proposals = mapping.proposalsFor(compareContracts(contract.document, now), now)
  return tryProposals([...proposals, ...more], 'openai', now, inputs)
}

/** As `openrouter-chat +serviceTier`: what goes has a minus. */
function told(proposals: readonly Proposal[]): string[] {
  return proposals.map(({ file, edit }) => {
    const where = [...edit.path.slice(1), ...(edit.kind === 'add' ? [edit.key] : [])].join('.')
    return `${/([^/]+)\.yaml$/.exec(file)![1]} ${edit.kind === 'add' ? '+' : '-'}${where}`
  })
}

describe('a value that a parent’s vendor drops', () => {
  test(
    'is kept by an heir with a document of its own, and goes with a contract that is laid over the parent’s',
    SLOW,
    async () => {
      const now = without('flex')
      const { proposals, open } = answerTo(now)
      expect(open).toEqual([])
      expect(told(proposals)).toEqual([
        'openai-chat -serviceTier.flex',
        'openai-responses -serviceTier.flex',
        'openrouter-chat +serviceTier',
      ])
      const texts = applyProposals(withContract(realTexts, 'openai', now), proposals)
      const table = /^enums:\n(?: .*\n)*? {2}serviceTier: (.*)$/m
      const [was] = [realTexts, texts].map(each => table.exec(each.get('specs/openai/openai-chat.yaml')!)![1])
      expect(table.exec(texts.get('specs/openrouter/openrouter-chat.yaml')!)![1]).toBe(was)
      expect(was).toContain('flex')
      expect(await problemsOf(texts)).toEqual([])
    },
  )

  test(
    'goes from the tables that a contract laid over it has by itself; one who inherits from there keeps it',
    SLOW,
    () => {
      const { proposals, open } = answerTo(without('content_filter'))
      expect(open).toEqual([])
      expect(told(proposals)).toEqual([
        'openai-chat -finish.content_filter',
        'openai-responses -incomplete.content_filter',
        'openai-compatible -finish.content_filter',
        'deepseek-chat -finish.content_filter',
        // Its document says nothing of the words; nobody has heard that it would no longer say this one.
        'xai-chat +finish',
      ])
    },
  )

  test('stays where what is laid over the contract has it; who inherits from there needs none of its own', SLOW, () => {
    const inputs: Texts = new Map(realTexts).set(
      'specs/openai-compatible/overlays/z.yaml',
      `overlay: 1.0.0
info: { title: t, version: v }
actions:
  - { target: $.components.schemas.ReasoningEffort.enum, description: Some servers have it., update: max }
`,
    )
    const { proposals, open } = answerTo(without('max'), inputs)
    expect(open).toEqual([])
    const heirs = proposals.filter(({ follows }) => follows !== undefined)
    expect(told(heirs).sort()).toEqual(['openai-compatible +effort', 'openrouter-chat +effort'])
  })

  test('of one edit that the generator does not take, what the heirs need goes with the others', SLOW, () => {
    const file = 'specs/openai/openai-chat.yaml'
    const edit = { kind: 'add', path: ['chat', 'request'], key: 'sed', value: '$seed' } as const
    const { proposals, open } = answerTo(without('flex'), realTexts, [{ file, edit, why: 'sed is new' }])
    expect(open).toEqual([])
    const refused = proposals.filter(({ problem }) => problem !== undefined)
    expect(told(refused)).toEqual(['openai-chat +request.sed'])
    expect(told(proposals.filter(each => !refused.includes(each)))).toContain('openrouter-chat +serviceTier')
  })
})

test(
  'a value that a parent’s vendor has new: an heir whose document does not have it keeps the table as it was',
  SLOW,
  () => {
    const { proposals, open } = answerTo(relisted('xhigh', values => [...values, 'ultra']))
    expect(open).toEqual([])
    expect(told(proposals)).toEqual([
      'openai-chat +effort.ultra',
      'openai-responses +effort.ultra',
      'openrouter-chat +effort',
    ])
  },
)

test('a removed line takes the `~` of an heir along, and no row of a table of its own', () => {
  const texts = new Map([
    ['specs/a/a.yaml', 'api: a\nchat: { request: { x: $x, y: $y } }\nenums: { t: { v: w, u: w } }\n'],
    ['specs/b/b.yaml', 'api: b\nextends: a\nchat: { request: { x: ~ } }\nenums: { t: { v: ~, u: w } }\n'],
  ])
  const gone = (...path: string[]): Proposal => ({ file: 'specs/a/a.yaml', edit: { kind: 'remove', path }, why: '' })
  const proposals = [gone('chat', 'request', 'x'), gone('chat', 'request', 'y'), gone('enums', 't', 'v')]
  const context = { texts } as unknown as Parameters<typeof heirProposals>[1]
  expect(heirProposals(proposals, context).map(({ file, edit, follows }) => [file, edit.path, follows])).toEqual([
    ['specs/b/b.yaml', ['chat', 'request', 'x'], { file: 'specs/a/a.yaml', path: ['chat', 'request', 'x'] }],
  ])
  expect(parse(texts.get('specs/b/b.yaml')!)).toMatchObject({ enums: { t: { v: null } } })
})
