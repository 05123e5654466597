/** The faults of the soak: what the server does to a stream that asks for one, and what has to come of it. */
import { begun, eventStream, streamed } from '../scripts.ts'
import type { Exchange, Script } from '../server.ts'
import { wireOf } from '../vendor.ts'

const wire = wireOf('openai-chat')
const some = [...wire.begin, ...wire.text('half a', true)]

/** By the server, in the order in which they take turns; the kinds are those of our errors. */
export const serverFaults: Record<string, { script: Script; kinds: readonly string[] }> = {
  'status 500': { script: exchange => exchange.answer(500, wire.error(500, 'broke')), kinds: ['server'] },
  'status 429': { script: exchange => exchange.answer(429, wire.error(429, 'slow down')), kinds: ['rate-limit'] },
  'RST before an answer': { script: exchange => exchange.reset(), kinds: ['network'] },
  'RST mid-stream': {
    script: begun(
      some,
      later(exchange => exchange.reset()),
    ),
    kinds: ['truncated', 'network'],
  },
  'FIN mid-stream': {
    script: begun(
      some,
      later(exchange => exchange.fin()),
    ),
    kinds: ['truncated'],
  },
  'an end without an ending': { script: streamed(some), kinds: ['truncated'] },
  'an error event': { script: streamed([...some, wire.overloaded]), kinds: ['server'] },
  'no JSON': { script: streamed([...some, 'data: {"a\n\n']), kinds: ['protocol'] },
  'a stall': { script: begun(some), kinds: ['timeout'] },
  HTML: {
    script: exchange => exchange.answer(200, '<html>sorry</html>', { 'content-type': 'text/html' }),
    kinds: ['protocol'],
  },
}

/** By who reads. */
export const readerFaults = ['break', 'cancel', 'abort'] as const

function later(act: (exchange: Exchange) => void): Script {
  return exchange => void setTimeout(act, 20, exchange)
}

/** A good stream: so many words, one each time, and its proper end. */
export function words(count: number, everyMs: number): Script {
  return exchange => {
    exchange.head(200, eventStream)
    for (const event of wire.begin) exchange.chunk(event)
    let said = 0
    const timer = setInterval(() => {
      for (const event of wire.text('word ')) exchange.chunk(event)
      if (++said < count) return
      clearInterval(timer)
      for (const event of wire.finish()) exchange.chunk(event)
      exchange.end()
    }, everyMs)
    exchange.closed.then(() => clearInterval(timer))
  }
}
