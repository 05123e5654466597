/** What servers do, by name: whole answers, streams, and the ways they break. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Exchange, Script } from './server.ts'
import type { Api } from './subject.ts'
import { answerOf, wireOf } from './vendor.ts'

export const eventStream = { 'content-type': 'text/event-stream' }

/** A good answer, whole or streamed as the request asks. */
export function good(api: Api = 'openai-chat', text = 'fine'): Script {
  return exchange => {
    if (wantsStream(exchange)) streamed(answerOf(api, text))(exchange)
    else exchange.answer(200, wireOf(api).whole(text))
  }
}

function wantsStream({ request }: Exchange): boolean {
  return request.url.includes('streamGenerateContent') || request.body.includes('"stream":true')
}

/** Events, each a chunk of its own, and a proper end. */
export function streamed(events: readonly (string | Uint8Array)[]): Script {
  return exchange => {
    exchange.head(200, eventStream)
    for (const event of events) exchange.chunk(event)
    exchange.end()
  }
}

/** Events, and then whatever: the body does not end by itself. */
export function begun(events: readonly string[], then: Script = () => {}): Script {
  return exchange => {
    exchange.head(200, eventStream)
    for (const event of events) exchange.chunk(event)
    return then(exchange)
  }
}

/** Says something again and again until the client goes. */
export function repeating(bytes: string, everyMs: number): Script {
  return async ({ chunk, closed }) => {
    let gone = false
    closed.then(() => {
      gone = true
    })
    while (!gone) {
      chunk(bytes)
      await sleep(everyMs)
    }
  }
}

/** One script a request, the last one for all that follow. */
export function inTurn(...scripts: Script[]): Script {
  return exchange => scripts[Math.min(exchange.nth, scripts.length) - 1]!(exchange)
}

export function status(code: number, body: string | object = '', headers: Record<string, string> = {}): Script {
  return exchange => exchange.answer(code, body, headers)
}

/** The error of a vendor with this status. */
export function failing(api: Api, code: number, headers: Record<string, string> = {}): Script {
  return status(code, wireOf(api).error(code, `told with ${code}`), headers)
}

/** A `fetch` that answers without a network: with these bytes, in pieces as they are. */
export function inMemory(
  pieces: readonly Uint8Array[],
  headers: Record<string, string> = eventStream,
): typeof globalThis.fetch {
  return async () => {
    let at = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at < pieces.length) controller.enqueue(pieces[at++])
        else controller.close()
      },
    })
    return new Response(body, { headers })
  }
}
