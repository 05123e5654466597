import { createClient } from 'interlingua'
import { createMock } from 'interlingua/mock'
import { openai } from 'interlingua/openai'
import { openaiServer } from 'interlingua/openai/server'

// #region mock
const mock = createMock({
  apis: [openaiServer()],
  script: ['Hello!', { error: 'rate-limit' }, { text: 'Bye', fault: 'cut' }],
})
const llm = createClient({ providers: [openai({ apiKey: 'any', fetch: mock.fetch })] })
// #endregion
console.log((await llm.chat({ model: 'openai/gpt-5-mini', messages: 'Hi' })).text)
