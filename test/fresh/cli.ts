/**
 * `npm run fresh`: a fresh clone of the last commit, and README's commands in it, each timed. `--first` ends after the first one. It
 * fails where one of them does.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [, block = ''] = /```sh\n(.*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
const commands = block.split('\n').flatMap(line => line.replace(/#.*/, '').trim() || [])
const chosen = process.argv.includes('--first') ? commands.slice(0, 1) : commands

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`
const folder = mkdtempSync(join(tmpdir(), 'interlingua-fresh-'))
try {
  const begun = performance.now()
  execFileSync('git', ['clone', '--quiet', root, folder])
  console.log(`${seconds(begun)}  git clone`)
  for (const command of chosen) {
    const begun = performance.now()
    const { status } = spawnSync('sh', ['-c', command], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    console.log(`${seconds(begun)}  ${command}${status === 0 ? '' : `  ended with ${status}`}`)
    if (status !== 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
