/**
 * What one stream makes, counted exactly: `tsx count.ts <name> <baseURL>` prints it as JSON. Web streams are no
 * resources of `async_hooks`, so their constructors are counted instead, from before `fetch` is first used. As a source
 * ours runs from the sources, over `fetch`; among what `prepare` wrote, from the built package, as users have it.
 * `tsx count.ts <name> http://canned/<kind>/<count>/<cut>` does without a network, whose reads are as long as it likes (and
 * cost `fetch` 13 promises each): there the body comes in the pieces that it was cut into, and counts repeat exactly.
 */
import { createHook } from 'node:async_hooks'
import type { Contestant } from './contestant.ts'
import { type Kind, writesOf } from './wire.ts'

export interface Counts {
  characters: number
  promises: number
  readableStreams: number
  transformStreams: number
  /** Calls of `tee`, `pipeThrough` and `pipeTo`, which make streams and loops that no constructor tells of. */
  pipes: number
}

const [name = '', baseURL = ''] = process.argv.slice(2)
const counts: Counts = { characters: 0, promises: 0, readableStreams: 0, transformStreams: 0, pipes: 0 }

function counted<C extends new (...args: never[]) => object>(original: C, count: () => void): C {
  return new Proxy(original, {
    construct(target, args, anew) {
      count()
      return Reflect.construct(target, args, anew)
    },
  })
}

for (const method of ['tee', 'pipeThrough', 'pipeTo'] as const) {
  const original = ReadableStream.prototype[method] as (...args: unknown[]) => unknown
  const counting = function (this: ReadableStream, ...args: unknown[]): unknown {
    counts.pipes++
    return original.apply(this, args)
  }
  Object.defineProperty(ReadableStream.prototype, method, { value: counting, configurable: true })
}
globalThis.ReadableStream = counted(ReadableStream, () => counts.readableStreams++)
globalThis.TransformStream = counted(TransformStream, () => counts.transformStreams++)

if (baseURL.startsWith('http://canned/')) {
  const [kind, count, cut] = baseURL.split('/').slice(3)
  const pieces = [...writesOf(kind as Kind, Number(count), cut!)]
  globalThis.fetch = async () => {
    let at = 0
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      const piece = pieces[at++]
      if (piece) controller.enqueue(piece)
      else controller.close()
    }
    return new Response(new ReadableStream({ pull }), { headers: { 'content-type': 'text/event-stream' } })
  }
}

const file = import.meta.url.endsWith('.ts') ? `./contestants/${name}.ts` : `./${name}.js`
const contestant: Contestant = await import(new URL(file, import.meta.url).href)
// The first stream pays for what is set up once.
await contestant.stream(baseURL)
Object.assign(counts, { readableStreams: 0, transformStreams: 0, pipes: 0 })
const hook = createHook({
  init: (_, type) => {
    if (type === 'PROMISE') counts.promises++
  },
}).enable()
const { text } = await contestant.stream(baseURL)
hook.disable()
counts.characters = text.length
console.log(JSON.stringify(counts))
process.exit(0)
