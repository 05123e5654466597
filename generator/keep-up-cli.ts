/**
 * `npx tsx generator/keep-up-cli.ts <provider> <branch>`: what is to be done about a contract that was just refreshed,
 * as lines `verdict=…` and `now=…`. What was seen or opened before stands in the trailers of the branch's last commit.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { judge } from './keep-up/sighting.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** Undefined where git has no such thing. */
function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 })
  } catch {
    return undefined
  }
}

function main([provider, branch]: string[]): number {
  const file = `specs/${provider}/openapi.yaml`
  if (!provider || !branch || !existsSync(file)) {
    console.error(`usage: keep-up-cli.ts <provider> <branch>; there is no ${file}`)
    return 1
  }
  const now = digest(readFileSync(file, 'utf8'))
  const committed = git('show', `HEAD:${file}`)
  const trailer = (key: string) =>
    git('log', '-1', `--format=%(trailers:key=${key},valueonly)`, `origin/${branch}`)?.trim() || undefined
  const verdict = judge({
    now,
    committed: committed === undefined ? undefined : digest(committed),
    seen: trailer('Seen'),
    opened: trailer('Opened'),
  })
  console.log(`verdict=${verdict}\nnow=${now}`)
  return 0
}

process.exitCode = main(process.argv.slice(2))
