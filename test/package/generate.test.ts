import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { capabilities } from '../../build/entries.ts'
import { toolPackages } from '../../generator/user/packages.ts'
import { awsEvent } from '../support/aws-frames.ts'
import { eventStream, type Loopback, startLoopback } from '../support/loopback.ts'
import { installPackage, type Project, root, run, runNode, tsc } from './project.ts'

/** A user's project with a vendor of its own: the package, its peers, and no checkout. */
const SLOW = 300_000
let project: Project
let vendor: Loopback

const events = [
  { choices: [{ index: 0, delta: { role: 'assistant', content: 'Salut' } }] },
  { choices: [{ index: 0, delta: { content: ' !' } }] },
  { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
].map(
  each => `data: ${JSON.stringify({ id: 'r', object: 'chat.completion.chunk', created: 1, model: 'm', ...each })}\n\n`,
)

beforeAll(async () => {
  ;[project, vendor] = await Promise.all([
    installPackage(),
    startLoopback(eventStream([...events, 'data: [DONE]\n\n'])),
  ])
  copyFileSync('test/provider/acme.yaml', join(project.folder, 'acme.yaml'))
}, SLOW)

afterAll(async () => {
  project?.remove()
  await vendor?.close()
})

const interlingua = (...args: string[]) =>
  run('npx', ['--offline', '--no-install', 'interlingua', ...args], project.folder, {}, SLOW)
const generate = (...more: string[]) => interlingua('generate', '--specs', './my-specs', '--out', './src/llm', ...more)
const add = (...more: string[]) => interlingua('provider', 'add', '--specs', './my-specs', ...more)

const program = `import { createClient } from 'interlingua'
import { acme } from './llm/acme/index.js'

const provider = acme({ apiKey: 'k', baseURL: process.argv[2]! })
const llm = createClient({ providers: [provider] })
const stream = llm.stream({ model: 'acme/m', messages: 'Bonjour' })
for await (const event of stream) if (event.type === 'error') throw event.error
const { text, finishReason } = await stream.response
console.log(JSON.stringify({ text, finishReason }))
`

const compilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  noUncheckedIndexedAccess: true,
  types: [],
  rootDir: 'src',
  outDir: 'out',
}

it(
  'names the packages that are not there, before anything else',
  async () => {
    const ran = await generate()
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain(`npm install --save-dev ${toolPackages.join(' ')}`)
  },
  SLOW,
)

it(
  'drafts, generates, compiles and calls a vendor that only the project knows',
  async () => {
    for (const name of toolPackages) {
      const link = join(project.folder, 'node_modules', name)
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(join(root, 'node_modules', name), link)
    }
    expect(await generate()).toMatchObject({ code: 1, stderr: expect.stringContaining('./my-specs has no provider') })
    const drafted = await add('acme', '--from', 'acme.yaml')
    expect(drafted, drafted.stderr).toMatchObject({ code: 0, stderr: '' })
    expect(drafted.stdout).toContain('  ./my-specs/acme/acme-chat.yaml\n')
    expect(await generate('--check')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('differs: src/llm/acme'),
    })
    expect(existsSync(join(project.folder, 'src'))).toBe(false)
    const generated = await generate()
    expect(generated, generated.stderr).toMatchObject({ code: 0, stderr: '' })
    expect(readdirSync(join(project.folder, 'src/llm')).sort()).toEqual([
      'acme',
      'capabilities.json',
      'deprecations.ts',
      'ingress.ts',
      'mapping-lines.ts',
      'providers.ts',
      'registry.ts',
    ])
    expect(await generate('--check')).toMatchObject({ code: 0, stdout: './src/llm is up to date\n' })

    writeFileSync(join(project.folder, 'src/main.ts'), `declare const process: { argv: string[] }\n${program}`)
    writeFileSync(join(project.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
    expect(await tsc(['-p', '.'], project.folder)).toMatchObject({ code: 0, stdout: '' })
    const ran = await runNode(['out/main.js', vendor.baseURL], project.folder)
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(ran.stdout)).toEqual({ text: 'Salut !', finishReason: 'stop' })
    expect(vendor.requests.at(-1)).toMatchObject({ url: '/chat/completions', headers: { authorization: 'Bearer k' } })
  },
  SLOW,
)

