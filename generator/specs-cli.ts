import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { type Distilled, distil } from './contract/distil.ts'
import { ContractError } from './contract/error.ts'
import type { OpenApiDocument } from './contract/model.ts'
import { parseOverlay } from './contract/overlay.ts'
import { parseSource, type Source, updateSource } from './contract/source.ts'
import { compareContracts, operationNames } from './contract/summary.ts'
import { fetchText, isAddress, publishedText } from './drift/side-texts.ts'
import { followUp } from './keep-up/follow-up.ts'

const SPECS = 'specs'
const withFrom = 'pass the document with --from'
const USAGE = `usage: npm run specs -- [provider] [--from <file or URL>] [--check] [--all]

Distils the vendor's document into specs/<provider>/openapi.yaml; without a provider, all of them. Contracts that are laid
over that provider's are made anew from it.
  --all    refresh every contract, then generate, test, and tell in one report what has changed
  --from   read this file or URL instead of the one in source.yaml
  --check  write nothing; exit 1 where the vendored contract is not what the document distils to`

type Options = { from?: string; check: boolean }

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      from: { type: 'string' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) {
    console.log(USAGE)
    return 0
  }
  const known = readdirSync(SPECS, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(SPECS, entry.name, 'source.yaml')))
    .map(entry => entry.name)
    .sort()
  const unknown = positionals.filter(name => !known.includes(name))
  if (unknown.length > 0)
    throw new ContractError('source', `no provider ${unknown.join(', ')}; known: ${known.join(', ')}`)
  if (values.from !== undefined && positionals.length !== 1) {
    throw new ContractError('source', '--from needs exactly one provider: one document makes one contract')
  }
  if (values.all && (positionals.length > 0 || values.from !== undefined || values.check))
    throw new ContractError('source', '--all stands alone: it is about every provider')
  const { check, from } = values
  const isDone = async (provider: string, options: Options) => (await refresh(provider, options).catch(report)) === true
  let failures = 0
  for (const provider of positionals.length > 0 ? positionals : parentsFirst(known)) {
    const done = [await isDone(provider, { check, ...(from && { from }) })]
    const followers = done[0] && !check && positionals.length > 0 ? followersOf(provider, known) : []
    for (const follower of followers) done.push(await isDone(follower, { check }))
    failures += done.filter(one => !one).length
  }
  if (values.all && !followUp()) failures++
  return failures > 0 ? 1 : 0
}

/** A contract that is laid over another one comes after it. */
function parentsFirst(providers: readonly string[]): string[] {
  const depth = (provider: string): number => {
    const { contract } = sourceOf(provider).source
    return contract === undefined ? 0 : 1 + depth(contract)
  }
  return [...providers].sort((a, b) => depth(a) - depth(b))
}

/** The providers whose contracts are laid over this one's, the nearest first. */
function followersOf(provider: string, known: readonly string[]): string[] {
  const nearest = known.filter(name => sourceOf(name).source.contract === provider)
  return nearest.flatMap(name => [name, ...followersOf(name, known)])
}

function sourceOf(provider: string): { source: Source; sourceText: string } {
  const file = join(SPECS, provider, 'source.yaml')
  const sourceText = readFileSync(file, 'utf8')
  return { source: parseSource(sourceText, file), sourceText }
}

/** All of it is worked out before the first byte is written, so that a failed run leaves every file as it was. */
async function refresh(provider: string, options: Options): Promise<boolean> {
  const folder = join(SPECS, provider)
  const { source, sourceText } = sourceOf(provider)
  const text = options.from === undefined ? await publishedText(source, withFrom) : await readFrom(options.from)
  const distilled = distil(text, source, readOverlays(folder))
  const file = join(folder, 'openapi.yaml')
  const old = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  const isSame = old === distilled.text
  console.log(describe(provider, distilled, old))
  if (options.check) {
    console.log(
      isSame ? '  the vendored contract is current' : '  the vendored contract is NOT what the document distils to',
    )
    return isSame
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  const date = sha256 === source.sha256 || source.sha256 === '' ? source.date : new Date().toISOString().slice(0, 10)
  const state = updateSource(sourceText, { revision: distilled.revision, date, sha256 })
  if (!isSame) replace(file, distilled.text)
  if (state !== sourceText) replace(join(folder, 'source.yaml'), state)
  return true
}

function replace(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}

function readOverlays(folder: string) {
  const overlays = join(folder, 'overlays')
  if (!existsSync(overlays)) return []
  const names = readdirSync(overlays).filter(name => name.endsWith('.yaml'))
  return names.sort().map(name => parseOverlay(readFileSync(join(overlays, name), 'utf8'), join(overlays, name)))
}

function readFrom(from: string): Promise<string> | string {
  if (isAddress(from)) return fetchText(from, withFrom)
  if (!existsSync(from)) throw new ContractError('source', `no file ${from}`)
  return readFileSync(from, 'utf8')
}

function describe(provider: string, { contract, text, mended, warnings }: Distilled, old: string | undefined): string {
  const change = compareContracts(old === undefined ? undefined : (parse(old) as OpenApiDocument), contract)
  const names = (label: string, list: string[]) =>
    old !== undefined && list.length > 0 ? [`  ${label}: ${list.join(', ')}`] : []
  return [
    `${provider}: ${operationNames(contract).length} operations, ${Object.keys(contract.components.schemas).length} schemas, ${Buffer.byteLength(text)} bytes`,
    ...mended.map(
      ({ rule, count, where, detail }) => `  mended ${rule} ×${count}: ${where}${detail ? ` (${detail})` : ''}`,
    ),
    ...warnings.map(warning => `  warning: ${warning}`),
    ...names('operations added', change.addedOperations),
    ...names('operations removed', change.removedOperations),
    ...names('schemas added', change.addedSchemas),
    ...names('schemas removed', change.removedSchemas),
    ...names('schemas changed', change.changedSchemas),
  ].join('\n')
}

function report(error: unknown): false {
  const isUsage = error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')
  if (isUsage) console.error(`${error.message}\n${USAGE}`)
  else console.error(error instanceof ContractError ? error.message : error)
  return false
}

process.exitCode = await main(process.argv.slice(2)).catch(error => {
  report(error)
  return 1
})
