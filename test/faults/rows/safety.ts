import type { Row } from '../row.ts'
import { good, status } from '../scripts.ts'
import { startFaultServer } from '../server.ts'
import { apis } from '../subject.ts'
import { quick } from './settings.ts'

/** Who may learn what. */
export const safety: Row[] = [
  {
    number: 64,
    inject: 'CR, LF, NUL in key, header, model and tool name; `../../files`, `a?b#c`, `%2e%2e` as model',
    expected: 'refused before anything is sent, or encoded within one segment of the path',
    heavy: true,
    async run(stage) {
      for (const stray of ['\r\nx: y', '\nx: y', '\0']) {
        for (const api of apis)
          stage.saw(
            `header ${JSON.stringify(stray)}`,
            await stage.play(0, good(api), { api, headers: { 'x-tag': `a${stray}` } }),
            { kind: 'invalid-request' },
          )
        const speaker = stage.client({
          vendors: [{ api: 'openai-chat', baseURL: 'http://127.0.0.1:1', apiKey: `${stage.key}${stray}` }],
        })
        stage.saw(`key ${JSON.stringify(stray)}`, await stage.ask(speaker), { kind: 'invalid-request' })
      }
      for (const model of ['../../files', 'a?b#c', '%2e%2e', 'a\r\nb', '..', 'a/../../b'])
        await stage.scene(model === '..' ? 0 : 1, good('gemini'), async server => {
          const outcome = await stage.ask(server.baseURL, { api: 'gemini', model: `vendor/${model}` })
          const [request] = server.requests
          const segment = /^\/v1beta\/models\/([^/?#]+):streamGenerateContent\?alt=sse$/.exec(request?.url ?? '')?.[1]
          stage.saw(
            JSON.stringify(model),
            segment ? decodeURIComponent(segment) : outcome.kind,
            model === '..' ? 'invalid-request' : model,
          )
        })
      const tools = [{ name: 'a\r\nb\0', inputSchema: { type: 'object' } }]
      await stage.scene(1, good(), async server => {
        await stage.ask(server.baseURL, { tools, model: 'vendor/a\r\nb' })
        stage.holds(
          'in the body as JSON',
          JSON.parse(server.requests[0]?.body ?? '{}').tools?.[0]?.function?.name === tools[0]!.name,
        )
      })
    },
  },
  {
    number: 65,
    inject: '301, 302, 303, 307, 308 to another origin',
    expected: 'not followed: the other origin sees nothing',
    unplayed: 'requests that are signed (SigV4)',
    heavy: true,
    async run(stage) {
      const thief = await startFaultServer(good())
      try {
        for (const api of apis)
          for (const code of [301, 302, 303, 307, 308]) {
            const outcome = await stage.play(1, status(code, '', { location: `${thief.baseURL}/v1` }), {
              api,
              retry: quick,
            })
            stage.saw(`${api} ${code}`, outcome, { kind: 'protocol', status: code, retryable: false })
          }
        stage.saw('requests at the other origin', thief.requests.length, 0)
      } finally {
        await thief.close()
      }
    },
  },
  {
    number: 66,
    inject: 'the key echoed by an error, in part too; in the query of the address; a password in it',
    expected: 'the key nowhere: message, JSON, inspect, causes, log',
    unplayed: 'attributes of OpenTelemetry',
    heavy: true,
    async run(stage) {
      const { key } = stage
      const echoes = [
        `Incorrect API key provided: ${key}.`,
        `key=${encodeURIComponent(key)}&x=1`,
        `Incorrect key ${key.slice(0, 12)}****.`,
        JSON.stringify({ authorization: `Bearer ${key}` }),
      ]
      for (const api of apis)
        for (const echo of echoes)
          for (const body of [
            JSON.stringify({
              error: { message: echo, type: 'authentication_error', code: 401, status: 'UNAUTHENTICATED' },
              type: 'error',
            }),
            `<p>${echo}</p>`,
          ]) {
            const outcome = await stage.play(1, status(401, body), { api })
            stage.saw(api, outcome, { kind: 'authentication', status: 401 })
            stage.holds(`${api}: unseen`, !shows(outcome.error, key.slice(0, 12)), outcome.message)
          }
      const inQuery = await stage.ask(`http://127.0.0.1:1/v1?key=${key}`, { retry: false })
      stage.saw('in the query', inQuery, { kind: 'network' })
      const password = await stage.ask(`http://user:${key}@127.0.0.1:1/v1`)
      stage.saw('as password', password, { kind: 'invalid-request' })
      for (const outcome of [inQuery, password]) stage.holds('unseen', !shows(outcome.error, key), outcome.message)
    },
  },
]

const shows = (error: unknown, word: string) =>
  `${error instanceof Error ? `${error.message}${error.stack}${error.cause instanceof Error ? error.cause.message : ''}` : error} ${JSON.stringify(error)}`.includes(
    word,
  )
