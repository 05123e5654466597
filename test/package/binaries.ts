/** Where the runtimes are that npm brought, also where their install scripts did not run. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.ts'

const { platform, arch } = process
const exe = platform === 'win32' ? '.exe' : ''

const candidates = {
  bun: [`@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}/bin/bun${exe}`, 'bun/bin/bun.exe'],
  deno: [...['-glibc', ''].map(libc => `@deno/${platform}-${arch}${libc}/deno${exe}`), `deno/deno${exe}`],
  workerd: [
    `@cloudflare/workerd-${platform === 'win32' ? 'windows' : platform}-${arch.replace('x64', '64')}/bin/workerd${exe}`,
  ],
}

export type Runtime = keyof typeof candidates

/** The runtime's executable, or why there is none. */
export function findBinary(runtime: Runtime): { file: string } | { missing: string } {
  const files = candidates[runtime].map(path => join(root, 'node_modules', path))
  const file = files.find(existsSync)
  if (file) return { file }
  return { missing: `npm brought no ${runtime} for ${platform}-${arch}: none of ${candidates[runtime].join(', ')}` }
}
