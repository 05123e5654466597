/** `provider add`: a vendor's document in, a folder of specs out, and what is left to do told. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ContractError } from './contract/error.ts'
import { documentText, isAddress } from './drift/side-texts.ts'
import { generate } from './generate.ts'
import { formatProblem, type Problem, Problems } from './problem.ts'
import type { Project } from './project.ts'
import { type Added, addProvider } from './provider-add/add.ts'
import { strictOptions, typecheck } from './typecheck.ts'

export async function providerCommand(argv: string[], project: Project): Promise<number> {
  const usage = `usage: ${project.command('provider')} add <name> --from <file or URL> [--extends <api>]

Drafts a provider from the vendor's document: its contract, where it is served, and its mapping.
  --from     the document: OpenAPI 3, Discovery, or a service model of botocore
  --extends  the api whose mapping the new one changes; without it, the one that the document fits best`
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { from: { type: 'string' }, extends: { type: 'string' }, help: { type: 'boolean' } },
    })
    const [verb, name, ...others] = positionals
    if (values.help === true) {
      console.log(usage)
      return 0
    }
    if (verb !== 'add' || name === undefined || others.length > 0 || values.from === undefined)
      throw new TypeError(usage)
    await add({ name, from: values.from, ...(values.extends !== undefined && { extend: values.extends }) }, project)
    return 0
  } catch (error) {
    const isExpected = error instanceof ContractError || error instanceof Problems || error instanceof TypeError
    console.error(isExpected ? error.message : error)
    return 1
  }
}

/** All of it is worked out before the first byte is written. */
async function add(asked: { name: string; from: string; extend?: string }, project: Project): Promise<void> {
  const { name, from } = asked
  const folder = join(project.specs, name)
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new ContractError(
      'source',
      `${name} is no name of a provider: lower-case letters, digits and dashes, as \`acme-ai\``,
    )
  if (existsSync(folder))
    throw new ContractError('source', `${folder} is there already: remove it, or choose another name`)
  if (!isAddress(from) && !existsSync(from)) throw new ContractError('source', `no file ${from}`)
  const inputs = project.inputs()
  if ([...inputs.keys()].some(path => path.startsWith(`specs/${name}/`)))
    throw new ContractError('source', `a provider is called ${name} already: choose another name`)
  const date = new Date().toISOString().slice(0, 10)
  const added = addProvider({ ...asked, text: await documentText(from), date }, inputs)
  const problems = added.problems.length > 0 ? [] : await compiled(name, added, inputs, project)
  const half = `${folder}.new`
  for (const [path, text] of added.files) {
    const file = join(half, path.slice(`specs/${name}/`.length))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  renameSync(half, folder)
  console.log(
    report(
      name,
      added,
      [...added.toDo, ...problems].map(text => project.shown(text)),
      project,
    ),
  )
}

/** What the compiler says of the code that would be generated. */
async function compiled(name: string, { files }: Added, inputs: ReadonlyMap<string, string>, project: Project) {
  const all = new Map([...inputs, ...files])
  const { files: emitted } = await generate(all, { only: new Set([name]) })
  return byFunction(typecheck(emitted, [...emitted.keys()], new Map([...all, ...strictOptions]), project.root))
}

/** One mistake has many complaints: told is the first of each emitted function. */
function byFunction(problems: readonly Problem[]): string[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const place = `${problem.file} ${problem.hint ?? problem.line}`
    groups.set(place, [...(groups.get(place) ?? []), problem])
  }
  return [...groups.values()].map(([first, ...others]) => {
    const more = others.length > 0 ? `, and ${others.length} more there` : ''
    return formatProblem({ ...first!, message: `${first!.message}${more}` })
  })
}

function report(
  name: string,
  { files, parent, chat, toDo: _, leftOut, notes }: Added,
  toDo: string[],
  project: Project,
): string {
  const mapping = [...files].find(([path]) => path.endsWith(`${name}-chat.yaml`))
  const lines = mapping ? mapping[1].trimEnd().split('\n').length : 0
  return [
    `${name}: ${chat} ${parent === undefined ? 'is of a grammar of its own' : `speaks ${parent}`}; its mapping has ${lines} lines`,
    ...[...files.keys()].map(path => `  ${project.shown(path)}`),
    ...(leftOut.length > 0 ? ['left out, as the document has no place for it:', ...byBlock(leftOut)] : []),
    ...notes.map(note => `note: ${note}`),
    toDo.length === 0 ? 'nothing is left to do that the checkers know of' : `to do (${toDo.length}):`,
    ...toDo.map(text => `- ${text}`),
    `then: ${project.command('generate')}`,
  ].join('\n')
}

/** A line for each block of the mapping. */
function byBlock(paths: readonly string[]): string[] {
  const blocks = new Map<string, string[]>()
  for (const path of paths) {
    const [, block = path, rest = ''] = /^(\w+\.\w+)\.(.*)$/.exec(path) ?? []
    blocks.set(block, [...(blocks.get(block) ?? []), rest])
  }
  return [...blocks].map(([block, rest]) => `  ${block}${rest.join('') === '' ? '' : `: ${rest.join(', ')}`}`)
}
