/** What follows when all contracts were refreshed: generate, test, and one report of what has changed. */
import { spawnSync } from 'node:child_process'

/** Runs all of it, whatever fails on the way; whether nothing did. */
export function followUp(): boolean {
  const steps = [['run', 'generate'], ['test'], ['run', '-s', 'drift', '--', '--since', 'HEAD']]
  return steps.map(npm).every(Boolean)
}

function npm(args: readonly string[]): boolean {
  console.log(`\n── npm ${args.join(' ')}`)
  return spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}
