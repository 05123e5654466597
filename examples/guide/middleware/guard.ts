import { createClient, isInterlinguaError } from 'interlingua'
import { guard, redaction, refuse } from 'interlingua/guard'
import { openai } from 'interlingua/openai'

const polite = guard({
  request: input =>
    JSON.stringify(input.messages).includes('damn') ? refuse('mind your words') : input,
})
const hidden = redaction({
  patterns: [{ name: 'mail', regex: /\b[\w.]+@[\w.]+\b/, maxLength: 60 }],
  restore: true,
})
const llm = createClient({ providers: [openai()], use: [polite, hidden] })
console.log(
  (await llm.chat({ model: 'openai/gpt-5-mini', messages: 'Write to ann@home.org' })).text,
)
try {
  await llm.chat({ model: 'openai/gpt-5-mini', messages: 'damn' })
} catch (error) {
  if (isInterlinguaError(error)) console.log(error.kind, error.code)
}
