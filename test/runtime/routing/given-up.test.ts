import { getEventListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { ChatInput } from '../../../runtime/chat/input.ts'
import { type FallbackOptions, fallback } from '../../../runtime/index.ts'
import type { StreamEvent } from '../../../runtime/types.ts'
import { failure } from '../../support/failure.ts'
import { eventStream, type Script, until } from '../../support/loopback.ts'
import { types } from '../streaming.ts'
import { aFails, aGreets, aSays, aUses, bGreets, bSays, vendors } from './vendors.ts'

const models = ['a/m', 'b/m']
const ask = (options: FallbackOptions = {}): ChatInput => ({
  model: fallback(models, { continuation: true, ...options }),
  messages: 'Why is the sky blue?',
})

/** Says so much, and breaks off. */
const breaking = (...texts: string[]) => eventStream([aGreets, ...texts.map(aSays), aUses(3, 4), aFails], 3)

describe('a stream that goes on elsewhere', () => {
  const silent: Script = exchange => exchange.closed
  const speaking: Script = async exchange => {
    exchange.head(200, { 'content-type': 'text/event-stream' })
    await exchange.write(bGreets + bSays(' is'))
    await exchange.closed
  }
  const talking: Script = async exchange => {
    exchange.head(200, { 'content-type': 'text/event-stream' })
    await exchange.write(aGreets + aSays('The sky'))
    await exchange.closed
  }
  /** The last delta before all are silent, and how many were asked by then. */
  const phases: [when: string, first: Script, second: Script, last: string, asked: number][] = [
    ['the first speaks', talking, silent, 'The sky', 1],
    ['the second is asked', breaking('The sky'), silent, 'The sky', 2],
    ['the second speaks', breaking('The sky'), speaking, ' is', 2],
  ]
  const hows = ['cancel', 'signal', 'break'] as const

  it.each(
    phases
      .flatMap(phase => hows.map(how => [how, ...phase] as const))
      .filter(([how, when]) => how !== 'break' || !when.includes('asked')),
  )('is over at once by %s while %s', async (how, _, first, second, last, asked) => {
    const { client, a, b } = await vendors(first, second)
    const givenUp = new AbortController()
    const stream = client.stream({ ...ask(), signal: givenUp.signal })
    const events: StreamEvent[] = []
    const reading = (async () => {
      for await (const event of stream) {
        events.push(event)
        if (how === 'break' && event.type === 'part-delta' && event.delta === last) break
      }
    })()
    if (how === 'break') await reading
    else {
      await until(() => a.requests.length + b.requests.length === asked)
      await until(() => events.some(event => event.type === 'part-delta' && event.delta === last))
      if (how === 'cancel') stream.cancel()
      else givenUp.abort()
      await reading
      expect(events.at(-1)).toMatchObject({ type: 'error', error: { kind: 'aborted' } })
      expect(types(events).filter(type => type === 'error')).toHaveLength(1)
    }
    await stream.closed
    const error = await failure(stream.response)
    expect(error).toMatchObject({ kind: 'aborted' })
    expect(error.partial?.content).toMatchObject([{ text: last === ' is' ? 'The sky is' : 'The sky' }])
    expect(a.requests.length + b.requests.length).toBe(asked)
    await until(() => a.open() === 0 && b.open() === 0)
    expect(getEventListeners(givenUp.signal, 'abort')).toEqual([])
  })

  it('closes the connection by a signal while nobody reads, and tells who reads later', async () => {
    const { client, a, b } = await vendors(talking, silent)
    const givenUp = new AbortController()
    const stream = client.stream({ ...ask(), signal: givenUp.signal })
    await until(() => a.requests.length === 1)
    await sleep(20)
    givenUp.abort()
    await until(() => a.open() === 0)
    expect(await failure(stream.response)).toMatchObject({ kind: 'aborted' })
    expect(b.requests).toHaveLength(0)
  })
})
