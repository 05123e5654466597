/** The second checker in a process of its own: it checks what was made of some providers while others are made. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Problem } from './problem.ts'
import { TypeChecker } from './typecheck.ts'

/** Files that were made; of those that are not as they stand on the disk, their texts; and what was checked of what stands there. */
interface Made {
  files: readonly string[]
  changed: ReadonlyMap<string, string>
  checked: readonly string[]
}

/** What is sent; nothing, where there is no more. */
interface Sent {
  made: Made | undefined
}

/** What all emitted code imports. */
const allImport = 'runtime/adapter/adapter.ts'

/** What a program that knows its part is called with. */
export const servingTypecheck = '--serve-typecheck'

/** Little is collected of what the compiler keeps anyway. */
const youngMegabytes = 32

export class TypecheckProcess {
  readonly #child: ChildProcess
  readonly #problems: Promise<Problem[]>
  #isOver = false

  /** `program`: calls `serveTypecheck` where it is told to. */
  constructor(program: string) {
    this.#child = fork(program, [servingTypecheck], {
      serialization: 'advanced',
      execArgv: [...process.execArgv, `--max-semi-space-size=${youngMegabytes}`],
    })
    this.#problems = Promise.race([
      once(this.#child, 'message').then(([problems]) => problems as Problem[]),
      once(this.#child, 'exit').then(([code]) => Promise.reject(new Error(`the compiler's process ended: ${code}`))),
    ])
    // Whoever asks is told.
    this.#problems.catch(() => {})
  }

  /**
   * Begins to check, and tells nothing yet. All that these files import must be there, or on the disk as it will be. Resolves
   * once they are on their way.
   */
  async check(made: Made): Promise<void> {
    this.#send({ made })
    await new Promise(resolve => setImmediate(resolve))
  }

  /** All problems of all that was given. There is no more to come. */
  async problems(): Promise<Problem[]> {
    this.#send({ made: undefined })
    const problems = await this.#problems
    this.#isOver = true
    return problems
  }

  /** Where nobody asks for problems any more. A process that has told them ends by itself. */
  stop(): void {
    if (!this.#isOver) this.#child.kill()
  }

  #send(sent: Sent): void {
    // That it is gone, its end tells.
    this.#child.send(sent, () => {})
  }
}

/** The other side: what has come is checked together. */
export function serveTypecheck(): void {
  const checker = new TypeChecker(new Map([['tsconfig.json', readFileSync('tsconfig.json', 'utf8')]]))
  /** What is not on the disk yet. */
  const texts = new Map<string, string>()
  let waiting: (Made | undefined)[] = []
  const problems: Problem[] = []
  const checkAll = () => {
    const made = waiting.filter(one => one !== undefined)
    const isLast = made.length < waiting.length
    waiting = []
    const changed = made.flatMap(one => [...one.changed.keys()])
    for (const [path, text] of made.flatMap(one => [...one.changed])) texts.set(path, text)
    const checked = made.flatMap(one => one.checked)
    const textOf = (path: string) => texts.get(path) ?? readFileSync(path, 'utf8')
    const files = new Map(made.flatMap(one => one.files.map(path => [path, textOf(path)])))
    if (changed.length > 0) problems.push(...checker.check(files, changed, checked))
    if (isLast) process.send!(problems, () => process.disconnect())
  }
  process.on('message', (sent: Sent) => {
    if (waiting.push(sent.made) === 1) setImmediate(checkAll)
  })
  // While nothing has come yet.
  checker.readAhead(allImport)
}
