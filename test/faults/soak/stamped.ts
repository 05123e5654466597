/** A `fetch` that notes when it hands bytes to its reader, so that what comes after is the reader's own time. */

export interface Stamp {
  at: number
}

export function stampedFetch(stamp: Stamp): typeof globalThis.fetch {
  return async (url, init) => {
    const response = await globalThis.fetch(url, init)
    const reader = response.body?.getReader()
    if (!reader) return response
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const { done, value } = await reader.read()
          stamp.at = performance.now()
          if (done) controller.close()
          else controller.enqueue(value)
        },
        cancel: reason => reader.cancel(reason),
      },
      // Nothing is read ahead: bytes are stamped when they are asked for and there.
      { highWaterMark: 0 },
    )
    return new Response(body, { status: response.status, headers: response.headers })
  }
}
