/** The package as users get it: built, packed and installed into an empty project outside the checkout. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { builtPackage, root } from './built.ts'

export { root }

export interface Project {
  /** The user's project, with the package in its `node_modules` and the fixture's programs beside. */
  readonly folder: string
  /** What `npm pack` wrote. */
  readonly tarball: string
  /** The files in it. */
  readonly packed: readonly string[]
  remove(): void
}

export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

const exec = promisify(execFile)

/** Runs a program to its end or for `ms`, then kills it; never throws for what the program does. */
export async function run(file: string, args: string[], cwd: string, env = {}, ms = 60_000): Promise<Outcome> {
  const options = {
    cwd,
    timeout: ms,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...env },
  } as const
  try {
    return { code: 0, ...(await exec(file, args, options)) }
  } catch (error) {
    const { code, stdout = '', stderr = '', message } = error as Error & Partial<Outcome>
    return { code: typeof code === 'number' ? code : -1, stdout, stderr: stderr || message }
  }
}

export const runNode = (args: string[], cwd: string, env = {}, ms?: number): Promise<Outcome> =>
  run(process.execPath, args, cwd, env, ms)

/** Runs the checkout's compiler. */
export function tsc(args: string[], cwd: string): Promise<Outcome> {
  return runNode([join(root, 'node_modules/typescript/bin/tsc'), ...args], cwd)
}

/** Built beside the checkout, so that neither its `dist/` nor another test is touched; needs no network. */
export async function installPackage(): Promise<Project> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'interlingua-package-')))
  const [stage, folder] = [join(base, 'stage'), join(base, 'project')]
  cpSync(await builtPackage(), stage, { recursive: true })
  cpSync(join(root, 'test/package/fixture'), folder, { recursive: true })
  const cache = ['--cache', join(base, 'npm')]
  const [pack] = JSON.parse(await npm(['pack', '--json', '--ignore-scripts', ...cache], stage))
  const tarball = join(stage, pack.filename)
  const manifest = { name: 'consumer', private: true, type: 'module' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  await npm(['install', '--offline', '--no-audit', '--no-fund', ...cache, tarball], folder)
  const packed = pack.files.map(({ path }: { path: string }) => path)
  return { folder, tarball, packed, remove: () => rmSync(base, { recursive: true, force: true }) }
}

async function npm(args: string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run('npm', args, cwd)
  if (code !== 0) throw new Error(`npm ${args[0]} failed\n${stderr}`)
  return stdout
}
