/** The least that can read the words of a stream: what a client's own time is measured against. */
import { type Stamp, stampedFetch } from './stamped.ts'

interface Chunk {
  choices: { delta?: { content?: string } }[]
}

/** Reads a stream to its end and tells, for each word, the milliseconds since its bytes were there. */
export async function readFloor(
  url: string,
  headers: Record<string, string>,
  told: (ms: number) => void,
): Promise<void> {
  const stamp: Stamp = { at: 0 }
  const response = await stampedFetch(stamp)(url, { method: 'POST', headers, body: '{}' })
  const utf8 = new TextDecoder()
  let text = ''
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += utf8.decode(bytes, { stream: true })
    const lines = text.split('\n')
    text = lines.pop()!
    for (const line of lines) {
      if (!line.startsWith('data: {')) continue
      const chunk = JSON.parse(line.slice(6)) as Chunk
      if (chunk.choices[0]?.delta?.content) told(performance.now() - stamp.at)
    }
  }
}
