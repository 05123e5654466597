import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { openCorpus } from './corpus.ts'
import { answer, type Change, fail, folder, served, subject } from './made-up.ts'
import { ours } from './ours.ts'
import { runConformance } from './run.ts'
import type { Subject } from './subject.ts'

afterAll(() => rmSync(folder, { recursive: true }))

async function mismatches(against: Subject, wanted?: (id: string) => boolean) {
  const options = wanted && { wanted: ({ id }: { id: string }) => wanted(id) }
  const run = await runConformance({ corpus: openCorpus(folder), subject: against, served, seed: 's', ...options })
  const found = run.results.flatMap(({ id, kind, mismatches }) =>
    mismatches.map(({ field }) => `${id} ${kind} ${field}`),
  )
  return { run, found }
}

test('everything that is right passes, and what is not counted is told', async () => {
  const { run, found } = await mismatches(subject())
  expect(found).toEqual([])
  expect(run.results.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'json json',
    'json request',
    'json cross',
    'stream stream',
    'stream request',
    'stream cross',
    'broken stream',
    'broken request',
    'broken cross',
    'refused error',
    'refused request',
    'two stream',
  ])
  expect(run.unserved.map(({ id }) => id)).toEqual(['other'])
  expect(run.uncounted.map(({ id }) => id)).toEqual(['whole'])
})

test('a wrong answer is caught in each of the replies of an entry', async () => {
  const wrong: Change = outcome => (outcome.type === 'answer' ? { type: 'answer', answer: answer('wrong') } : outcome)
  const { found } = await mismatches(subject(wrong))
  expect(found).toEqual(['json json text', 'stream stream text', 'two stream text', 'two stream text'])
})

test('a broken stream must not pass for a whole one, nor lose what came', async () => {
  const only = (id: string) => id === 'broken'
  const whole = await mismatches(
    subject(() => ({ type: 'answer', answer: answer('half') })),
    only,
  )
  expect(whole.found).toEqual(['broken stream outcome'])
  const lost = await mismatches(
    subject(() => fail('truncated', false)),
    only,
  )
  expect(lost.found).toEqual(['broken stream text', 'broken stream order'])
  const other = await mismatches(
    subject(() => fail('network', false, answer('half'))),
    only,
  )
  expect(other.found).toEqual(['broken stream kind'])
})

test('an error is compared by kind, retryable and midStream', async () => {
  const only = (id: string) => id === 'refused'
  const wrong = await mismatches(
    subject(() => fail('server', false, answer(''))),
    only,
  )
  expect(wrong.found).toEqual(['refused error kind', 'refused error retryable', 'refused error midStream'])
  const silent = await mismatches(
    subject(() => ({ type: 'answer', answer: answer('') })),
    only,
  )
  expect(silent.found).toEqual(['refused error outcome'])
})

test('an unexpected error, a crash and a hanging call are failures, not the end of the run', async () => {
  const only = (id: string) => id === 'json'
  expect(
    (
      await mismatches(
        subject(() => fail('protocol', false)),
        only,
      )
    ).found,
  ).toEqual(['json json outcome'])
  const crashing = subject(() => {
    throw new TypeError('bug')
  })
  expect((await mismatches(crashing, only)).found).toEqual(['json json outcome'])
  const hanging: Subject = { ...subject(), replay: () => new Promise(() => {}) }
  const corpus = openCorpus(folder)
  const run = await runConformance({
    corpus,
    subject: hanging,
    served,
    seed: 's',
    wanted: ({ id }) => only(id),
    timeoutMs: 50,
  })
  expect(run.results[0]!.mismatches.map(({ field }) => field)).toEqual(['outcome'])
})

test('requests come back as they were, up to null and absent, and are valid elsewhere', async () => {
  const only = (id: string) => id === 'json'
  expect(
    (
      await mismatches(
        subject(undefined, () => ({ say: 'hi' })),
        only,
      )
    ).found,
  ).toEqual([])
  const changed = await mismatches(
    subject(undefined, () => ({ say: 'hi', more: 1 })),
    only,
  )
  expect(changed.found).toEqual(['json request request'])
  expect(changed.run.results[1]!.mismatches[0]!.actual).toEqual({ 'body.more': 1 })
  const invalid: Subject = {
    ...subject(),
    encodeRequest: () => ({ method: 'POST', path: '/chat', body: { say: 'no' } }),
  }
  expect((await mismatches(invalid, only)).found).toEqual(['json request request', 'json cross cross/other-chat'])
  const refusing: Subject = { ...invalid, refuses: () => true }
  expect((await mismatches(refusing, only)).found).toEqual(['json request request'])
})

test('our client refuses what names no model, and nothing else', () => {
  const { refuses, apis } = ours()
  for (const api of apis) {
    expect(refuses(api, { model: '', messages: [] })).toBe(true)
    expect(refuses(api, { model: 'some-model', messages: [] })).toBe(false)
  }
})
