/** npm run examples: three programs against the mock; fails where one does not end as it should. */
import { isDeepStrictEqual } from 'node:util'
import { anthropic } from '../../generated/anthropic/index.ts'
import { ingress } from '../../generated/ingress.ts'
import { openai } from '../../generated/openai/index.ts'
import { createClient } from '../../runtime/index.ts'
import { createMock } from '../../runtime/mock/index.ts'
import { extractor } from './extractor.ts'
import { failover } from './failover.ts'
import { scriptedModel } from './model.ts'
import { research } from './research.ts'

const say = (line: string) => console.log(line)
const [gpt, claude] = ['openai/gpt-5-mini', 'anthropic/claude-sonnet-4-6'] as const

const model = scriptedModel()
const server = await createMock({
  apis: Object.values(ingress).map(serverOf => serverOf()),
  answer: model.answer,
  pace: { deltaMs: 1 },
}).listen()
const options = { apiKey: 'a-key-for-nobody' }
const client = createClient({
  providers: [
    openai({ ...options, baseURL: server.baseURL('openai-responses') }),
    anthropic({ ...options, baseURL: server.baseURL('anthropic-messages') }),
  ],
  retry: false,
})

try {
  say('1. A research agent with tools\n')
  for (const each of [gpt, claude]) {
    say(` ${each}`)
    const { output, steps } = await research(client, each, say)
    expect(output?.sources, ['rayleigh', 'sunset'])
    expect(
      steps.map(({ outcomes }) => outcomes.map(({ status }) => status)),
      [['done', 'done'], ['done', 'done'], []],
    )
  }

  say('\n2. A typed extractor with streaming partials\n')
  for (const each of [gpt, claude]) {
    say(` ${each}`)
    const { invoice, total, updates } = await extractor(client, each, say)
    expect([invoice.number, total, updates > 3], ['R-17', 259.9, true])
  }

  say('\n3. A chat that changes its vendor in mid-conversation\n')
  const { answeredBy, messages } = await failover(client, [gpt, claude], say, () => model.down('gpt-5-mini'))
  expect(answeredBy, ['openai', 'anthropic'])
  expect(
    messages.map(({ role }) => role),
    ['user', 'assistant', 'tool', 'assistant', 'user', 'assistant'],
  )
  say('\nall as it should be')
} finally {
  await server.close()
}

function expect(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted))
    throw new Error(`it should be ${JSON.stringify(wanted)}, and is ${JSON.stringify(found)}`)
}
