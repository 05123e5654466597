import { expect, test } from 'vitest'
import type { OpenApiDocument } from '../../generator/contract/model.ts'
import type { Proposal } from '../../generator/drift/proposal.ts'
import { tryProposals } from '../../generator/drift-trial.ts'
import { realInputs } from '../generator/inputs.ts'
import { realProvider } from './real-plans.ts'

const { contract } = realProvider('anthropic')
const inputs = realInputs('anthropic')
const file = 'specs/anthropic/anthropic-messages.yaml'
const SLOW = { timeout: 120_000 }

/** The contract without a property that the mapping names, and with another one that fits a unified field. */
function changed(): OpenApiDocument {
  const document = structuredClone(contract.document)
  const { properties } = document.components.schemas.CreateMessageParams!
  delete properties!.top_k
  properties!.seed = { type: 'integer' }
  return document
}

const gone: Proposal = { file, edit: { kind: 'remove', path: ['chat', 'request', 'top_k'] }, why: 'top_k is gone' }
const fits: Proposal = {
  file,
  edit: { kind: 'add', path: ['chat', 'request'], key: 'seed', value: '$seed' },
  why: 'seed is new',
}
const wrong: Proposal = {
  file,
  edit: { kind: 'add', path: ['chat', 'request'], key: 'sed', value: '$seed' },
  why: 'sed is new',
}

test('edits that generate are offered as they are, with the provider as it is planned then', SLOW, () => {
  const { planned, ...trial } = tryProposals([gone, fits], 'anthropic', changed(), inputs)
  expect(trial).toEqual({ proposals: [gone, fits], open: [] })
  expect(planned?.contract.document).toEqual(changed())
})

test(
  'one that the generator does not take is offered with its problem, and takes none of the others along',
  SLOW,
  () => {
    const { proposals, open } = tryProposals([gone, wrong, fits], 'anthropic', changed(), inputs)
    expect(proposals).toEqual([
      gone,
      { ...wrong, problem: expect.stringMatching(/\bsed\b.*\[unknown-wire-field\]/) },
      fits,
    ])
    expect(open).toEqual([])
  },
)

test('what no edit answers is left open', SLOW, () => {
  const { proposals, open } = tryProposals([fits], 'anthropic', changed(), inputs)
  expect(proposals).toEqual([fits])
  expect(open).toEqual([
    expect.stringMatching(/^specs\/anthropic\/anthropic-messages\.yaml:\d+:\d+: .*top_k.*\[unknown-wire-field\]/),
  ])
})
