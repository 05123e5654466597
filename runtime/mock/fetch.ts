/** The mock as a `fetch`: for clients that take one, wherever they run. */
import type { Reply } from './deliver.ts'
import type { Asked } from './exchange.ts'
import { asFetchFails, Broken } from './fault.ts'

/** Fails as a platform's `fetch` does: for a connection that breaks with a `TypeError`, for an abort with its reason. */
export function fetchOf(serve: (asked: Asked) => Promise<Reply>) {
  return async (input: string | URL | globalThis.Request, init?: RequestInit): Promise<globalThis.Response> => {
    const request = new Request(input, init)
    const { method, headers, signal } = request
    signal.throwIfAborted()
    const body = await request.text()
    try {
      return responseOf(await serve({ method, url: new URL(request.url), headers, body, signal }))
    } catch (error) {
      throw error instanceof Broken ? asFetchFails(error, false) : error
    }
  }
}

function responseOf({ status, headers, body }: Reply): globalThis.Response {
  const pieces = body[Symbol.asyncIterator]()
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        controller.error(error instanceof Broken ? asFetchFails(error, true) : error)
      }
    },
    cancel: async () => void (await pieces.return?.()),
  }
  return new Response(new ReadableStream(source, { highWaterMark: 0 }), { status, headers })
}
