/** Who asks: requests over kept connections, as many at a time as are wanted. */
import { Agent, type IncomingMessage, request } from 'node:http'

export interface Question {
  port: number
  headers: Record<string, string>
  path: string
  body: string
}

export interface Answered {
  /** In milliseconds, from the request on. */
  first: number
  last: number
  bytes: number
}

export class Asker {
  readonly #agent: Agent

  constructor(connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections })
  }

  /** The answer, once its head is there. */
  open({ port, headers, path, body }: Question): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const length = Buffer.byteLength(body)
      const sent = { ...headers, 'content-type': 'application/json', 'content-length': length }
      request({ host: '127.0.0.1', port, path, method: 'POST', agent: this.#agent, headers: sent }, resolve)
        .once('error', reject)
        .end(body)
    })
  }

  async ask(question: Question): Promise<Answered> {
    const start = performance.now()
    const answer = await this.open(question)
    let first = 0
    let bytes = 0
    for await (const piece of answer) {
      if (bytes === 0) first = performance.now() - start
      bytes += (piece as Uint8Array).length
    }
    if (answer.statusCode !== 200) throw new Error(`${question.path} answered ${answer.statusCode}`)
    return { first, last: performance.now() - start, bytes }
  }

  /** As many at a time as there are connections. */
  async askAll(question: Question, times: number, atOnce: number): Promise<Answered[]> {
    const answers: Answered[] = []
    let left = times
    const worker = async () => {
      while (left-- > 0) answers.push(await this.ask(question))
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
    return answers
  }

  close(): void {
    this.#agent.destroy()
  }
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
