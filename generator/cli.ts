import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { explain } from './explain.ts'
import { type Generated, generate } from './generate.ts'
import { outputCacheIn } from './output-cache.ts'
import { formatProblem, Problems } from './problem.ts'
import { transcriptSchemaFile, transcriptSchemaText } from './transcript-schema.ts'
import { typecheck } from './typecheck.ts'

/** Argv and disk; everything between is `generate`. */
const inputFolders = ['specs', 'runtime']
const cache = 'node_modules/.cache/interlingua/generated'

async function main(argv: string[]): Promise<number> {
  const started = performance.now()
  const inputs = new Map(
    inputFolders
      .flatMap(folder => filesBelow(folder))
      .concat('biome.json', 'tsconfig.json')
      .map(path => [path, readFileSync(path, 'utf8')]),
  )
  // What is checked is made anew.
  const kept = argv.includes('--check') ? undefined : outputCacheIn(cache, generatorTexts())
  let result: Generated
  try {
    const progress = (line: string) => process.stderr.write(`  ${line}\n`)
    result = await generate(inputs, { progress, ...(kept && { kept }) })
    result.files.set(transcriptSchemaFile, transcriptSchemaText(inputs))
  } catch (error) {
    if (!(error instanceof Problems)) throw error
    process.stderr.write(`${error.message}\n\n${error.problems.length} problem(s); nothing was written.\n`)
    return 1
  }
  const asked = argv.indexOf('--explain')
  if (asked !== -1) {
    process.stdout.write(explain(argv[asked + 1] ?? '', argv[asked + 2], inputs, result.files))
    return 0
  }
  const { changed, stale } = compare(result.files)
  if (argv.includes('--check')) {
    for (const path of changed) process.stderr.write(`differs: ${path}\n`)
    for (const path of stale) process.stderr.write(`stale: ${path}\n`)
    const clean = changed.length + stale.length === 0
    process.stdout.write(clean ? 'generated/ is up to date\n' : 'generated/ is out of date; run `npm run generate`\n')
    return clean ? 0 : 1
  }
  const problems = changed.length > 0 ? typecheck(result.files, changed, inputs) : []
  if (problems.length > 0) {
    process.stderr.write(
      `${problems.map(formatProblem).join('\n')}\n\n${problems.length} problem(s); nothing was written.\n`,
    )
    return 1
  }
  for (const path of changed) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, result.files.get(path)!)
  }
  for (const path of stale) rmSync(path)
  kept?.prune()
  process.stdout.write(table(result, changed.length, stale.length, performance.now() - started))
  return 0
}

/** The generator itself, with the versions of all that it uses. */
function generatorTexts(): [string, string][] {
  const folder = import.meta.dirname
  const sources = [...filesBelow(folder), join(folder, '../package-lock.json')].filter(path => existsSync(path))
  return sources.map(path => [path.slice(folder.length), readFileSync(path, 'utf8')])
}

function compare(files: ReadonlyMap<string, string>): { changed: string[]; stale: string[] } {
  const present = filesBelow('generated')
  const changed = [...files].filter(([path, text]) => !present.includes(path) || readFileSync(path, 'utf8') !== text)
  return { changed: changed.map(([path]) => path), stale: present.filter(path => !files.has(path)) }
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

process.exitCode = await main(process.argv.slice(2))
