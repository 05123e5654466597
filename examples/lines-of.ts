import { format } from 'node:util'

/** Runs what prints, and gives its lines; the last is the error where it fails. */
export async function linesOf(run: () => Promise<unknown>): Promise<string[]> {
  let text = ''
  const { write } = process.stdout
  const { log } = console
  process.stdout.write = (piece: string | Uint8Array) => {
    text += piece
    return true
  }
  // A console of a test runner does not write there.
  console.log = (...words) => void process.stdout.write(`${format(...words)}\n`)
  try {
    await run()
  } catch (error) {
    text += error
  } finally {
    process.stdout.write = write
    console.log = log
  }
  return text.replace(/\n$/, '').split('\n')
}

/** Says of a program whether it printed what it should, and what it printed where not. */
export function report(program: string, lines: readonly string[], right: boolean): void {
  console.log(`${right ? 'ok  ' : 'FAIL'} ${program}`)
  if (!right) console.log(lines.map(line => `       ${line}`).join('\n'))
}