it(
  'tells problems where the project has the file, and writes nothing then',
  async () => {
    const file = join(project.folder, 'my-specs/acme/acme-chat.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('extends: openai-compatible', 'extends: openai-compatibel'))
    const ran = await generate()
    writeFileSync(file, text)
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(
      /^\.\/my-specs\/acme\/acme-chat\.yaml:2:10: .*\[extends\]\n +did you mean openai-compatible\?/,
    )
    expect(ran.stderr).toContain('nothing was written')
    expect(await generate('--check')).toMatchObject({ code: 0 })
  },
  SLOW,
)

it(
  'takes no name that the package has',
  async () => {
    const ran = await add('openai', '--from', 'acme.yaml')
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('a provider is called openai already') })
    expect(existsSync(join(project.folder, 'my-specs/openai'))).toBe(false)
  },
  SLOW,
)

it(
  'generates a provider that signs and streams in binary frames',
  async () => {
    const mine = (text: string) => text.replaceAll('bedrock', 'depot')
    mkdirSync(join(project.folder, 'my-specs/depot'), { recursive: true })
    for (const name of ['openapi', 'provider', 'models', 'source', 'bedrock-converse'])
      writeFileSync(
        join(project.folder, `my-specs/depot/${mine(name)}.yaml`),
        mine(readFileSync(`specs/bedrock/${name}.yaml`, 'utf8')),
      )
    mkdirSync(join(project.folder, 'my-specs/depot/with'))
    for (const name of readdirSync('specs/bedrock/with'))
      writeFileSync(
        join(project.folder, `my-specs/depot/with/${mine(name)}`),
        mine(readFileSync(`specs/bedrock/with/${name}`, 'utf8')),
      )
    const generated = await generate()
    expect(generated, generated.stderr).toMatchObject({ code: 0, stderr: '' })
    const text = readFileSync(join(project.folder, 'src/llm/depot/index.ts'), 'utf8')
    expect(text).toContain("from 'interlingua/sigv4'")

    const depot = await startLoopback(exchange => {
      exchange.head(200, { 'content-type': 'application/vnd.amazon.eventstream' })
      exchange.end(
        Buffer.concat([
          awsEvent({ messageStart: { role: 'assistant' } }),
          awsEvent({ contentBlockDelta: { contentBlockIndex: 0, delta: { text: 'Salut' } } }),
          awsEvent({ contentBlockStop: { contentBlockIndex: 0 } }),
          awsEvent({ messageStop: { stopReason: 'end_turn' } }),
        ]),
      )
    })
    const credentials = "credentials: { accessKeyId: 'AKID', secretAccessKey: 'secret' }, region: 'eu-west-1'"
    const own = program.replaceAll('acme', 'depot').replace("apiKey: 'k'", credentials)
    writeFileSync(join(project.folder, 'src/main.ts'), `declare const process: { argv: string[] }\n${own}`)
    expect(await tsc(['-p', '.'], project.folder)).toMatchObject({ code: 0, stdout: '' })
    for (const name of Object.values(capabilities).flat()) {
      const link = join(project.folder, 'node_modules', name)
      mkdirSync(dirname(link), { recursive: true })
      if (!existsSync(link)) symlinkSync(join(root, 'node_modules', name), link)
    }
    const ran = await runNode(['out/main.js', depot.baseURL], project.folder)
    await depot.close()
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(ran.stdout)).toEqual({ text: 'Salut', finishReason: 'stop' })
    expect(depot.requests[0]!.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 .*\/eu-west-1\//)
  },
  SLOW,
)
