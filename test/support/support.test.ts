/** What other tests lean on finds what is wrong. */
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runHere } from './command.ts'
import { compilerWith, root } from './compiler.ts'

let folder: string
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'interlingua-support-')))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a command that runs here', () => {
  const state = () => [process.cwd(), process.argv.join(), process.exitCode, console, process.stdout.write]

  it.each([
    [
      'ends as it says',
      "console.log(process.cwd(), process.argv[2])\nconsole.error('no')\nprocess.stdout.write('x')\nprocess.exitCode = 3\n",
      (at: string) => ({ code: 3, stdout: `${at} --a\nx`, stderr: 'no\n' }),
    ],
    ['ends with 0 where it says nothing', '', () => ({ code: 0, stdout: '', stderr: '' })],
    [
      'shows where it threw what it did not catch',
      "console.log('begun')\nthrow new Error('lost')\n",
      () => ({ code: 1, stdout: 'begun\n', stderr: expect.stringMatching(/^Error: lost\n\s+at /) }),
    ],
  ])('%s, and leaves the process as it was, each time', async (name, text, outcome) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.ts`)
    writeFileSync(file, text)
    const was = state()
    for (let time = 0; time < 2; time++) {
      expect(await runHere(file, ['--a'], folder)).toEqual(outcome(folder))
      expect(state()).toEqual(was)
    }
  })
})

it('no module that test files share hooks into the first of them alone', () => {
  const hook = /^\s*(before|after)(Each|All)\(/m
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).map(name => join('test', name))
  const shared = files.filter(path => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  expect(shared.length).toBeGreaterThan(100)
  expect(shared.filter(path => hook.test(readFileSync(path, 'utf8')))).toEqual([])
  expect('let server\nafterEach(() => server?.close())\n').toMatch(hook)
})

it('the compiler sees each text anew, and every file that it is given', () => {
  const { problems } = compilerWith()
  const file = join(root, 'test/support/none.ts')
  const wrong = 'export const a: string = 1\n'
  for (const [text, count] of [
    [wrong, 1],
    [wrong.replace('1', "''"), 0],
    [wrong, 1],
    ['export const = 1', 1],
  ] as const)
    expect(problems(new Map([[file, text]])).length > 0).toBe(count > 0)
  expect(
    problems(
      new Map([
        [file, `\n${wrong}`],
        [file.replace('none', 'other'), "import { b } from './none.ts'\n"],
      ]),
    ),
  ).toEqual(["2: Type 'number' is not assignable to type 'string'.", expect.stringMatching(/^1: .*no exported member/)])
}, 60_000)
