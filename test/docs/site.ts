/** The built site behind a real server. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Site {
  url: string
  /** The addresses of all pages, from the root. */
  pages: readonly string[]
  /** What stands at one. */
  textOf(page: string): string
  close(): void
}

const types: { [extension: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.png': 'image/png',
}

export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'interlingua-site-'))
  const command = ['--import', 'tsx', 'build/docs/cli.ts', '--out', folder]
  execFileSync(process.execPath, command, { cwd: root, stdio: 'pipe', env: { ...process.env, NODE_ENV: 'production' } })
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map(file => [file.slice(folder.length).replaceAll('\\', '/'), file]),
  )
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURI(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html')
    const file = files.get(path)
    response.writeHead(file ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' })
    response.end(file && readFileSync(file))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    pages: [...files.keys()].filter(path => path.endsWith('.html')).sort(),
    textOf: page => readFileSync(files.get(page)!, 'utf8'),
    close() {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
