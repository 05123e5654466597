/** A Redis of the test's own, on a free port, that keeps nothing. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Says once where tests are skipped for it. */
export const redisIsHere = (() => {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.info('skipped: there is no redis-server (Debian: apt-get install redis-server)')
    return false
  }
})()

export interface Redis {
  readonly url: string
  /** Ends it without a farewell. */
  kill(): Promise<void>
  /** Starts it again, empty, where it was. */
  restart(): Promise<void>
}

export async function startRedis(): Promise<Redis> {
  const port = await freePort()
  let running = await launch(port)
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => running(),
    restart: async () => {
      running = await launch(port)
    },
  }
}

/** Gives the function that ends it. */
async function launch(port: number): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'interlingua-redis-'))
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder]
  const child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] })
  await saysReady(child)
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  return async () => {
    child.kill('SIGKILL')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

function saysReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`redis-server ended with ${code}: ${log}`)))
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      log += text
      if (log.includes('eady to accept connections')) resolve()
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
