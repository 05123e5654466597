import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { openai } from 'interlingua/openai'
import {
  handOff,
  readTranscript,
  transcriptOf,
  validateTranscript,
} from 'interlingua/transcript'

const tools = [{ name: 'tide', inputSchema: { type: 'object' } }]

// #region hand-off
const llm = createClient({ providers: [anthropic(), openai()] })
const asked = { role: 'user', content: 'When is high water at Kiel?' } as const
const { message } = await llm.chat({
  model: 'anthropic/claude-sonnet-4-6',
  messages: [asked],
  tools,
})

const kept = await transcriptOf({ messages: [asked, message], tools }, { title: 'Tides' })
const text = JSON.stringify(kept) // to disk, and back:
const transcript = readTranscript(JSON.parse(text))

const { conversation, repaired, loss } = await handOff(transcript, 'openai/gpt-5', {
  client: llm,
  reasoning: 'text',
})
const answer = await llm.chat({
  model: 'openai/gpt-5',
  ...conversation,
  messages: [...conversation.messages, asked],
})
// #endregion
console.log(answer.text, repaired.length, loss.length)

{
  // #region validate
  const { fits, problems, loss } = await validateTranscript(transcript, 'openai/gpt-5', {
    client: llm,
  })
  // #endregion
  console.log(fits, problems.length, loss.length)
}
