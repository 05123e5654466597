import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Cost, costOf } from './cost.ts'
import { runNode } from './project.ts'
import { type Stage, said, startStage } from './vendor.ts'

/** Exact on every machine: bytes, files and instantiations do not depend on a clock. */
const limits = { gzippedBytes: 12_000, files: 15, instantiations: 300 }

/** What `streamChat` of one provider takes, and what the client with all its means does. */
const reached = { 'lite.js': 21_600, 'once.js': 35_010 }

/** The providers of the first four APIs, and one of each kind that came later. */
const first = ['openai', 'anthropic', 'gemini']
const kinds = ['groq', 'cohere', 'bedrock', 'azure', 'anthropic-vertex', 'anthropic-bedrock']

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
}, 180_000)
afterAll(() => stage?.close())

/** Bundled, minified and gzipped. */
async function bytesOf(program: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: stage.project.folder,
    entryPoints: [program],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    metafile: true,
    write: false,
  })
  const [file] = outputFiles
  const gzipped = gzipSync(file!.contents, { level: 9 }).byteLength
  const [output] = Object.values(metafile.outputs)
  const parts = Object.entries(output!.inputs).map(([name, { bytesInOutput }]) => `${basename(name)} ${bytesInOutput}`)
  console.info(`${program}: ${file!.contents.byteLength} bytes, ${gzipped} gzipped; of it ${parts.join(', ')}`)
  return gzipped
}

// Not met yet: 21,068 bytes. It stays a failing expectation, so that it must be taken out on the day it holds.
it.fails(`one provider's streaming chat is at most ${limits.gzippedBytes} bytes, bundled and gzipped`, async () => {
  expect(await bytesOf('lite.js')).toBeLessThanOrEqual(limits.gzippedBytes)
})

it.each(Object.entries(reached))('%s has not grown beyond %d bytes', async (program, most) => {
  expect(await bytesOf(program)).toBeLessThanOrEqual(most)
})

async function bundled(entry: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: stage.project.folder,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    ...options,
    write: false,
  })
  return outputFiles![0]!.text
}

it.each([
  ['nobody in particular', {}, false],
  ['browsers', { platform: 'browser' }, false],
  ['workerd', { conditions: ['workerd', 'worker', 'browser'] }, false],
  ['workerd with the modules of Node', { platform: 'node', conditions: ['workerd'] }, false],
  ['edge functions', { platform: 'node', conditions: ['edge-light'] }, false],
  ['Bun', { platform: 'node', conditions: ['bun'] }, false],
  ['Node', { platform: 'node' }, true],
] as [string, BuildOptions, boolean][])('a bundle for %s holds its transport only', async (_, options, node) => {
  const code = await bundled('once.js', options)
  expect([/"node:http"/.test(code), /globalThis\.fetch\)\(/.test(code)]).toEqual([node, true])
  expect(code.includes('node:')).toBe(node)
  // A private field may have that name, an import may not.
  expect(code).not.toContain('"#transport"')
})

it("a client's bundle has no server direction in it, no other provider, no raw client and no router", async () => {
  const code = await bundled('once.js')
  expect(code).toContain('anthropicMessagesClient')
  expect(code).not.toMatch(/anthropicMessagesServer|gemini|openai/i)
  expect(code).not.toMatch(/defineRaw|RawError|EventReader|messagesPost/)
  expect(code).not.toMatch(/ModelRouter|Breaker|Overlap|least-cost|JoinedStream/)
  expect(code).not.toMatch(/NdjsonDecoder|addressOfHost/)
})

it('a bundle of streams alone has no call in it beside them, and nothing that sends again', async () => {
  const code = await bundled('lite.js')
  expect(code).toContain('anthropicMessagesChat')
  expect(code).not.toMatch(/anthropicMessagesClient|createClient|defineProvider|defineRaw|"node:/)
  expect(code).not.toMatch(/maxRetries|TimedWatch|decodeModels|count_tokens|multipart|DeferredStream|probes/)
})

it('a bundle for a vendor whose streams are lines of JSON has no server-sent events in it', async () => {
  const code = await bundled('lines.js')
  expect(code).toContain('NdjsonDecoder')
  expect(code).not.toMatch(/SseDecoder|ndjsonFrames/)
})

it("a raw client's bundle has no mapping and no unified client in it, and no other provider", async () => {
  const code = await bundled('raw.js')
  for (const own of ['defineRaw', 'RawError', 'EventReader', 'messagesPost']) expect(code).toContain(own)
  expect(code).not.toMatch(/anthropicMessagesClient|createClient|StreamDecoder|WireReader|gemini|openai/i)
})

it(`the first call has loaded at most ${limits.files} files`, async () => {
  const log = join(stage.project.folder, 'files.log')
  writeFileSync(log, '')
  const env = { COUNT_FILES_LOG: log }
  const ran = await runNode(
    ['--import', './count-files.js', 'once.js', stage.vendor.baseURL],
    stage.project.folder,
    env,
  )
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(ran.stdout.trim().split('\n').join('')).toBe(said)
  const loaded = readFileSync(log, 'utf8').trim().split('\n')
  const own = loaded.filter(url => !url.endsWith('/count-files.js'))
  console.info(`files: ${own.length} with the program itself: ${own.map(url => basename(url)).join(', ')}`)
  expect(own.length).toBeGreaterThan(2)
  expect(own.length).toBeLessThanOrEqual(limits.files)
}, 60_000)

it(`a program of ten lines costs the compiler at most ${limits.instantiations} instantiations`, () => {
  writeFileSync(join(stage.project.folder, 'empty.ts'), 'export {}\n')
  const empty = costOf(stage.project.folder, 'empty.ts')
  const ten = cost('ten-lines.ts')
  const lib = cost('ten-lines.ts', false)
  console.info(`instantiations: ${ten.instantiations}; of an empty program: ${empty.instantiations}`)
  console.info(`instantiations without skipLibCheck: ${lib.instantiations}; files: ${ten.files}, empty ${empty.files}`)
  expect(ten.instantiations).toBeLessThanOrEqual(limits.instantiations)
}, 120_000)

it('a program of one provider costs the compiler no more than one of the first', () => {
  const program = (name: string) => {
    const maker = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    return `import { createClient } from 'interlingua'
import { ${maker} } from 'interlingua/${name}'
const reply = await createClient({ providers: [${maker}({ apiKey: 'k' })] }).chat({ model: '${name}/m', messages: 'Hi' })
console.info(reply.text)
`
  }
  const costs = new Map<string, number>()
  for (const name of [...first, ...kinds]) {
    writeFileSync(join(stage.project.folder, `of-${name}.ts`), program(name))
    costs.set(name, cost(`of-${name}.ts`).instantiations)
  }
  console.info([...costs].map(([name, count]) => `${name} ${count}`).join(', '))
  const most = Math.max(...first.map(name => costs.get(name)!))
  for (const name of kinds) expect(costs.get(name), name).toBeLessThanOrEqual(most)
}, 240_000)

function cost(file: string, skipLibCheck = true): Cost {
  const { problems, ...counted } = costOf(stage.project.folder, file, skipLibCheck)
  expect(problems, file).toEqual([])
  expect(counted.instantiations, file).toBeGreaterThan(0)
  return { problems, ...counted }
}
