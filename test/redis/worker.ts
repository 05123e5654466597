/** One of several processes: a client with a cache and a limit in one Redis, which calls when it is told to. */
import KeyvRedis, { createClient as createRedis } from '@keyv/redis'
import { Keyv } from 'keyv'
import { RateLimiterRedis } from 'rate-limiter-flexible'
import { cache, redisLock } from '../../runtime/cache/index.ts'
import { createClient } from '../../runtime/index.ts'
import { limit } from '../../runtime/limit/index.ts'
import { toy } from '../support/toy-api.ts'
import type { Done, Order, Setup } from './workers.ts'

const { url, baseURL, quota } = JSON.parse(process.argv[2]!) as Setup

// Commands fail at once while there is no connection, instead of waiting for it.
const storeClient = createRedis({ url, disableOfflineQueue: true, socket: { reconnectStrategy: 100 } })
storeClient.on('error', () => {})
await storeClient.connect()

let warnings: string[] = []
const cached = cache({
  store: new Keyv(new KeyvRedis(storeClient)),
  lock: redisLock(command => storeClient.sendCommand(command)),
  onWarning: ({ doing }) => warnings.push(`cache ${doing}`),
})
const limited = limit({
  ...(quota && { requests: quota }),
  limiter: settings => new RateLimiterRedis({ storeClient, useRedisPackage: true, ...settings }),
  onWarning: ({ counting }) => warnings.push(`limit ${counting}`),
})
const llm = createClient({ providers: [toy({ apiKey: 'k', baseURL })], use: [cached, limited], retry: false })

async function obey({ verb, prompts }: Order): Promise<Done> {
  warnings = []
  const answers = await Promise.all(
    prompts.map(async messages => {
      const input = { model: 'toy/m', messages }
      const { text, cached = false } = await (verb === 'chat' ? llm.chat(input) : llm.stream(input).response)
      return { text, cached }
    }),
  )
  return { answers, warnings }
}

process.on('message', order =>
  obey(order as Order).then(
    done => process.send!(done),
    error => process.send!({ error: `${error}` }),
  ),
)
process.send!('ready')
