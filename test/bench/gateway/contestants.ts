/** The servers of the benchmark, each a process of its own, and how each of them is asked for a route. */
import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { Question } from './load.ts'
import type { Used } from './probe.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/bench-gateway')

export const names = ['bare', 'ours', 'portkey'] as const
export type Name = (typeof names)[number]

/** `same`: the vendor speaks the grammar of the client, chat completions; `cross`: it speaks messages. */
export const routes = ['same', 'cross'] as const
export type Route = (typeof routes)[number]

const PORTKEY = '1.15.2'
/** With later ones it answers no stream on Node 20: the headers of its answers are immutable there. */
const NODE_SERVER = '1.13.8'

/** It comes with 95 packages and a script that runs when it is installed, which nobody but this benchmark has use for. */
function installed(): string {
  const folder = join(cache, `portkey-${PORTKEY}-${NODE_SERVER}`)
  const program = join(folder, 'node_modules/@portkey-ai/gateway/build/start-server.js')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  const dependencies = { '@portkey-ai/gateway': PORTKEY }
  const manifest = { private: true, dependencies, overrides: { '@hono/node-server': NODE_SERVER } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' })
  return program
}

/** As the package has it on Node. */
const onNode: Plugin = {
  name: 'on-node',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/platform\.ts$/ }, () => ({ path: join(root, 'runtime/node/index.ts') }))
  },
}

export async function prepare(): Promise<void> {
  await build({
    entryPoints: ['vendor', 'probe', 'bare', 'ours'].map(name => join(import.meta.dirname, `${name}.ts`)),
    outdir: cache,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    packages: 'external',
    logLevel: 'error',
    plugins: [onNode],
  })
  installed()
}

export interface Server {
  port: number
  used(): Promise<Used>
  close(): Promise<void>
}

async function started(
  program: string,
  env: Record<string, string>,
  args: string[] = [],
  flags: string[] = [],
  quiet = false,
) {
  const execArgv = ['--expose-gc', '--import', join(cache, 'probe.mjs'), ...flags]
  const child = fork(program, args, {
    env: { ...process.env, ...env },
    execArgv,
    stdio: ['ignore', 'ignore', quiet ? 'ignore' : 'inherit', 'ipc'],
  })
  return child
}

function serverOf(child: ChildProcess, port: number): Server {
  return {
    port,
    async used() {
      const told = once(child, 'message')
      child.send('used')
      return (await told)[0] as Used
    },
    async close() {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}

export async function startVendor(): Promise<Server> {
  return announced(await started(join(cache, 'vendor.mjs'), {}))
}

export async function start(name: Name, vendor: string, flags: string[] = []): Promise<Server> {
  const env = { VENDOR: vendor, NODE_ENV: 'production', TRUSTED_CUSTOM_HOSTS: '127.0.0.1,localhost' }
  if (name !== 'portkey') return announced(await started(join(cache, `${name}.mjs`), env, [], flags))
  const port = await freePort()
  const child = await started(installed(), env, [`--port=${port}`, '--headless'], flags, true)
  await listening(port)
  return serverOf(child, port)
}

async function announced(child: ChildProcess): Promise<Server> {
  const [told] = await once(child, 'message')
  return serverOf(child, (told as { port: number }).port)
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function listening(port: number): Promise<void> {
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    const isThere = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('portkey does not listen')
}

const messages = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Why is the sky blue, and how would a painter say so? '.repeat(6) },
]

/** The same question, in the way that each server is told where it goes. */
export function questionOf(
  name: Name | 'vendor',
  route: Route,
  port: number,
  vendor: string,
  model: string,
  stream: boolean,
): Question {
  const isCross = route === 'cross'
  const asked = name === 'ours' ? `${isCross ? 'anthropic' : 'openai'}/${model}` : model
  const body = JSON.stringify({ model: asked, messages, max_tokens: 500, temperature: 0.5, ...(stream && { stream }) })
  const headers: Record<string, string> = { authorization: 'Bearer k' }
  const path = '/v1/chat/completions'
  if (name === 'portkey') {
    headers['x-portkey-provider'] = isCross ? 'anthropic' : 'openai'
    headers['x-portkey-custom-host'] = `${vendor}/v1`
  }
  // It only moves bytes: what it moves is what the vendor of the route says.
  if (name === 'bare' && isCross) headers['x-bench-path'] = '/v1/messages'
  return { port, headers, path: name === 'vendor' && isCross ? '/v1/messages' : path, body }
}
