import type { Row } from '../row.ts'
import { failing, good, inTurn, status } from '../scripts.ts'
import type { FaultServer, Script } from '../server.ts'
import type { Stage } from '../stage.ts'
import type { Api } from '../subject.ts'
import { quick } from './settings.ts'

const limited = (headers: Record<string, string>) => failing('openai-chat', 429, headers)

/** The wait between the first two requests of a call that then succeeds. */
async function waitAfter(stage: Stage, script: Script, api: Api = 'openai-chat'): Promise<number> {
  let seen: FaultServer | undefined
  await stage.scene(2, inTurn(script, good(api)), async server => {
    seen = server
    stage.saw('outcome', await stage.ask(server.baseURL, { api, retry: quick }), { kind: 'answer', attempts: 2 })
  })
  const [first, second] = seen!.requests
  return second ? second.at - first!.at : Number.NaN
}

const dateIn = (ms: number) => new Date(Date.now() + ms)
const two = (value: number) => String(value).padStart(2, '0')
const dateForms: [string, (date: Date) => string][] = [
  ['IMF-fixdate', date => date.toUTCString()],
  [
    'RFC 850',
    date => {
      const [day, dd, month, year, time] = date.toUTCString().replace(',', '').split(' ')
      const weekday = {
        Mon: 'Monday',
        Tue: 'Tuesday',
        Wed: 'Wednesday',
        Thu: 'Thursday',
        Fri: 'Friday',
        Sat: 'Saturday',
        Sun: 'Sunday',
      }[day!]
      return `${weekday}, ${dd}-${month}-${year!.slice(2)} ${time} GMT`
    },
  ],
  [
    'asctime',
    date => {
      const [day, , month, year, time] = date.toUTCString().replace(',', '').split(' ')
      return `${day} ${month} ${two(date.getUTCDate()).replace(/^0/, ' ')} ${time} ${year}`
    },
  ],
]

const retryInfo = (delay: string) =>
  status(429, {
    error: {
      code: 429,
      message: 'Quota exceeded',
      status: 'RESOURCE_EXHAUSTED',
      details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: delay }],
    },
  })

