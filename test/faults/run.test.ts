import { afterEach, describe, expect, it, vi } from 'vitest'
import { oursByNode as ours, oursByFetch } from './ours.ts'
import type { Row } from './row.ts'
import { runRows } from './run.ts'
import { begun, good } from './scripts.ts'
import type { Setup, Speaker, Subject } from './subject.ts'
import { wireOf } from './vendor.ts'

/** Our client, that leaves something behind. */
const careless = (leave: (setup: Setup, input: Parameters<Speaker['chat']>[0]) => void): Subject => ({
  ...ours,
  open(setup) {
    const speaker = ours.open(setup)
    return {
      ...speaker,
      stream(input) {
        leave(setup, input)
        return speaker.stream(input)
      },
    }
  },
})

const row: Row = {
  number: 1,
  inject: 'nothing',
  expected: 'an answer',
  run: async stage => stage.saw('outcome', await stage.play(1, good()), { kind: 'answer', text: 'fine' }),
}

const keyOf = ({ vendors }: Setup) => String(vendors[0]!.apiKey)

async function breachesOf(subject: Subject, play = row) {
  const { results, rejections } = await runRows([play], subject)
  return { breaches: results[0]!.breaches, holds: results[0]!.holds, rejections }
}

describe('what every row asserts', () => {
  afterEach(() => vi.restoreAllMocks())

  it('finds nothing where there is nothing', async () => {
    expect(await breachesOf(ours)).toEqual({ breaches: [], holds: true, rejections: [] })
  })

  it('sees a listener that is left', async () => {
    const { breaches } = await breachesOf(careless((_, { signal }) => signal?.addEventListener('abort', () => {})))
    expect(breaches).toEqual(["1 listeners left on the caller's signal"])
  })

  it('sees a key that is logged', async () => {
    const { breaches } = await breachesOf(careless(setup => console.log({ deep: [keyOf(setup)] })))
    expect(breaches).toEqual([expect.stringMatching(/^logged: /)])
  })

  it.each<[string, (key: string) => Error]>([
    ['message', key => new Error(`with ${key}`)],
    ['field', key => Object.assign(new Error('x'), { config: { headers: { authorization: key } } })],
    ['cause', key => new Error('x', { cause: new Error(key) })],
    ['hidden field', key => Object.defineProperty(new Error('x'), 'request', { value: key })],
  ])('sees a key in a %s of an error', async (_, errorOf) => {
    const subject: Subject = {
      ...ours,
      open: setup => ({ ...ours.open(setup), chat: () => Promise.reject(errorOf(keyOf(setup))) }),
    }
    const play: Row = {
      ...row,
      run: async stage =>
        stage.saw('kind', await stage.ask('http://127.0.0.1:1', { whole: true }), { kind: 'untyped' }),
    }
    const { breaches, holds } = await breachesOf(subject, play)
    expect(holds).toBe(true)
    expect(breaches).toEqual([expect.stringMatching(/^the key stands in .*inspect/)])
  })

  it('sees a socket that stays open', async () => {
    const wire = wireOf('openai-chat')
    const play: Row = {
      ...row,
      async run(stage) {
        await stage.scene(1, begun(wire.begin), async server => {
          // A request that nobody reads and nobody gives up.
          const response = await fetch(server.baseURL, { method: 'POST', body: '{}' })
          stage.saw('status', response.status, 200)
        })
      },
    }
    expect((await breachesOf(ours, play)).breaches).toEqual(['1 sockets open 100 ms after settling'])
  })

  it('counts the requests, and names the row that does not come to its end', async () => {
    const wrong: Row = { ...row, run: async stage => void (await stage.play(2, good())) }
    expect((await breachesOf(ours, wrong)).holds).toBe(false)
    const thrown: Row = { ...row, run: () => Promise.reject(new Error('mine')) }
    expect((await breachesOf(ours, thrown)).holds).toBe(false)
    const silent: Row = { ...row, run: async () => {} }
    expect((await breachesOf(ours, silent)).holds).toBe(false)
  })
})

describe('a stage', () => {
  it('compares the fields that an expectation names, whole lists, and nothing else', async () => {
    const play: Row = {
      ...row,
      async run(stage) {
        stage.saw('named', { a: 1, b: { c: 2, d: 3 } }, { b: { c: 2 } })
        stage.saw('other', { a: 1 }, { a: 2 })
        stage.saw('missing', {}, { a: 1 })
        stage.saw('longer', [1, 2], [1])
        stage.saw('shorter', [1], [1, 2])
      },
    }
    const { results } = await runRows([play], ours)
    expect(results[0]!.findings.map(({ holds }) => holds)).toEqual([true, false, false, false, false])
  })

  it('plays what one carrier alone can know by that one, and by clients that have none', async () => {
    const only: Row = { ...row, only: 'node' }
    const { carrier: _, ...without } = oursByFetch
    const played = await Promise.all([ours, oursByFetch, without].map(subject => runRows([only], subject)))
    expect(played.map(({ results }) => results.length)).toEqual([1, 0, 1])
  })
})
