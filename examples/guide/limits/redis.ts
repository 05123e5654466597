import { createClient as createRedis } from '@keyv/redis'
import { createClient } from 'interlingua'
import { limit } from 'interlingua/limit'
import { openai } from 'interlingua/openai'
import { RateLimiterRedis } from 'rate-limiter-flexible'

// Without the offline queue commands fail at once while Redis is down, instead of waiting for it.
const storeClient = createRedis({ url: process.env.REDIS_URL, disableOfflineQueue: true })
storeClient.on('error', () => {})
await storeClient.connect()
const shared = limit({
  requests: { limit: 500, seconds: 60 },
  limiter: settings =>
    new RateLimiterRedis({ storeClient, useRedisPackage: true, ...settings }),
  onWarning: ({ counting }) => console.warn(`${counting} are counted by this process alone`),
})
const llm = createClient({ providers: [openai()], use: [shared] })
console.log((await llm.chat({ model: 'openai/gpt-5-mini', messages: 'Hello!' })).text)
await storeClient.close()
