/** The second checker in a process of its own: it checks what was made of some providers while others are made. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Inputs } from './inputs.ts'
import type { Problem } from './problem.ts'
import { TypeChecker } from './typecheck.ts'

/** Files that were made, and which of them are not as they stand on the disk. */
interface Made {
  files: Inputs
  changed: readonly string[]
}

/** What is sent: first what emitted code is compiled with; nothing, where there is no more. */
type Sent = { inputs: Inputs } | { made: Made | undefined }

/** What a program that knows its part is called with. */
export const servingTypecheck = '--serve-typecheck'

/** Little is collected of what the compiler keeps anyway. */
const youngMegabytes = 32

export class TypecheckProcess {
  readonly #child: ChildProcess
  readonly #problems: Promise<Problem[]>

  /** `program`: calls `serveTypecheck` where it is told to. */
  constructor(program: string, inputs: Inputs) {
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
    this.#send({ inputs: new Map([...inputs].filter(([path]) => !path.startsWith('specs/'))) })
  }

  /** Begins to check, and tells nothing yet. All that these files import must be here, or on the disk as it will be. */
  check(made: Made): void {
    this.#send({ made })
  }

  /** All problems of all that was given. There is no more to come. */
  problems(): Promise<Problem[]> {
    this.#send({ made: undefined })
    return this.#problems
  }

  stop(): void {
    this.#child.kill()
  }

  #send(sent: Sent): void {
    // That it is gone, its end tells.
    this.#child.send(sent, () => {})
  }
}

/** The other side: what has come is checked together. */
export function serveTypecheck(): void {
  let checker: TypeChecker | undefined
  let waiting: (Made | undefined)[] = []
  const problems: Problem[] = []
  const checkAll = () => {
    const made = waiting.filter(one => one !== undefined)
    const isLast = made.length < waiting.length
    waiting = []
    const files = new Map(made.flatMap(one => [...one.files]))
    const changed = made.flatMap(one => one.changed)
    if (changed.length > 0) problems.push(...checker!.check(files, changed))
    if (isLast) process.send!(problems, () => process.disconnect())
  }
  process.on('message', (sent: Sent) => {
    if ('inputs' in sent) {
      checker = new TypeChecker(sent.inputs)
      return
    }
    if (waiting.push(sent.made) === 1) setImmediate(checkAll)
  })
}
