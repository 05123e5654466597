import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { batchesOf } from 'interlingua/batch'

const llm = createClient({ providers: [anthropic()] })
const texts = ['The sky is blue.', 'The sea, too.']

// #region batch
const batches = batchesOf(llm)
const batch = await batches.submit({
  model: 'anthropic/claude-haiku-4-5',
  requests: texts.map((text, at) => ({
    id: `text-${at}`,
    messages: `Summarise: ${text}`,
    maxOutputTokens: 200,
  })),
})
await batches.wait({
  ...batch,
  intervalMs: 60_000,
  onProgress: ({ counts }) => console.log(counts),
})
for await (const { id, response, error } of batches.results(batch))
  console.log(id, response?.text ?? error?.kind)
// #endregion
