/** A request as it is kept and compared. */
import { createHash } from 'node:crypto'
import type { Redact } from '../http/redact.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { type AskedRecord, pieceOf } from './recording.ts'
import { scrubbedBody, scrubbedHeaders, scrubbedUrl, scrubber, secretsOf } from './scrub.ts'

/** What is asked, and what takes its secrets out of the answer. */
export interface Asked {
  record: AskedRecord
  scrub: Redact
}

/** `own` takes out what only the caller knows to be private. */
export async function askedOf(request: Request, own: Redact): Promise<Asked> {
  const { method, url, headers } = request
  const body = readable(new Uint8Array(await request.arrayBuffer()), headers.get('content-type') ?? '')
  const known = scrubber(secretsOf(url, headers, body))
  const scrub: Redact = text => own(known(text))
  const record: AskedRecord = { method, url: scrubbedUrl(url, scrub), headers: scrubbedHeaders(headers, scrub) }
  const [type] = (record.headers['content-type'] ?? '').split(';')
  if (type) record.headers['content-type'] = type
  if (body !== undefined) record.body = scrubbedBody(body, scrub)
  return { record, scrub }
}

/** A name that says what was asked, and is the same for the same request. */
export function nameOf({ method, url, body }: AskedRecord): string {
  const { host, pathname } = new URL(url)
  const words = `${method.toLowerCase()}-${host}${pathname}`.replace(/[^a-z\d]+/gi, '-').replace(/-$/, '')
  return `${words.slice(0, 80)}-${createHash('sha256').update(keyOf({ method, url, body })).digest('hex').slice(0, 8)}`
}

/** What must be the same for an answer to fit. */
export function keyOf({ method, url, body }: Pick<AskedRecord, 'method' | 'url' | 'body'>): string {
  return canonicalJson([method, url, body ?? null])
}

function readable(bytes: Uint8Array, type: string): unknown {
  if (bytes.length === 0) return undefined
  const piece = pieceOf(bytes)
  if (typeof piece !== 'string') return piece
  try {
    return JSON.parse(piece)
  } catch {
    // What parts a form is cut by is made up anew each time.
    const boundary = /boundary="?([^";]+)/.exec(type)?.[1]
    return boundary ? piece.replaceAll(boundary, 'boundary') : piece
  }
}
