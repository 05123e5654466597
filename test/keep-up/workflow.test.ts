import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Loopback, startLoopback } from '../support/loopback.ts'
import { jobOf, runJob, shim } from './workflow.ts'

/**
 * The steps of the workflow, run here on a small repository with one provider: `npm ci` and `npm test` do nothing, `gh`
 * writes down what it is asked, and the vendor is a server of ours. What GitHub does, and when, is not proven.
 */
const job = jobOf('.github/workflows/keep-up.yml', 'provider')
// The smallest contract: what the steps do is the same for each.
const provider = 'ollama'
const contract = `specs/${provider}/openapi.yaml`
const idle = ['install', 'refresh the contract', 'decide']
const waiting = [...idle, 'remember the first sighting']
const opening = [...idle, 'report', 'generate and test', 'open or refresh the pull request']

let root: string
let vendor: Loopback
let served = ''

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim()
const onBranch = (format: string) =>
  git(join(root, 'origin.git'), 'log', '-1', `--format=${format}`, `keep-up/${provider}`)

/** What the vendor publishes, for which our contract stands in: one more field is a change. */
function publish(...fields: string[]): void {
  const document = parse(readFileSync(contract, 'utf8'))
  for (const field of fields) document.components.schemas.ChatRequest.properties[field] = { type: 'string' }
  served = stringify(document)
}

/** One day, in a fresh clone, as a runner has it. The steps that ran. */
async function day(): Promise<string[]> {
  const clone = join(root, 'clone')
  rmSync(clone, { recursive: true, force: true })
  git(root, 'clone', '-q', 'origin.git', clone)
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'))
  const env = { ...process.env, PATH: `${join(root, 'bin')}:${process.env.PATH}` }
  return runJob(job, clone, { 'matrix.provider': provider, 'github.token': 'none' }, env)
}

/** A repository with our tool, one provider and its generated code. */
function plant(seed: string): void {
  for (const path of ['generator', 'runtime', 'biome.json', 'package.json', 'tsconfig.json'])
    cpSync(path, join(seed, path), { recursive: true })
  // Without overlays, as what it publishes is mended already.
  for (const path of readdirSync(`specs/${provider}`, { withFileTypes: true }).filter(entry => entry.isFile()))
    cpSync(join(`specs/${provider}`, path.name), join(seed, `specs/${provider}`, path.name))
  const source = join(seed, `specs/${provider}/source.yaml`)
  writeFileSync(source, readFileSync(source, 'utf8').replace(/^url: .*$/m, `url: ${vendor.baseURL}/openapi.yaml`))
  writeFileSync(join(seed, '.gitignore'), 'node_modules\n')
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'keep-up-'))
  vendor = await startLoopback(exchange => exchange.end(served))
  mkdirSync(join(root, 'bin'))
  const npm = execFileSync('bash', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim()
  shim(join(root, 'bin'), 'npm', `case "$1" in ci|test) exit 0 ;; esac\nexec "${npm}" "$@"`)
  shim(join(root, 'bin'), 'gh', 'if [ "$2" != create ]; then exit 1; fi\nshift $(($# - 1))\ncat "$1" > "$0.body"')
  const seed = join(root, 'seed')
  plant(seed)
  publish()
  symlinkSync(resolve('node_modules'), join(seed, 'node_modules'))
  await runJob({ steps: [{ run: `npm run specs -- ${provider} && npm run generate` }] }, seed, {}, process.env)
  git(seed, 'init', '-q', '-b', 'main')
  git(seed, 'add', '.')
  git(seed, '-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '-m', 'seed')
  git(root, 'clone', '-q', '--bare', 'seed', 'origin.git')
}, 240_000)

afterAll(async () => {
  await vendor?.close()
  if (root) rmSync(root, { recursive: true, force: true })
})

it('does nothing where nothing changed', { timeout: 240_000 }, async () => {
  expect(await day()).toEqual(idle)
})

it('opens one pull request, for what is seen twice in a row', { timeout: 240_000 }, async () => {
  publish('mood')
  expect(await day()).toEqual(waiting)
  expect(onBranch('%s')).toBe(`specs: ${provider} has changed, seen once`)
  publish()
  expect(await day(), 'as it was').toEqual(idle)
  publish('wish')
  expect(await day(), 'changed otherwise').toEqual(waiting)
  expect(existsSync(join(root, 'bin/gh.body'))).toBe(false)
  expect(await day(), 'seen twice').toEqual(opening)
  expect(onBranch('%s')).toBe(`specs: ${provider} has changed`)
  expect(git(join(root, 'origin.git'), 'diff', '--name-only', 'main', `keep-up/${provider}`).split('\n')).toEqual(
    expect.arrayContaining([contract, `specs/${provider}/source.yaml`, `generated/${provider}/wire.ts`]),
  )
  const body = readFileSync(join(root, 'bin/gh.body'), 'utf8')
  expect(body).toContain('wish')
  expect(body).toContain('Generated, and all tests pass.')
  expect(await day(), 'as in the pull request').toEqual(idle)
})
