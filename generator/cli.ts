import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { explain } from './explain.ts'
import { type Generated, type GenerateOptions, generate } from './generate.ts'
import type { Inputs } from './inputs.ts'
import { outputCacheIn } from './output-cache.ts'
import { Problems } from './problem.ts'
import { transcriptSchemaFile, transcriptSchemaText } from './transcript-schema.ts'
import { serveTypecheck, servingTypecheck, TypecheckProcess } from './typecheck-process.ts'

/** Argv and disk; everything between is `generate`. */
const inputFolders = ['specs', 'runtime']
const cache = 'node_modules/.cache/interlingua/generated'

async function main(argv: string[]): Promise<number> {
  const inputs = new Map(
    inputFolders
      .flatMap(folder => filesBelow(folder))
      .concat('biome.json', 'tsconfig.json')
      .map(path => [path, readFileSync(path, 'utf8')]),
  )
  const asked = argv.indexOf('--explain')
  try {
    if (asked !== -1) {
      const { files } = await made(inputs)
      process.stdout.write(explain(argv[asked + 1] ?? '', argv[asked + 2], inputs, files))
      return 0
    }
    return argv.includes('--check') ? await compareAll(inputs) : await writeAll(inputs)
  } catch (error) {
    if (!(error instanceof Problems)) throw error
    process.stderr.write(`${error.message}\n\n${error.problems.length} problem(s); nothing was written.\n`)
    return 1
  }
}

async function made(inputs: Inputs, options: GenerateOptions = {}): Promise<Generated> {
  const progress = (line: string) => process.stderr.write(`  ${line}\n`)
  const generated = await generate(inputs, { progress, ...options })
  generated.files.set(transcriptSchemaFile, transcriptSchemaText(inputs))
  return generated
}

/** What is compared is made anew. */
async function compareAll(inputs: Inputs): Promise<number> {
  const { changed, stale } = compare((await made(inputs)).files)
  for (const path of changed) process.stderr.write(`differs: ${path}\n`)
  for (const path of stale) process.stderr.write(`stale: ${path}\n`)
  const clean = changed.length + stale.length === 0
  process.stdout.write(clean ? 'generated/ is up to date\n' : 'generated/ is out of date; run `npm run generate`\n')
  return clean ? 0 : 1
}

async function writeAll(inputs: Inputs): Promise<number> {
  const started = performance.now()
  const kept = outputCacheIn(cache, generatorTexts())
  const compiler = new TypecheckProcess(import.meta.filename)
  const given = new Set<string>()
  const check = async (files: ReadonlyMap<string, string>, before?: ReadonlyMap<string, string>) => {
    const typed = [...files.keys()].filter(path => path.endsWith('.ts'))
    const changed = typed.filter(path => !given.has(path) && differs(path, files))
    for (const path of changed) given.add(path)
    const texts = new Map(changed.map(path => [path, files.get(path)!]))
    const checked = before ? changed.filter(path => before.has(path) && !differs(path, before)) : []
    if (changed.length > 0) await compiler.check({ files: typed, changed: texts, checked })
  }
  try {
    const result = await made(inputs, { onMade: check, kept })
    await check(result.files)
    const problems = given.size > 0 ? await compiler.problems() : []
    if (problems.length > 0) throw new Problems(problems)
    const { changed, stale } = compare(result.files)
    for (const path of changed) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, result.files.get(path)!)
    }
    for (const path of stale) rmSync(path)
    kept.prune()
    process.stdout.write(table(result, changed.length, stale.length, performance.now() - started))
    return 0
  } finally {
    compiler.stop()
  }
}

/** The generator itself, with the versions of all that it uses. */
function generatorTexts(): [string, string][] {
  const folder = import.meta.dirname
  const sources = [...filesBelow(folder), join(folder, '../package-lock.json')].filter(path => existsSync(path))
  return sources.map(path => [path.slice(folder.length), readFileSync(path, 'utf8')])
}

function compare(files: ReadonlyMap<string, string>): { changed: string[]; stale: string[] } {
  const changed = [...files.keys()].filter(path => differs(path, files))
  return { changed, stale: filesBelow('generated').filter(path => !files.has(path)) }
}

function differs(path: string, files: ReadonlyMap<string, string>): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8') !== files.get(path)
}

function table({ summary, files, unchanged }: Generated, changed: number, stale: number, milliseconds: number): string {
  const rows = [
    ['api', 'operations', 'mapped', 'native', 'ignored', 'problems', 'ms'],
    ...summary.map(({ api, operations, counts, milliseconds }) =>
      [api, operations, counts.mapped, counts.native, counts.ignored, 0, milliseconds].map(String),
    ),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const lines = rows.map(row =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  )
  const written = `${files.size} files, ${changed} written, ${stale} removed, ${(milliseconds / 1000).toFixed(1)} s`
  const total = unchanged > 0 ? `${written}; unchanged since the last run: ${unchanged} of the providers` : written
  return `${lines.join('\n')}\n${total}\n`
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(path => join(folder, path).replaceAll('\\', '/'))
      .filter(path => statSync(path).isFile())
      .sort()
  } catch {
    return []
  }
}

// A third of the time went to optimising what a run of seconds does not do often enough to repay it: seven times as often
// as usual it is to be done.
setFlagsFromString('--interrupt-budget=1000000')
if (process.argv[2] === servingTypecheck) serveTypecheck()
else process.exitCode = await main(process.argv.slice(2))
