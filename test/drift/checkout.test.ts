import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runHere } from '../support/command.ts'

/** What this vendor published some months before our contract, and what our contract is of. */
const [OLDER, NEWER] = ['2026-05-13.yaml', '2026-08-21.json'].map(name => `../shared/upstream/openai/${name}`)
const isThere = existsSync(OLDER!) && existsSync(NEWER!)
if (!isThere) console.info(`skipped: there is no ${OLDER} or no ${NEWER}`)

const SLOW = { timeout: 600_000 }

/**
 * Of the suite what is about the APIs: laws, the vendors' own SDKs, the recorded exchanges, types, what is supported. In the
 * copy that takes a minute on two quiet cores. What is left out is the generator's own, of the checkout and not of its
 * mappings, and what runs on made-up APIs.
 */
const ABOUT_APIS = ['test/laws', 'test/oracles', 'test/conformance', 'test/types', 'test/capabilities']

/** Contracts that are laid over the one that changes. */
const FOLLOWERS = ['openai-compatible', 'deepseek', 'cerebras']

let root = ''
let copy = ''

function run(command: string, ...args: string[]): Promise<{ code: number; output: string }> {
  // What a runner of tests leaves in the environment is not for another one.
  const own = Object.entries(process.env).filter(([key]) => !/^(VITEST|NODE_ENV|TEST$)/.test(key))
  // Another test runs beside this one.
  const env = { ...Object.fromEntries(own), VITEST_MAX_WORKERS: '1' }
  return new Promise(done => {
    execFile(command, args, { cwd: copy, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output: stdout + stderr })
    })
  })
}

/** What the copy has of the generator is the same. */
async function tool(name: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const { code, stdout, stderr } = await runHere(resolve(`generator/${name}.ts`), args, copy)
  return { code, output: stdout + stderr }
}

async function git(...args: string[]): Promise<void> {
  const { code, output } = await run('git', '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args)
  if (code !== 0) throw new Error(output)
}

/** Everything that is written by hand or generated, with packages that are not copied, but whose caches are its own. */
function copyCheckout(): void {
  const left = new Set(['.git', 'node_modules', 'dist'])
  for (const name of readdirSync('.')) if (!left.has(name)) cpSync(name, join(copy, name), { recursive: true })
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync('node_modules'))
    if (!/^\.(?!bin$)/.test(name)) symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name))
  symlinkSync(resolve('../shared'), join(root, 'shared'))
}

const contractOf = (provider: string, folder: string) =>
  readFileSync(join(folder, `specs/${provider}/openapi.yaml`), 'utf8')

describe.skipIf(!isThere)('a checkout that is some months behind', () => {
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'checkout-'))
    copy = join(root, 'repo')
    copyCheckout()
    const back = await tool('drift-cli', OLDER!, '--provider', 'openai', '--apply')
    expect(back.output).toContain('written: ')
    expect(back.output).not.toContain('BY HAND')
    expect(await tool('specs-cli', 'openai', '--from', OLDER!)).toMatchObject({ code: 0 })
    await git('init', '-q')
    await git('add', 'specs')
    await git('commit', '-q', '-m', 'then')
  }, SLOW.timeout)

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('takes the newer document over, with the edits that are proposed and no others', SLOW, async () => {
    for (const provider of ['openai', ...FOLLOWERS])
      expect(contractOf(provider, copy)).not.toBe(contractOf(provider, '.'))
    expect(await tool('specs-cli', 'openai', '--from', NEWER!)).toMatchObject({ code: 0 })
    for (const provider of ['openai', ...FOLLOWERS]) expect(contractOf(provider, copy)).toBe(contractOf(provider, '.'))
    expect(await tool('cli')).toMatchObject({
      code: 1,
      output: expect.stringMatching(/undecided-enum-value[\s\S]*nothing was written/),
    })

    const { output } = await tool('drift-cli', 'openai@HEAD', 'openai', '--apply')
    expect(output).toMatch(/PROPOSED[\s\S]*max is a new value of effort[\s\S]*written: /)
    expect(output).not.toContain('BY HAND')
    expect(await tool('cli')).toMatchObject({ code: 0 })
    expect(await tool('cli', '--check')).toMatchObject({ code: 0, output: expect.stringContaining('up to date') })
  })

  test('and lacks alone what only the newer document has, until somebody maps it', SLOW, async () => {
    const written = await run(process.execPath, '--import', 'tsx', 'test/capabilities/cli.ts')
    expect(written, written.output).toMatchObject({ code: 0 })
    const rows = (of: string) => readFileSync(join(of, 'docs/capabilities.md'), 'utf8').split('\n')
    const [there, here] = [rows(copy), rows('.')]
    const changed = [...there.filter(row => !here.includes(row)), ...here.filter(row => !there.includes(row))]
    expect(changed).not.toEqual([])
    expect(changed.filter(row => !/`(cache-hints|prompt-cache)`/.test(row))).toEqual([])
  })

  test('and then passes the tests that are about the APIs', SLOW, async () => {
    const args = ['run', '--project', 'fetch', '--reporter=json', '--outputFile=../tests.json']
    const { code, output } = await run(
      process.execPath,
      'node_modules/vitest/vitest.mjs',
      ...args,
      '--testTimeout=120000',
      ...ABOUT_APIS,
    )
    const report = JSON.parse(readFileSync(join(root, 'tests.json'), 'utf8')) as Report
    const failed = report.testResults.flatMap(({ assertionResults }) => assertionResults.filter(isFailed))
    expect(failed.map(({ fullName, failureMessages }) => [fullName, ...failureMessages])).toEqual([])
    expect({ code, output }).toMatchObject({ code: 0 })
    expect(report.numPassedTests).toBeGreaterThan(700)
  })
})

interface Report {
  numPassedTests: number
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[]
}

function isFailed({ status }: { status: string }): boolean {
  return status === 'failed'
}
