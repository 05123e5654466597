/** Processes that do what a test tells them. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Quota } from '../../runtime/limit/index.ts'
import { programOf } from '../support/programs.ts'

export interface Setup {
  /** Where Redis is. */
  url: string
  /** Where the calls go. */
  baseURL: string
  quota?: Quota
}

/** Calls to be made at once. */
export interface Order {
  verb: 'chat' | 'stream'
  prompts: string[]
}

export interface Done {
  answers: { text: string; cached: boolean }[]
  /** What broke meanwhile. */
  warnings: string[]
}

export class Workers {
  readonly #children: ChildProcess[]

  private constructor(children: ChildProcess[]) {
    this.#children = children
  }

  static async start(count: number, setup: Setup): Promise<Workers> {
    const script = await programOf('test/redis/worker.ts')
    const children = Array.from({ length: count }, () => fork(script, [JSON.stringify(setup)], { execArgv: [] }))
    await Promise.all(children.map(child => once(child, 'message')))
    return new Workers(children)
  }

  /** All of them do it, at one time. */
  async all(order: (worker: number) => Order): Promise<Done[]> {
    return Promise.all(
      this.#children.map(async (child, at) => {
        const done = once(child, 'message')
        child.send(order(at))
        const [told] = (await done) as [Done & { error?: string }]
        if (told.error) throw new Error(told.error)
        return told
      }),
    )
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.#children.map(async child => {
        const ended = once(child, 'exit')
        child.kill()
        await ended
      }),
    )
  }
}
