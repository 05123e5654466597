import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { cohere } from 'interlingua/cohere'
import { openai } from 'interlingua/openai'
import { openrouter } from 'interlingua/openrouter'
import { together } from 'interlingua/together'

const llm = createClient({
  providers: [openai(), anthropic(), cohere(), openrouter(), together()],
})
const model = 'anthropic/claude-sonnet-4-6'
const [messages, prompt, query] = ['Hello!', 'a lighthouse', 'What shines at night?']
const documents = ['A lighthouse shines.', 'A ship sails.']
const texts = documents

// #region calls
const { embeddings, usage } = await llm.embed({
  model: 'openai/text-embedding-3-small',
  input: texts,
  dimensions: 256,
})

const { results } = await llm.rerank({ model: 'cohere/rerank-v3.5', query, documents, topN: 1 })
for (const { document, index, score } of results) console.log(document, index, score)

const { flagged, results: judged } = await llm.moderate({
  model: 'openai/omni-moderation-latest',
  input: texts,
})
for (const { categories, scores } of judged) console.log(categories, scores)

const { images } = await llm.generateImage({
  model: 'openai/gpt-image-1',
  prompt,
  size: '1024x1536',
})
await llm.chat({ model, messages: [{ role: 'user', content: ['What is this?', ...images] }] }) // they are image parts

const { models } = await llm.models('anthropic') // with contextWindow and maxOutputTokens, where the vendor tells them
for await (const { model } of llm.models('openrouter')) console.log(model) // all pages, asked for as they are read
const { inputTokens } = await llm.countTokens({ model, messages })
// #endregion
console.log(embeddings[0]?.length, usage?.inputTokens, flagged, models.length, inputTokens)

const drawn =
  // #region native
  await llm.generateImage({
    model: 'together/black-forest-labs/FLUX.1-schnell',
    prompt,
    native: { 'together-chat': { steps: 4 } },
  })
// #endregion
console.log(drawn.images.length)
