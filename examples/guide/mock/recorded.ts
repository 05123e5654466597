import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { record, replay } from 'interlingua/record'

const folder = 'test/recordings'

/** `RECORD=1 OPENAI_API_KEY=… npm test` asks the vendor and writes the files; `npm test` reads them. */
export function testClient() {
  if (process.env.RECORD)
    return createClient({ providers: [openai({ fetch: record(fetch, folder) })] })
  return createClient({ providers: [openai({ apiKey: 'none', fetch: replay(folder) })] })
}
