import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'
import { ContractError } from '../contract/error.ts'
import type { Source } from '../contract/source.ts'

const TIMEOUT_MS = 120_000
const asFile = 'pass the document as a file'
const MOST_BYTES = 64 * 1024 * 1024

export function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text)
}

/** The text of a file or of what lies at an address. */
export async function documentText(from: string): Promise<string> {
  if (isAddress(from)) return fetchText(from, asFile)
  if (!statSync(from).isFile()) throw new ContractError('source', `${from} is a folder, not a document`)
  return readFileSync(from, 'utf8')
}

/** A file of this repository as a revision has it. */
export function committedText(revision: string, file: string): Promise<string> {
  // A revision that starts with a dash would be an option.
  if (!/^[\w^~][\w./^~@{}-]*$/.test(revision)) return Promise.reject(unknownRevision(revision, file))
  return new Promise((done, fail) => {
    const options = { maxBuffer: MOST_BYTES, encoding: 'utf8' } as const
    execFile('git', ['show', `${revision}:./${file}`], options, (error, stdout) => {
      if (error) fail(unknownRevision(revision, file))
      else done(stdout)
    })
  })
}

function unknownRevision(revision: string, file: string): ContractError {
  return new ContractError('source', `git has no ${file} at revision ${revision || '(none)'}: see git log -- ${file}`)
}

/** What a provider publishes, by way of the file that names its address where there is one; else the contract it shares. */
export async function publishedText({ url, via, contract }: Source, instead = asFile): Promise<string> {
  if (contract !== undefined) return readFileSync(`specs/${contract}/openapi.yaml`, 'utf8')
  if (via === undefined) return fetchText(url ?? '', instead)
  const pointer: unknown = parse(await fetchText(via.url, instead))
  const address = (pointer as Record<string, unknown> | null)?.[via.key]
  if (typeof address === 'string') return fetchText(address, instead)
  throw new ContractError('source', `${via.url} has no ${via.key}: correct via in source.yaml`)
}

/** `instead` is what to do where that fails again. */
export async function fetchText(url: string, instead: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (!response.ok) throw new Error(`the server answered ${response.status}`)
    return await response.text()
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error))
    const detail = cause instanceof Error ? `${message} (${cause.message})` : message
    throw new ContractError('source', `cannot fetch ${url}: ${detail}; try again, or ${instead}`)
  }
}
