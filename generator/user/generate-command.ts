/** `interlingua generate`: a project's own providers, emitted beside its sources. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ContractError } from '../contract/error.ts'
import { generate } from '../generate.ts'
import { formatProblem } from '../problem.ts'
import { strictOptions, typecheck } from '../typecheck.ts'
import { withPackage } from './imports.ts'
import type { UserProject } from './project.ts'

const GENERATED = 'generated/'

export interface Asked {
  out: string
  /** Write nothing; tell what is not as the inputs give it. */
  check: boolean
}

export async function generateCommand({ out, check }: Asked, project: UserProject): Promise<number> {
  const own = project.own()
  if (own.length === 0)
    throw new ContractError('source', `${project.specs} has no provider: ${project.command('provider')} add makes one`)
  const inputs = project.inputs()
  const home = (text: string) => withPackage(project.shown(text))
  const { files } = await generate(inputs, { only: new Set(own), home })
  const emitted = new Map([...files].map(([path, text]) => [join(out, path.slice(GENERATED.length)), text]))
  const present = generatedBelow(out)
  const changed = [...emitted].filter(([path, text]) => present.get(path) !== text).map(([path]) => path)
  const stale = [...present.keys()].filter(path => !emitted.has(path))
  if (check) {
    for (const path of changed) console.error(`differs: ${path}`)
    for (const path of stale) console.error(`stale: ${path}`)
    const isClean = changed.length + stale.length === 0
    console.log(isClean ? `${out} is up to date` : `${out} is out of date; run \`${project.command('generate')}\``)
    return isClean ? 0 : 1
  }
  const problems = changed.length > 0 ? typecheck(emitted, changed, strictOptions, project.root) : []
  if (problems.length > 0) {
    console.error(`${problems.map(formatProblem).join('\n')}\n\n${problems.length} problem(s); nothing was written.`)
    return 1
  }
  for (const path of changed) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, emitted.get(path)!)
  }
  for (const path of stale) rmSync(path)
  console.log(`${own.join(', ')}: ${emitted.size} files in ${out}, ${changed.length} written, ${stale.length} removed`)
  return 0
}

/** What an earlier run wrote there; files of others are never touched. */
function generatedBelow(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => join(folder, path))
  const files = paths
    .filter(path => /\.(ts|md|json)$/.test(path))
    .map(path => [path, readFileSync(path, 'utf8')] as const)
  return new Map(files.filter(([path, text]) => isGenerated(path, text, folder)))
}

function isGenerated(path: string, text: string, folder: string): boolean {
  return /^(\/\/|<!--) Code generated from /.test(text) || path === join(folder, 'capabilities.json')
}
