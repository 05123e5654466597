import KeyvRedis, { createClient as createRedis } from '@keyv/redis'
import { createClient } from 'interlingua'
import { cache, redisLock } from 'interlingua/cache'
import { openai } from 'interlingua/openai'
import { Keyv } from 'keyv'

// Without the offline queue commands fail at once while Redis is down, instead of waiting for it.
const redis = createRedis({ url: process.env.REDIS_URL, disableOfflineQueue: true })
redis.on('error', () => {})
await redis.connect()
const cached = cache({
  store: new Keyv(new KeyvRedis(redis)),
  lock: redisLock(command => redis.sendCommand(command)),
  onWarning: ({ doing, cause }) => console.warn(doing, cause),
})
const llm = createClient({ providers: [openai()], use: [cached] })
const ask = { model: 'openai/gpt-5-mini', messages: 'Hello!' }
await llm.chat(ask)
console.log((await llm.chat(ask)).cached)
await redis.close()
