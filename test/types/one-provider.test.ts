/** What a program that uses one provider costs the compiler, however many there are: that provider, and none of the others. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { providers } from '../../generated/providers.ts'
import { parseProvider } from '../../generator/provider/provider.ts'
import { root } from '../support/compiler.ts'
import { compiled } from './compiler.ts'

/** Counts are exact. What stands here is a little above what was counted: clouds have packages of their makers' besides. */
const instantiations = 400

const here = fileURLToPath(new URL('./using.ts', import.meta.url))

/** The folder of a provider, and what it is called in code. */
const named = [
  ...readFileSync('generated/providers.ts', 'utf8').matchAll(/import \{ (\w+) \} from '\.\/([\w-]+)\/index\.ts'/g),
]
const programs = named.map(([, name, folder]) => ({ name: name!, folder: folder! }))

function costOf({ name, folder }: { name: string; folder: string }) {
  const file = compiled(
    here,
    `import { ${name} } from '../../generated/${folder}/index.ts'
import { createClient } from '../../runtime/index.ts'
const llm = createClient({ providers: [${name}()] })
const { text, usage } = await llm.chat({ model: '${folder}/m', messages: 'Hi' })
text satisfies string
usage?.inputTokens satisfies number | undefined
`,
  )
  expect(file.problems()).toEqual([])
  const program = file.service().getProgram()!
  const read = program.getSourceFiles().flatMap(({ fileName }) => {
    const [, other] = /^generated\/([\w-]+)\//.exec(relative(root, fileName)) ?? []
    return other === undefined ? [] : [other]
  })
  const own = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'))
  const letters = own.reduce((sum, { text }) => sum + text.length, 0)
  return { folders: [...new Set(read)].sort(), letters, types: file.instantiations() }
}

it('there is one of each', () => {
  expect(programs.map(({ folder }) => folder).sort()).toEqual(Object.keys(providers).sort())
})

it('reads its own, and whose apis it shares, and costs no more than the dearest of those there were first', {
  timeout: 300_000,
}, () => {
  const costs = new Map(programs.map(each => [each.folder, costOf(each)]))
  const first = ['openai', 'anthropic', 'gemini'].map(folder => costs.get(folder)!)
  const most = Math.max(...first.map(({ letters }) => letters))
  const told = [...costs].map(
    ([folder, { letters, types }]) => `${folder}: ${letters} letters, ${types} instantiations`,
  )
  console.info(told.join('\n'))
  for (const [folder, { folders, letters, types }] of costs) {
    const file = `specs/${folder}/provider.yaml`
    const { shares } = parseProvider(file, readFileSync(file, 'utf8'))
    const known = [
      folder,
      ...(shares === undefined ? [] : [shares, ...folders.filter(other => isFailing(file, other))]),
    ]
    expect(folders.filter(other => !known.includes(other))).toEqual([])
    // A cloud says where it is in a few lines more.
    expect(letters).toBeLessThanOrEqual(most * 1.01)
    expect(types).toBeLessThanOrEqual(instantiations)
  }
})

/** Whether a cloud fails in the words of an api of this folder. */
function isFailing(file: string, folder: string): boolean {
  const { errors = [] } = parseProvider(file, readFileSync(file, 'utf8'))
  const other = `specs/${folder}/provider.yaml`
  return parseProvider(other, readFileSync(other, 'utf8')).apis.some(api => errors.includes(api))
}
