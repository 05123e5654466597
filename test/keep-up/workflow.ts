/** Runs the steps of one job of a GitHub workflow here: those with `run`, as bash does, with the outputs of steps before. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'

const execute = promisify(execFile)

interface Step {
  name?: string
  id?: string
  if?: string
  uses?: string
  run?: string
  env?: Record<string, string>
}

interface Job {
  env?: Record<string, string>
  steps: Step[]
}

export function jobOf(file: string, name: string): Job {
  const { jobs } = parse(readFileSync(file, 'utf8')) as { jobs: Record<string, Job> }
  const job = jobs[name]
  if (!job) throw new Error(`${file} has no job ${name}`)
  return job
}

/** The names of the steps that ran. `values` is what expressions may name, as `matrix.provider`. */
export async function runJob(
  job: Job,
  cwd: string,
  values: Record<string, string>,
  env: NodeJS.ProcessEnv,
): Promise<string[]> {
  const known = { ...values }
  const ran: string[] = []
  const fill = (text: string) =>
    text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, path: string) => {
      if (known[path] === undefined) throw new Error(`nothing is known of ${path}`)
      return known[path]
    })
  const filled = (table: Record<string, string> = {}) =>
    Object.fromEntries(Object.entries(table).map(([key, value]) => [key, fill(value)]))
  for (const { name = '', id, run, env: own, if: condition } of job.steps) {
    if (run === undefined || (condition !== undefined && !holds(condition, known))) continue
    const output = join(cwd, '..', 'output')
    rmSync(output, { force: true })
    const all = { ...env, ...filled(job.env), ...filled(own), GITHUB_OUTPUT: output, RUNNER_TEMP: join(cwd, '..') }
    const script = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', fill(run)]
    await execute('bash', script, { cwd, env: all })
    ran.push(name)
    if (id && existsSync(output))
      for (const [, key, value] of readFileSync(output, 'utf8').matchAll(/^(\w+)=(.*)$/gm))
        known[`steps.${id}.outputs.${key}`] = value!
  }
  return ran
}

/** One comparison with a word, which is all that these workflows use. */
function holds(condition: string, known: Record<string, string>): boolean {
  const [, path, operator, word] = /^([\w.-]+) (==|!=) '(\w*)'$/.exec(condition) ?? []
  if (path === undefined) throw new Error(`cannot tell whether ${condition}`)
  return (known[path] === word) === (operator === '==')
}

/** A command that stands before the real one in the path; it logs its arguments. */
export function shim(folder: string, name: string, body: string): void {
  const log = join(folder, `${name}.log`)
  writeFileSync(join(folder, name), `#!/usr/bin/env bash\necho "$*" >> "${log}"\n${body}\n`, { mode: 0o755 })
}
