/** One round of one server on one route. */
import { type Name, questionOf, type Route, type Server } from './contestants.ts'
import { type Answered, Asker, percentile } from './load.ts'

/** What is measured, each with its unit. Of all of them less is better but of `rate`. */
export const figures = {
  p50: 'latency of a whole answer, p50, ms',
  p99: 'latency of a whole answer, p99, ms',
  first: 'time to the first byte of a stream, p50, ms',
  rate: 'requests a second, 64 connections',
  request: 'CPU of a request, 64 connections, µs',
  long: 'CPU of an event, one stream of 20,000, µs',
  many: 'CPU of an event, 100 streams of 500, µs',
  memory: 'memory of an open stream, 1,000 at once, kB',
} as const

export type Figure = keyof typeof figures
export type Figures = { [figure in Figure]: number }

export interface Round {
  name: Name | 'vendor'
  route: Route
  server: Server
  /** The address of the vendor. */
  vendor: string
  open: number
}

export async function measure({ name, route, server, vendor, open }: Round): Promise<Figures> {
  const asked = (model: string, stream: boolean) => questionOf(name, route, server.port, vendor, model, stream)
  const whole = asked('m', false)

  const one = new Asker(1)
  await one.askAll(whole, 100, 1)
  const latencies = await one.askAll(whole, 200, 1)
  await one.askAll(asked('m-20', true), 20, 1)
  const firsts = await one.askAll(asked('m-20', true), 40, 1)

  const many = new Asker(64)
  await many.askAll(whole, 300, 64)
  const start = performance.now()
  const request = await cpuOf(server, 1_000, () => many.askAll(whole, 1_000, 64))
  const seconds = (performance.now() - start) / 1_000

  await one.ask(asked('m-20000', true))
  const long = await cpuOf(server, 20_000, () => one.ask(asked('m-20000', true)))
  one.close()
  many.close()
  const hundred = new Asker(100)
  await hundred.askAll(asked('m-500', true), 100, 100)
  const each = await cpuOf(server, 50_000, () => hundred.askAll(asked('m-500', true), 100, 100))
  hundred.close()
  const memory = open > 0 ? await memoryOf(server, asked('m-open', true), open) : Number.NaN

  const times = (list: Answered[], pick: (one: Answered) => number) => list.map(pick)
  return {
    p50: percentile(
      times(latencies, ({ last }) => last),
      0.5,
    ),
    p99: percentile(
      times(latencies, ({ last }) => last),
      0.99,
    ),
    first: percentile(
      times(firsts, ({ first }) => first),
      0.5,
    ),
    rate: 1_000 / seconds,
    request,
    long,
    many: each,
    memory,
  }
}

/** Of the server's process, in microseconds for one of so many. */
async function cpuOf(server: Server, count: number, work: () => Promise<unknown>): Promise<number> {
  const before = await server.used()
  await work()
  const after = await server.used()
  return (after.cpu - before.cpu) / count
}

async function memoryOf(server: Server, question: Parameters<Asker['open']>[0], count: number): Promise<number> {
  const asker = new Asker(count)
  const before = await server.used()
  const streams = await Promise.all(Array.from({ length: count }, () => asker.open(question)))
  for (const stream of streams) stream.resume()
  await new Promise(resolve => setTimeout(resolve, 2_000))
  const { bytes } = await server.used()
  for (const stream of streams) stream.destroy()
  asker.close()
  return (bytes - before.bytes) / count / 1_000
}
