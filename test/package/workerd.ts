/** Serves the fixture's worker by workerd, which loads the installed package's own files, unbundled. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { Readable } from 'node:stream'

export interface Worker {
  url: string
  stop(): Promise<void>
}

/** Starts workerd on a free port. Throws with what it said where it does not listen within `ms`. */
export async function startWorker(workerd: string, folder: string, baseURL: string, ms = 20_000): Promise<Worker> {
  writeFileSync(join(folder, 'workerd.capnp'), configOf(folder, baseURL))
  const args = ['serve', 'workerd.capnp', '--control-fd=3']
  const child = spawn(workerd, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const stop = () => {
    child.kill('SIGKILL')
    return ended
  }
  let said = ''
  for (const output of [child.stdout, child.stderr]) output?.on('data', text => (said += text))
  const port = await new Promise<number | undefined>(resolve => {
    const timer = setTimeout(resolve, ms, undefined)
    let control = ''
    const tell = (found?: number) => {
      clearTimeout(timer)
      resolve(found)
    }
    ;(child.stdio[3] as Readable).on('data', text => {
      control += text
      const listening = /"event":\s*"listen".*?"port":\s*(\d+)/.exec(control)
      if (listening) tell(Number(listening[1]))
    })
    child.once('error', error => {
      said += error
      tell()
    })
    child.once('exit', () => tell())
  })
  if (port !== undefined) return { url: `http://127.0.0.1:${port}/`, stop }
  await stop()
  throw new Error(`workerd did not listen\n${said}`)
}

/** All files of the package under their own paths, and one module a subpath, or a name of its own, that leads to them. */
function configOf(folder: string, baseURL: string): string {
  const home = 'node_modules/interlingua'
  const files = readdirSync(join(folder, home, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js'))
    .map(name => `${home}/dist/${name.replaceAll('\\', '/')}`)
  const { exports, imports } = JSON.parse(readFileSync(join(folder, home, 'package.json'), 'utf8'))
  const doors = Object.entries<{ default?: string }>(exports).flatMap(([subpath, { default: file }]) =>
    file === undefined ? [] : [{ name: posix.join('interlingua', subpath), target: posix.join(home, file) }],
  )
  // A name of the package's own is looked for beside the file that imports it.
  const folders = [...new Set(files.map(file => dirname(file)))]
  for (const [name, { workerd: file }] of Object.entries<{ workerd: string }>(imports))
    doors.push(...folders.map(folder => ({ name: posix.join(folder, name), target: posix.join(home, file) })))
  const modules = [
    '(name = "worker.js", esModule = embed "worker.js")',
    ...files.map(file => `(name = "${file}", esModule = embed "${file}")`),
    ...doors.map(({ name, target }) => {
      const path = posix.relative(dirname(name), target)
      const source = `export * from '${path.startsWith('.') ? path : `./${path}`}'`
      return `(name = "${name}", esModule = ${JSON.stringify(source)})`
    }),
  ]
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["local", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [
    ${modules.join(',\n    ')},
  ],
  bindings = [(name = "BASE_URL", text = ${JSON.stringify(baseURL)})],
  compatibilityDate = "2026-01-01",
);
`
}
