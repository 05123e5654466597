/** A run that is watched goes at the pace of who watches it. */
import { setTimeout as sleep, setImmediate as tick } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createClient } from '../../runtime/index.ts'
import { type RunEvent, tool, withTools } from '../../runtime/tools/index.ts'
import { startLoopback } from '../support/loopback.ts'
import { startScripted } from '../support/scripted.ts'
import { sse, toy } from '../support/toy-api.ts'
import { call, text } from '../tools/calls.ts'
import { broke, clientOf } from './stage.ts'

const bound = 64

/** A tool that tells what it has counted, for ever. */
function counter() {
  const seen = { told: 0, left: false }
  const count = tool({
    name: 'count',
    async *execute() {
      try {
        for (;;) yield seen.told++
      } finally {
        seen.left = true
      }
    },
  })
  return { seen, count }
}

async function counting() {
  const scripted = await startScripted()
  scripted.script([call('count', {})])
  const { seen, count } = counter()
  const run = clientOf(scripted, 'openai-chat').runStream({
    model: 'openai/gpt-5-mini',
    messages: 'go',
    tools: [count],
  })
  return { scripted, seen, run }
}

it('waits for a slow reader, with what a tool tells', async () => {
  const { scripted, seen, run } = await counting()
  let read = 0
  for await (const event of run) {
    if (event.type !== 'tool-progress') continue
    if (read++ < 3) await sleep(20)
    expect(seen.told - read).toBeLessThanOrEqual(2 * bound)
    if (read > 500) break
  }
  expect((await broke(run.result)).run.status).toBe('aborted')
  await tick()
  expect(seen.left).toBe(true)
  await scripted.close()
})

it('waits when nobody has come to read yet, and is cancelled all the same', async () => {
  const { scripted, seen, run } = await counting()
  for (let told = -1; told !== seen.told || told === 0; ) {
    told = seen.told
    await sleep(50)
  }
  expect(seen.told).toBeLessThanOrEqual(bound)
  run.cancel()
  expect((await broke(run.result)).run.status).toBe('aborted')
  await scripted.close()
})

it('reads of the network what it has room for', async () => {
  const count = 200_000
  const server = await startLoopback(async ({ head, write, closed }) => {
    head(200, { 'content-type': 'text/event-stream' })
    await write(sse({ t: 'start', id: 'x' }))
    const piece = sse({ t: 'text', d: 'x'.repeat(100) }).repeat(100)
    for (let at = 0; at < count / 100; at++) {
      await write(piece)
      sent += 100
    }
    await closed
  })
  let sent = 0
  const llm = withTools(createClient({ providers: [toy({ apiKey: 'key', baseURL: server.baseURL })] }))
  const run = llm.runStream({ model: 'toy/m', messages: 'go' })
  const events = run[Symbol.asyncIterator]()
  for (let read = 0; read < 10; read++) await events.next()
  await sleep(500)
  expect(sent).toBeLessThan(count)
  await events.return?.()
  await broke(run.result)
  await server.close()
})

it('goes on where only the result is wanted, and keeps nothing', async () => {
  const scripted = await startScripted()
  scripted.script([call('many', {})], text('done'))
  const many = tool({
    name: 'many',
    async *execute() {
      for (let at = 0; at < 10 * bound; at++) yield at
      return 'counted'
    },
  })
  const run = clientOf(scripted, 'openai-chat').runStream({ model: 'openai/gpt-5-mini', messages: 'go', tools: [many] })
  expect((await run.result).text).toBe('done')
  const late: RunEvent[] = []
  for await (const event of run) late.push(event as RunEvent)
  expect(late).toEqual([])
  await scripted.close()
})
