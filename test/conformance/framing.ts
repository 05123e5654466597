import { awsEvent } from '../support/aws-frames.ts'

/** Puts the events of a `.chunks.txt`, one payload a line, back on the wire they were taken from. */

interface Framing {
  newline: string
  /** Whether the vendor repeats the event's type in the `event:` field. */
  named: boolean
}

const framings: Record<string, Framing> = {
  generateContent: { newline: '\r\n', named: false },
  messages: { newline: '\n', named: true },
  responses: { newline: '\n', named: true },
}

/** Apis whose events travel in binary frames. */
const binary = new Set(['converse'])

const plain: Framing = { newline: '\n', named: false }

/** No `[DONE]` is made up: these files were recorded without it, and a stream that said its finish reason is whole. */
export function frameEvents(events: string[], api: string): string | Uint8Array {
  if (binary.has(api)) return Buffer.concat(events.map(event => awsEvent(JSON.parse(event))))
  const { newline, named } = framings[api] ?? plain
  return events
    .map(event => {
      const type = named ? eventType(event) : undefined
      return `${type === undefined ? '' : `event: ${type}${newline}`}data: ${event}${newline}${newline}`
    })
    .join('')
}

/** Answers recorded one after the other in one file: each was a response of its own, so each is replayed as one. */
export function splitSegments(events: string[]): string[][] {
  const segments: string[][] = [[]]
  for (const event of events) {
    const current = segments.at(-1)!
    if (current.length > 0 && begins.has(eventType(event) ?? '')) segments.push([event])
    else current.push(event)
  }
  return segments
}

const begins = new Set(['message_start', 'response.created'])

function eventType(event: string): string | undefined {
  return /"type"\s*:\s*"([^"]+)"/.exec(event)?.[1]
}
