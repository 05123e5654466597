/** One exchange as it is kept: plain JSON, to be read in a diff. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What stands in the place of secrets. */
export const scrubbedMark = '[scrubbed]'

/** A piece of a body: text, or base64 where it is none. */
export type Piece = string | { base64: string }

export interface AskedRecord {
  method: string
  url: string
  headers: Record<string, string>
  /** JSON where it is that. */
  body?: unknown
}

/** One exchange, as its file has it. */
export interface Recording {
  /** What was asked, without secrets. */
  request: AskedRecord
  /** What was answered, without secrets. */
  response: {
    status: number
    headers: Record<string, string>
    /** The body, cut as it came. */
    chunks: Piece[]
    /** The body broke off after these. */
    broken?: true
  }
}

/** A recording and the file it is in. */
export interface Kept {
  file: string
  recording: Recording
}

/** In the order of their names, which is the order of equal requests. Empty where there is no folder. */
export function readRecordings(folder: string): Kept[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).flatMap(file => /^(.*)\.json$/.exec(file)?.[1] ?? [])
  return names.sort(byName).map(name => {
    const file = `${name}.json`
    return { file, recording: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recording }
  })
}

/** At once: who leaves an answer does not wait for what is done of it. */
export function writeRecording(folder: string, file: string, recording: Recording): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), `${JSON.stringify(recording, null, 2)}\n`)
}

/** `-10` after `-9`. */
const byName = new Intl.Collator('en', { numeric: true }).compare

export function pieceOf(bytes: Uint8Array): Piece {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') }
  }
}

export function bytesOf(piece: Piece): Uint8Array {
  return typeof piece === 'string'
    ? new TextEncoder().encode(piece)
    : new Uint8Array(Buffer.from(piece.base64, 'base64'))
}
