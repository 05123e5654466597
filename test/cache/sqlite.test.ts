/** SQLite as a store. Its adapter is compiled for a minute, so that it is no dependency of the tests. */
import { Keyv } from 'keyv'
import { expect, it } from 'vitest'
import { ask } from '../runtime/streaming.ts'
import { cached, clientOf, counting, server } from './cached.ts'

const adapter = '@keyv/sqlite'
const Sqlite = await import(/* @vite-ignore */ adapter).then(
  ({ default: Adapter }) => Adapter as new (uri: string) => Map<string, unknown>,
  () => {
    console.info(`skipped: ${adapter} is not built (npm install --no-save ${adapter}@4)`)
    return undefined
  },
)

it.skipIf(!Sqlite)('answers are kept in SQLite', async () => {
  const store = new Keyv(new Sqlite!('sqlite://:memory:'))
  const llm = await cached(counting, { store })
  await llm.stream(ask).response
  expect(await clientOf({ store }).chat(ask)).toMatchObject({ text: 'answer 1', cached: true })
  expect(server.requests).toHaveLength(1)
})
