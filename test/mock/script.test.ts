/** Scripts in YAML: what they may say, what is told of mistakes, and the command that plays them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openai } from '../../generated/openai/index.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { readMockScript } from '../../generator/user/mock-script.ts'
import { createClient } from '../../runtime/index.ts'
import { createMock } from '../../runtime/mock/index.ts'
import { root, runNode } from '../package/project.ts'
import { programOf } from '../support/programs.ts'

/** The line of a mistake, and what is said of it. */
const mistakes: [yaml: string, told: string][] = [
  ['scripts: []', '1:1: scripts: no such key'],
  ['pace:\n  deltaMs: -1', '2:12: pace.deltaMs: Too small'],
  ['script:\n  - text: hi\n    toolCall: []', '3:5: script[0].toolCall: no such key'],
  ['script:\n  - error: rate-limits', '2:12: script[0].error: expected one of "authentication"'],
  ['script:\n  - error: { kind: server, retryAfterMs: soon }', '2:42: script[0].error.retryAfterMs: expected number'],
  ['script:\n  - [{ type: txt }]', '2:14: script[0][0].type: expected one of "text"'],
  ['script:\n  - { text: a, fault: { type: cut, ms: 3 } }', '2:36: script[0].fault.ms: no such key'],
  ['script:\n  - { text: a, fault: stalls }', '2:23: script[0].fault: expected one of "reset"'],
  ['script:\n  - 17', '2:5: script[0]: expected object, received number'],
  ['rules:\n  - when: { text: /(/ }\n    answer: a', '2:19: rules[0].when.text: Invalid regular expression'],
  ['rules:\n  - when: { tool: 3 }\n    answer: a', '2:19: rules[0].when.tool: a name, true or false'],
  ['rules:\n  - answer: { toolCalls: [{ input: {} }] }', '2:27: rules[0].answer.toolCalls[0].name: is missing'],
  ['rules:\n  - answer: a\n    times: 0', '3:12: rules[0].times: Too small'],
  ['script: [a\nrules: []', 'yaml'],
]

describe('a mistake', () => {
  it.each(mistakes)('%j', (yaml, told) => {
    expect(() => readMockScript('answers.yaml', yaml)).toThrow(
      `${told.startsWith('yaml') ? '' : 'answers.yaml:'}${told}`,
    )
  })

  it('is told with all others', () => {
    const yaml = mistakes
      .slice(2, 4)
      .map(([text]) => text.replace('script:\n', ''))
      .join('\n')
    const lines = (() => {
      try {
        return readMockScript('a.yaml', `script:\n${yaml}\nrules: 3`) && ''
      } catch (error) {
        return (error as Error).message
      }
    })()
    expect(lines.match(/^a\.yaml:\d+:\d+: /gm)).toHaveLength(3)
  })
})

it('every form of an answer is played as in code', async () => {
  const yaml = `
script:
  - Hello
  - [{ type: text, text: Parts }]
  - { reasoning: Hm., text: Said, usage: { inputTokens: 3 }, headers: { x-own: yes it is } }
  - { events: [{ type: start }, { type: part-start, index: 0, part: { type: text, text: Events } }, { type: finish }] }
  - { error: { kind: context-length, message: Too long. } }
  - { status: 503, body: { error: { message: busy } } }
rules:
  - { when: { text: /^bye/i }, answer: Good bye., times: 1 }
  - { answer: { toolCalls: [{ name: f, input: { a: 1 } }], fault: reset } }
`
  const mock = createMock({ ...readMockScript('a.yaml', yaml), apis: [openaiServer()] })
  const llm = createClient({ providers: [openai({ apiKey: 'k', fetch: mock.fetch })], retry: false })
  const ask = (messages: string) =>
    llm.chat({ model: 'openai/gpt-5', messages }).then(
      ({ text }) => text,
      error => error.kind,
    )
  const told = []
  for (let at = 0; at < 6; at++) told.push(await ask('hi'))
  expect(told).toEqual(['Hello', 'Parts', 'Said', 'Events', 'context-length', 'overloaded'])
  expect([await ask('Bye!'), await ask('Bye!')]).toEqual(['Good bye.', 'network'])
})

describe('npx interlingua mock', () => {
  let command: string[]
  let folder: string
  let child: ChildProcess | undefined
  beforeAll(async () => {
    command = [await programOf('generator/user/cli.ts'), 'mock']
    folder = mkdtempSync(join(tmpdir(), 'interlingua-mock-'))
  })
  afterEach(() => void child?.kill())
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function file(yaml: string): string {
    const path = join(folder, 'answers.yaml')
    writeFileSync(path, yaml)
    return path
  }

  it('says where each vendor is, and answers there by its script', async () => {
    const script = file('apis: [openai, ollama]\nscript: [From a file.]')
    child = spawn(process.execPath, [...command, '--port', '0', '--script', script], { cwd: root })
    const said = await new Promise<string>((resolve, reject) => {
      let text = ''
      child!.stdout!.on('data', piece => {
        text += piece
        if (text.includes('Any key')) resolve(text)
      })
      child!.once('exit', () => reject(new Error(`it ended: ${text}`)))
    })
    const [, baseURL] = /^ {2}openai +(http:\S+\/openai\/v1) +OPENAI_BASE_URL$/m.exec(said) ?? []
    expect(said).toMatch(/^ {2}ollama +http:\S+\/ollama +OLLAMA_HOST$/m)
    expect(said).not.toContain('anthropic')
    const llm = createClient({ providers: [openai({ apiKey: 'any', baseURL: baseURL! })] })
    expect((await llm.stream({ model: 'openai/gpt-5', messages: 'hi' }).response).text).toBe('From a file.')
  })

  it.each<[string, () => string[], RegExp]>([
    ['mistakes of the script', () => ['--script', file('script: 3')], /answers\.yaml:1:9: script: .*\n\n1 problem/],
    ['a script that is not there', () => ['--script', join(folder, 'none.yaml')], /ENOENT/],
    ['a vendor that is not there', () => ['--api', 'acme'], /no API is named 'acme'. There are: anthropic, /],
    ['what is no port', () => ['--port', 'x'], /'x' is no port/],
    ['an unknown option', () => ['--ports', '1'], /--ports/],
  ])('ends with %s', async (_, args, told) => {
    const ran = await runNode([...command, ...args()], root)
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(told) })
  })

  it('explains itself', async () => {
    expect(await runNode([...command, '--help'], root)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^usage:/),
    })
  })
})
