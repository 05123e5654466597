/** A process that writes a line of JSON an event. */
import { spawn } from 'node:child_process'
import { root } from '../package/project.ts'

export function started(args: string[], environment: Record<string, string>, cwd = root) {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...environment } })
  let [out, err] = ['', '']
  const waiting = new Set<() => void>()
  const tell = () => {
    for (const look of [...waiting]) look()
  }
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
    tell()
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text
  })
  const exit = new Promise<number | null>(resolve => {
    child.once('close', code => {
      resolve(code)
      tell()
    })
  })
  const lines = () => out.split('\n').slice(0, -1)
  return {
    child,
    exit,
    lines,
    /** The event of this name, or the `at`th; rejects where the process ends without. */
    event(name: string, at = 1): Promise<Record<string, unknown>> {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = lines()
            .map(line => JSON.parse(line))
            .filter(({ event }) => event === name)[at - 1]
          if (!found && child.exitCode === null) return
          waiting.delete(look)
          if (found) resolve(found)
          else reject(new Error(`it ended without '${name}': ${out}${err}`))
        }
        waiting.add(look)
        look()
      })
    },
    /** Ends it, if it has not ended. */
    async end(): Promise<void> {
      child.kill('SIGKILL')
      await exit
    },
  }
}
