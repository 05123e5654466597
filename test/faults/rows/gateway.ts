import { request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { soon } from '../patience.ts'
import type { Row } from '../row.ts'
import { begun, eventStream, failing, good, repeating } from '../scripts.ts'
import type { Script } from '../server.ts'
import type { Stage } from '../stage.ts'
import { wireOf } from '../vendor.ts'

/** The vendor speaks another grammar than the client, so that answers are translated. */
const api = 'anthropic-messages'
const wire = wireOf(api)
const path = '/v1/chat/completions'
const word = wire.text('word ', true).at(-1) ?? ''

const bodyOf = (model: string, more: object = {}) =>
  JSON.stringify({ model, messages: [{ role: 'user', content: 'Hello' }], ...more })

const streaming = bodyOf('vendor/m', { stream: true })

function post(url: string, body: string, signal?: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(url + path, { method: 'POST', headers, body, ...(signal && { signal }) })
}

/** Plays against a vendor behind a gateway. */
async function behind(
  stage: Stage,
  requests: number,
  script: Script,
  act: (url: string, busy: () => number) => Promise<void>,
): Promise<void> {
  await stage.scene(requests, script, async ({ baseURL, busy }) => {
    const served = await stage.subject.served({ api, baseURL, apiKey: stage.key })
    try {
      await act(served.url, busy)
    } finally {
      await served.close()
    }
  })
}

/** The status line that raw bytes are answered with; nothing for none within the time. */
function rawStatus(url: string, bytes: string, patience = 3000): Promise<number | undefined> {
  const { port, hostname } = new URL(url)
  return new Promise(resolve => {
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    const done = () => {
      clearTimeout(timer)
      socket.destroy()
      const code = /^HTTP\/1\.1 (\d+)/.exec(text)?.[1]
      resolve(code === undefined ? undefined : Number(code))
    }
    const timer = setTimeout(done, patience)
    socket.on('error', done)
    socket.on('close', done)
    socket.on('data', data => {
      text += data
      if (/^HTTP\/1\.1 \d+/.test(text)) done()
    })
  })
}

export const gateway: Row[] = [
  {
    number: 78,
    inject:
      'gateway: the client leaves mid-stream; upstream is faster than it; an upstream error before the first byte',
    expected: 'upstream closed within 100 ms; a bounded buffer; the real status',
    async run(stage) {
      const talking = begun([...wire.begin, ...wire.text('word ', true)], repeating(word, 10))
      await behind(stage, 1, talking, async (url, busy) => {
        const leave = new AbortController()
        const { body } = await post(url, streaming, leave.signal)
        await body!.getReader().read()
        leave.abort()
        stage.holds('upstream closed', await soon(() => busy() === 0, 100))
      })
      let written = 0
      let isFull = false
      const flood: Script = async ({ head, chunk, socket, closed }) => {
        head(200, eventStream)
        for (const event of [...wire.begin, ...wire.text('word ', true)]) chunk(event)
        const much = word.repeat(500)
        let gone = false
        closed.then(() => {
          gone = true
        })
        while (!gone && written < 400_000_000) {
          chunk(much)
          written += much.length
          if (!socket.writableNeedDrain) continue
          const drained = new Promise(resolve => socket.once('drain', resolve))
          isFull = await Promise.race([
            drained.then(() => false),
            closed.then(() => false),
            sleep(700).then(() => true),
          ])
          if (isFull) return
        }
      }
      await behind(stage, 1, flood, async url => {
        const { port, hostname } = new URL(url)
        const asked = request({ port, hostname, path, method: 'POST', headers: { 'content-type': 'application/json' } })
        asked.on('response', answer => answer.pause())
        asked.on('error', () => {})
        asked.end(streaming)
        await soon(() => isFull, 20_000)
        stage.holds('who is not read is not written to', isFull && written < 64_000_000, `${written} bytes`)
        asked.destroy()
      })
      await behind(stage, 1, failing(api, 503), async url => {
        const answer = await post(url, streaming)
        const told = await answer.text()
        stage.saw('status', [answer.status, answer.headers.get('content-type')], [503, 'application/json'])
        stage.holds('no key is told', !told.includes(stage.key))
      })
    },
  },
  {
    number: 79,
    inject: 'gateway: slow headers, 100 MB, no JSON, unknown model, two lengths',
    expected: '408, 413, 400, 404, 400; others are served meanwhile',
    async run(stage) {
      await behind(stage, 1, good(api), async url => {
        const head = `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n`
        const slow = rawStatus(url, head)
        const huge = rawStatus(url, `${head}content-length: 104857600\r\n\r\n{`)
        const both = rawStatus(url, `${head}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`)
        const other = await post(url, bodyOf('vendor/m'))
        const { choices } = JSON.parse((await other.text()) || '{}') as { choices?: { message: { content: string } }[] }
        stage.saw('others', [other.status, choices?.[0]?.message.content], [200, 'fine'])
        stage.saw('no JSON', (await post(url, '{"model":')).status, 400)
        stage.saw('unknown model', (await post(url, bodyOf('nowhere/m'))).status, 404)
        stage.saw('slow headers, 100 MB, two lengths', await Promise.all([slow, huge, both]), [408, 413, 400])
      })
    },
  },
]
