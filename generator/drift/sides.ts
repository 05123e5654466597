import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Auth, ownWay, waysOf } from '../contract/auth.ts'
import { distil } from '../contract/distil.ts'
import { ContractError } from '../contract/error.ts'
import type { OpenApiDocument } from '../contract/model.ts'
import { parseOverlay } from '../contract/overlay.ts'
import { parseSource, type Source } from '../contract/source.ts'
import { operationNames } from '../contract/summary.ts'
import { parseProvider } from '../provider/provider.ts'
import { findOperations } from './match-operations.ts'
import { committedText, documentText, isAddress, publishedText } from './side-texts.ts'

/** One of the two contracts that are held against each other. */
export interface Side {
  /** How the caller named it. */
  name: string
  contract: OpenApiDocument
  /** How its document wants callers to show who they are, where it says so. */
  auth?: string[]
  /** How we show who we are: of our vendored contract. */
  ours?: string
  /** Operations of the document that we do not cover; none known of a contract that holds covered ones alone. */
  uncovered?: string[]
}

const SPECS = 'specs'

export function providers(): string[] {
  if (!existsSync(SPECS)) return []
  return readdirSync(SPECS)
    .filter(name => existsSync(join(SPECS, name, 'source.yaml')))
    .sort()
}

/** A provider's vendored contract, an older one of it, a document or a contract file, as the text names it. */
export async function readSide(text: string, provider: string | undefined): Promise<Side> {
  const [name = '', revision] = text.split('@')
  if (providers().includes(name) && !text.includes('/')) {
    const file = contractFile(name)
    if (revision !== undefined) return sideOf(text, await committedText(revision, file), name)
    return { ...sideOf(text, readFileSync(file, 'utf8'), name), ...ownAuth(name) }
  }
  if (!isAddress(text) && !existsSync(text)) {
    const known = providers().join(', ') || 'none'
    throw new ContractError('source', `${text} is no file, no URL and no provider; known providers: ${known}`)
  }
  return sideOf(text, await documentText(text), provider)
}

/** What a provider publishes now. */
export async function publishedSide(provider: string): Promise<Side> {
  return sideOf(`${provider}, as published`, await publishedText(sourceOf(provider)), provider)
}

function contractFile(provider: string): string {
  return join(SPECS, provider, 'openapi.yaml')
}

const CONTRACT = /^openapi: ['"]?3\.1\.0['"]?\ninfo:\n {2}title: contract\n/

/** Of a known provider only what we cover of it, mended as we mend it; else all of it. */
function sideOf(name: string, text: string, provider: string | undefined): Side {
  if (provider !== undefined && !CONTRACT.test(text)) return coveredSide(name, text, provider)
  const { contract, auth } = distil(text, { isTolerant: true }, [])
  return { name, contract, ...authIn(auth) }
}

/** What an old document lacks, and a new one no longer has, is for the comparison to tell. */
function coveredSide(name: string, text: string, provider: string): Side {
  const ours = sourceOf(provider).operations
  const operations = (document: OpenApiDocument) => findOperations(document, ours)
  const { contract, auth, uncovered } = distil(text, { isTolerant: true, operations }, overlaysOf(provider))
  const covered = operations(contract)
  return { name, contract: named(contract, covered, ours), ...authIn(auth, covered), uncovered }
}

function authIn(auth: Auth | undefined, operations?: readonly string[]): Pick<Side, 'auth'> {
  const ways = auth && waysOf(auth, operations)
  return ways ? { auth: ways } : {}
}

/** The operations as we call them, whatever the document does. */
function named(contract: OpenApiDocument, theirs: readonly string[], ours: readonly string[]): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {}
  for (const [index, name] of ours.entries()) {
    const [method = '', path = ''] = (theirs[index] ?? name).split(' ')
    const operation = contract.paths[path]?.[method]
    const [verb = '', place = ''] = name.split(' ')
    if (operation) paths[place] = { ...paths[place], [verb.toLowerCase()]: operation }
  }
  return { ...contract, paths }
}

function ownAuth(provider: string): Pick<Side, 'ours'> {
  const file = join(SPECS, provider, 'provider.yaml')
  return existsSync(file) ? { ours: ownWay(parseProvider(file, readFileSync(file, 'utf8')).auth) } : {}
}

function sourceOf(provider: string): Source {
  const file = join(SPECS, provider, 'source.yaml')
  if (!existsSync(file)) {
    throw new ContractError('source', `no provider ${provider}; known providers: ${providers().join(', ') || 'none'}`)
  }
  return parseSource(readFileSync(file, 'utf8'), file)
}

function overlaysOf(provider: string) {
  const folder = join(SPECS, provider, 'overlays')
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.yaml')) : []
  return names.sort().map(name => parseOverlay(readFileSync(join(folder, name), 'utf8'), join(folder, name)))
}

/** Whose document this is: that of the provider with whose operations it has most in common, or whose name it bears. */
export function likeliestProvider(name: string, contract: OpenApiDocument): string {
  const known = new Set(operationNames(contract))
  const scored = providers().map(provider => {
    const { operations } = sourceOf(provider)
    const found = findOperations(contract, operations).filter(operation => known.has(operation)).length
    const isNamed = name
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(provider)
    return { provider, found, score: found / operations.length + (isNamed && found > 0 ? 1 : 0) }
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const [first, ...others] = scored.filter(({ score, found }) => found > 0 && score === best)
  if (first && others.length === 0 && best >= 0.5) return first.provider
  throw new ContractError('source', `whose document ${name} is cannot be told: say --provider ${providers().join('|')}`)
}
