/** What it costs to generate: everything by a process that knows nothing, and then again after one edit of a mapping. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runNode } from '../package/project.ts'
import { programOf } from '../support/programs.ts'
import { edited, textsBelow } from './inputs.ts'

const SLOW = 600_000
let root = ''
let program = ''

beforeAll(async () => {
  program = await programOf('generator/cli.ts')
  root = mkdtempSync(join(tmpdir(), 'interlingua-again-'))
  for (const path of ['specs', 'runtime', 'biome.json', 'package.json', 'tsconfig.json'])
    cpSync(path, join(root, path), { recursive: true })
  mkdirSync(join(root, 'node_modules'))
  // What emitted code imports of packages.
  for (const name of ['@azure', 'google-auth-library'])
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name))
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

interface Cost {
  /** From its start to its end, on a machine like ours that does nothing else. */
  seconds: number
  megabytes: number
  processes: number
}

/** How many seconds our machine takes to start a process that reads the compiler, while it does nothing else. */
const reading = 0.5

/** A process tells on a line of its own how much memory it took, and so does each that it starts. */
async function costOf(args: string[]): Promise<Cost & { stdout: string; stderr: string }> {
  const tell = `process.on('exit', () => console.log('\\n' + process.resourceUsage().maxRSS / 1024))`
  const begun = performance.now()
  const { code, stdout, stderr } = await runNode(
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args],
    root,
    {},
    SLOW,
  )
  const seconds = (performance.now() - begun) / 1000
  if (code !== 0) throw new Error(stderr)
  const told = stdout.match(/^\d+(?:\.\d+)?$/gm) ?? []
  return {
    seconds,
    megabytes: told.reduce((sum, each) => sum + Number(each), 0),
    processes: told.length,
    stdout,
    stderr,
  }
}

/**
 * The generator, in a process of its own. Slower machines, and neighbours, make a second of it worth less: how much less is
 * measured by how long it takes to read the compiler before and after.
 */
async function generate(): Promise<Cost & { made: string[]; stdout: string }> {
  const beside = () => costOf([resolve('node_modules/typescript/lib/typescript.js')])
  const before = await beside()
  const { seconds, megabytes, processes, stdout, stderr } = await costOf([program])
  expect(processes).toBe(2)
  const slowness = Math.max(1, (before.seconds + (await beside()).seconds) / 2 / reading)
  const made = [...stderr.matchAll(/^ {2}([\w-]+): \d+ ms$/gm)].map(([, api]) => api!)
  console.info(
    `${made.length} apis made: ${seconds.toFixed(1)} s, where the compiler is read in ${(slowness * reading).toFixed(2)} s; ${Math.round(megabytes)} MB`,
  )
  return { seconds: seconds / slowness, megabytes, processes, made, stdout }
}

function edit(path: string, from: string, to: string): void {
  const file = join(root, path)
  writeFileSync(file, edited(readFileSync(file, 'utf8'), from, to))
}

const writtenAt = () =>
  new Map([...textsBelow(join(root, 'generated')).keys()].map(path => [path, statSync(path).mtimeMs]))

/** Which files a run writes, from `generated/` on. */
async function writtenBy(run: () => Promise<unknown>): Promise<string[]> {
  const before = writtenAt()
  await run()
  const after = [...writtenAt()].filter(([path, time]) => before.get(path) !== time)
  return after.map(([path]) => path.slice(join(root, 'generated/').length)).sort()
}

test('everything, cold: within 60 s and 1.5 GB', { timeout: SLOW }, async () => {
  const { seconds, megabytes, made, stdout } = await generate()
  expect(stdout).not.toContain('unchanged since the last run')
  expect(made.length).toBeGreaterThanOrEqual(18)
  expect(seconds).toBeLessThanOrEqual(60)
  expect(megabytes).toBeLessThanOrEqual(1_500)
})

test('after an edit of one leaf: its own provider alone, within 5 s', { timeout: SLOW }, async () => {
  const [from, to] = ['flex: flex, performance: priority', 'performance: priority, flex: flex']
  edit('specs/groq/groq-chat.yaml', from, to)
  let cost: Awaited<ReturnType<typeof generate>> | undefined
  const written = await writtenBy(async () => {
    cost = await generate()
  })
  expect(cost!.made).toEqual(['groq-chat'])
  expect(cost!.stdout).toMatch(/unchanged since the last run: 20 of the providers/)
  expect(written).toEqual(['groq/groq-chat/client.ts', 'groq/groq-chat/server.ts'])
  edit('specs/groq/groq-chat.yaml', to, from)
  expect(Math.min(cost!.seconds, (await generate()).seconds)).toBeLessThanOrEqual(5)
})

const chats = ['cerebras', 'deepseek', 'groq', 'moonshot', 'openai', 'openrouter', 'perplexity', 'together', 'xai']
const heirs = [...chats.map(name => `${name}/${name}-chat`), 'openai-compatible/openai-compatible'].sort()

test.each<[string, string, string, string[]]>([
  [
    'how they fail',
    'maximum context length: context-length',
    'maximum  length: context-length',
    heirs.map(api => `${api}/error.ts`),
  ],
  [
    'what is in most requests',
    'role: user, content: $content each part or text, name: $name }',
    'role: user, name: $name, content: $content each part or text }',
    heirs.flatMap(api => {
      // It has users' messages of its own.
      const files = api === 'perplexity/perplexity-chat' ? ['lines'] : ['client', 'lines', 'server']
      return files.map(file => `${api}/${file}.ts`)
    }),
  ],
])('after an edit of what half of them extend, %s: these alone, within 5 s', { timeout: SLOW }, async (...row) => {
  const [, from, to, files] = row
  edit('specs/openai/openai-chat.yaml', from, to)
  let cost: Awaited<ReturnType<typeof generate>> | undefined
  const written = await writtenBy(async () => {
    cost = await generate()
  })
  expect(written).toEqual(files)
  expect(cost!.made).not.toContain('gemini')
  edit('specs/openai/openai-chat.yaml', to, from)
  expect(Math.min(cost!.seconds, (await generate()).seconds)).toBeLessThanOrEqual(5)
})
