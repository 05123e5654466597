import Anthropic from '@anthropic-ai/sdk'
import { anthropicServer } from 'interlingua/anthropic/server'
import { createMock } from 'interlingua/mock'

const mock = await createMock({ apis: [anthropicServer()], script: ['Hello!'] }).listen()
const sdk = new Anthropic({ apiKey: 'any', baseURL: mock.baseURL('anthropic') })
const message = await sdk.messages.create({
  model: 'm',
  max_tokens: 10,
  messages: [{ role: 'user', content: 'Hi' }],
})
console.log(message.content[0]?.type === 'text' && message.content[0].text)
await mock.close()
