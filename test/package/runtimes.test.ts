import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest'
import { findBinary, type Runtime } from './binaries.ts'
import { run } from './project.ts'
import { type Stage, said, startStage } from './vendor.ts'
import { startWorker } from './workerd.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
}, 120_000)
afterAll(() => stage?.close())

/** The runtime, or a skip that says why. */
function binaryOf(runtime: Runtime, context: TestContext): string {
  const found = findBinary(runtime)
  return 'file' in found ? found.file : context.skip(found.missing)
}

/** What mock.js prints. */
const mocked = JSON.stringify(['by fetch', 'by socket', 'rate-limit', 3])
const expected = { text: said, finishReason: 'stop', typed: 'invalid-request' }

it('on Node, tells what it does where the environment asks for it', async () => {
  const env = { INTERLINGUA_DEBUG: '1' }
  const ran = await run(process.execPath, ['chat.js', stage.vendor.baseURL], stage.project.folder, env)
  expect(ran.code).toBe(0)
  expect(JSON.parse(ran.stdout)).toMatchObject(expected)
  expect(ran.stderr).toMatch(/^interlingua #1 stream \S+\n[\s\S]*interlingua #1 answered \(stop/)
})

it('streams on Bun', async context => {
  const bun = binaryOf('bun', context)
  const ran = await run(
    bun,
    ['run', 'chat.js', stage.vendor.baseURL],
    stage.project.folder,
    { DO_NOT_TRACK: '1' },
    30_000,
  )
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(ran.stdout)).toMatchObject(expected)
}, 40_000)

it('mocks on Bun, over fetch and over a socket', async context => {
  const ran = await run(
    binaryOf('bun', context),
    ['run', 'mock.js'],
    stage.project.folder,
    { DO_NOT_TRACK: '1' },
    30_000,
  )
  expect(ran).toMatchObject({ code: 0, stderr: '', stdout: `${mocked}\n` })
}, 40_000)

it('streams on Deno, which may only reach the vendor', async context => {
  const deno = binaryOf('deno', context)
  const home = join(stage.project.folder, '.deno')
  mkdirSync(home)
  const env = { DENO_DIR: home, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' }
  const allow = ['--no-prompt', '--no-remote', `--allow-net=${new URL(stage.vendor.baseURL).host}`]
  const ran = await run(deno, ['run', ...allow, 'chat.js', stage.vendor.baseURL], stage.project.folder, env, 30_000)
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(ran.stdout)).toMatchObject(expected)
}, 40_000)

it('streams on workerd', async context => {
  const worker = await startWorker(binaryOf('workerd', context), stage.project.folder, stage.vendor.baseURL)
  try {
    const answer = await fetch(worker.url, { signal: AbortSignal.timeout(15_000) })
    const text = await answer.text()
    expect({ status: answer.status, text }).toEqual({ status: 200, text: JSON.stringify({ text: said }) })
    const mocked = await fetch(`${worker.url}mock`, { signal: AbortSignal.timeout(15_000) })
    expect(await mocked.json()).toEqual({ text: 'Mocked.' })
  } finally {
    await worker.stop()
  }
}, 40_000)
