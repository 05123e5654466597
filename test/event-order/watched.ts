/** Looks at every stream that a gateway sends and that comes to its end. */
import { bodyProblems } from './stream.ts'

export interface Watched {
  fetch: typeof fetch
  /** What was wrong with the streams since it was last asked; and how many there were. */
  take(): { streams: number; problems: string[] }
}

/** `apiOf` knows by the id of an answer in whose grammar it is. */
export function watched(send: typeof fetch, apiOf: (requestId: string) => string | undefined): Watched {
  let streams = 0
  let problems: string[] = []
  return {
    async fetch(input, init) {
      const response = await send(input, init)
      const id = response.headers.get('x-request-id') ?? ''
      const isStream = !response.headers.get('content-type')?.startsWith('application/json')
      if (!response.ok || !response.body || !isStream) return response
      const pieces: Uint8Array[] = []
      const body = response.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(piece, controller) {
            pieces.push(piece)
            controller.enqueue(piece)
          },
          flush() {
            streams++
            const api = apiOf(id)
            if (api === undefined) problems.push(`nobody knows of ${id}`)
            else problems.push(...bodyProblems(api, Buffer.concat(pieces)).map(problem => `${api}: ${problem}`))
          },
        }),
      )
      return new Response(body, response)
    },
    take() {
      const taken = { streams, problems }
      streams = 0
      problems = []
      return taken
    },
  }
}