/** What the vendor says of when to come back. */
export const hints: Row[] = [
  {
    number: 15,
    inject: '429 with `retry-after: 2`',
    expected: 'a wait of 2.0 to 2.5 s, give or take the way',
    async run(stage) {
      stage.within('wait', await waitAfter(stage, limited({ 'retry-after': '2' })), 1990, 2600)
    },
  },
  {
    number: 16,
    inject: '429 with `retry-after-ms: 250` and `retry-after: 9`',
    expected: '250 ms win',
    async run(stage) {
      stage.within('wait', await waitAfter(stage, limited({ 'retry-after-ms': '250', 'retry-after': '9' })), 245, 600)
    },
  },
  {
    number: 17,
    inject: '429 with `retry-after-ms: 0` and `retry-after: 1`, for ever',
    expected: 'at once, and not more often than configured',
    async run(stage) {
      const outcome = await stage.play(3, limited({ 'retry-after-ms': '0', 'retry-after': '1' }), { retry: quick })
      stage.saw('outcome', outcome, { kind: 'rate-limit', retryable: true, attempts: 3 })
      stage.within('time', outcome.ms, 0, 1500)
    },
  },
  {
    number: 18,
    inject: 'Retry-After as a date: IMF-fixdate, RFC 850, asctime',
    expected: 'each read as GMT',
    async run(stage) {
      await Promise.all(
        dateForms.map(async ([form, write]) => {
          const script: Script = exchange => limited({ 'retry-after': write(dateIn(2000)) })(exchange)
          stage.within(form, await waitAfter(stage, script), 950, 2600)
        }),
      )
    },
  },
  {
    number: 19,
    inject: 'Retry-After `-5`, `abc`, `1e9`, `0x10`, empty, two values',
    expected: 'the computed wait; no NaN, no busy loop',
    async run(stage) {
      for (const value of ['-5', 'abc', '1e9', '0x10', '', '1, 2']) {
        const outcome = await stage.play(3, limited({ 'retry-after': value }), { retry: quick })
        stage.saw(
          `'${value}'`,
          { ...outcome, told: outcome.retryAfterMs },
          { kind: 'rate-limit', attempts: 3, told: undefined },
        )
        stage.within(`'${value}'`, outcome.ms, 0, 1500)
      }
    },
  },
  {
    number: 20,
    inject: 'Retry-After 277403',
    expected: 'fails at once with `retryAfterMs`, 1 request',
    async run(stage) {
      const outcome = await stage.play(1, limited({ 'retry-after': '277403' }), { retry: quick })
      stage.saw('outcome', outcome, { kind: 'rate-limit', retryAfterMs: 277_403_000 })
      stage.within('time', outcome.ms, 0, 1500)
    },
  },
  {
    number: 21,
    inject: 'a Google 429 whose body says RetryInfo, no header',
    expected: 'honoured where the budget allows, else told',
    async run(stage) {
      stage.within('0.4s', await waitAfter(stage, retryInfo('0.4s'), 'gemini'), 395, 900)
      const outcome = await stage.play(1, retryInfo('22s'), { api: 'gemini', retry: { ...quick, budgetMs: 2000 } })
      stage.saw('22s', outcome, { kind: 'rate-limit', retryAfterMs: 22_000 })
    },
  },
  {
    number: 23,
    inject: '`x-should-retry: false` on 500, `true` on 400',
    expected: 'obeyed',
    async run(stage) {
      const no = failing('openai-chat', 500, { 'x-should-retry': 'false' })
      stage.saw('500, false', await stage.play(1, no, { retry: quick }), { kind: 'server', retryable: false })
      const yes = failing('openai-chat', 400, { 'x-should-retry': 'true' })
      stage.saw('400, true', await stage.play(2, inTurn(yes, good()), { retry: quick }), {
        kind: 'answer',
        attempts: 2,
      })
    },
  },
  {
    number: 24,
    inject: '500, then 200 with `retry-after: 31`',
    expected: 'the 200 is the answer: no delay, no third request',
    async run(stage) {
      const answered: Script = exchange =>
        exchange.answer(
          200,
          JSON.stringify({
            choices: [{ index: 0, message: { role: 'assistant', content: 'fine' }, finish_reason: 'stop' }],
          }),
          { 'retry-after': '31' },
        )
      const outcome = await stage.play(2, inTurn(failing('openai-chat', 500), answered), { retry: quick, whole: true })
      stage.saw('outcome', outcome, { kind: 'answer', text: 'fine' })
      stage.within('time', outcome.ms, 0, 1500)
    },
  },
  {
    number: 25,
    inject: '100 calls at once, each told 429',
    expected: 'tried again spread in time: at most 10 % within 50 ms',
    async run(stage) {
      const times: number[] = []
      const refused = new Set<string>()
      const script: Script = exchange => {
        const call = exchange.request.headers['x-call']!
        if (!refused.has(call)) {
          refused.add(call)
          return limited({})(exchange)
        }
        times.push(performance.now())
        return good()(exchange)
      }
      await stage.scene(200, script, async server => {
        const speaker = stage.open(server.baseURL, { retry: { ...quick, baseMs: 4000, maxMs: 4000 } })
        const calls = Array.from({ length: 100 }, (_, at) => ({ headers: { 'x-call': String(at) }, patience: 20_000 }))
        const all = await Promise.all(calls.map(call => stage.ask(speaker, call)))
        const others = all.filter(({ kind }) => kind !== 'answer').map(({ message }) => message)
        stage.saw('no answers', others, [])
      })
      const buckets = new Map<number, number>()
      for (const time of times) buckets.set(Math.floor(time / 50), (buckets.get(Math.floor(time / 50)) ?? 0) + 1)
      const most = Math.max(0, ...buckets.values())
      stage.holds('at most 10 in 50 ms', most <= 10, most)
    },
  },
  {
    number: 26,
    inject: '500 twice, then 200, for two calls',
    expected: 'one idempotency key over the attempts of a call, another for the next call',
    async run(stage) {
      const twice = inTurn(...[1, 2].flatMap(() => [failing('openai-chat', 500), failing('openai-chat', 500), good()]))
      await stage.scene(6, twice, async server => {
        const speaker = stage.open(server.baseURL, { retry: quick })
        for (const call of ['first', 'second']) stage.saw(call, await stage.ask(speaker), { kind: 'answer' })
        const keys = server.requests.map(({ headers }) => headers['idempotency-key'])
        stage.holds(
          'a key each',
          keys.every(key => typeof key === 'string' && key.length >= 16),
          keys,
        )
        stage.saw('keys', [new Set(keys.slice(0, 3)).size, new Set(keys.slice(3)).size, new Set(keys).size], [1, 1, 2])
      })
    },
  },
]
