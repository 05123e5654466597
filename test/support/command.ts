import { Console } from 'node:console'
import { Writable } from 'node:stream'
import type { Outcome } from '../package/project.ts'

let runs = 0

/**
 * What a command of the generator's answers, run in this process: it reads its arguments, the working directory and the
 * disk as ever, and is evaluated anew each time, while what it imports is read once. Where the process itself is the
 * matter, as what a shell sees of it, a test starts one.
 */
export async function runHere(file: string, args: readonly string[], cwd: string): Promise<Outcome> {
  const [stdout, stderr] = [recorder(), recorder()]
  const before = {
    argv: process.argv,
    execArgv: process.execArgv,
    cwd: process.cwd(),
    exitCode: process.exitCode,
    console: globalThis.console,
  }
  const writes = [process.stdout.write, process.stderr.write] as const
  process.argv = [process.execPath, file, ...args]
  process.execArgv = ['--import', import.meta.resolve('tsx')]
  process.chdir(cwd)
  process.exitCode = undefined
  process.stdout.write = stdout.stream.write.bind(stdout.stream)
  process.stderr.write = stderr.stream.write.bind(stderr.stream)
  globalThis.console = new Console(stdout.stream, stderr.stream)
  try {
    await import(/* @vite-ignore */ `${file}?run=${++runs}`)
    return { code: Number(process.exitCode ?? 0), stdout: stdout.text(), stderr: stderr.text() }
  } catch (error) {
    // As Node does with what nobody catches.
    return { code: 1, stdout: stdout.text(), stderr: `${stderr.text()}${(error as Error).stack}\n` }
  } finally {
    process.argv = before.argv
    process.execArgv = before.execArgv
    process.chdir(before.cwd)
    process.exitCode = before.exitCode
    ;[process.stdout.write, process.stderr.write] = writes
    globalThis.console = before.console
  }
}

function recorder(): { stream: Writable; text(): string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString() }
}
