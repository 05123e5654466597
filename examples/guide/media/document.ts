import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })

// #region asked
const report = {
  type: 'document',
  text: 'Seas are salty.',
  filename: 'report',
  cite: true,
} as const
const { citations } = await llm.chat({
  model: 'anthropic/claude-sonnet-4-6',
  messages: [{ role: 'user', content: [report, 'What does the report say?'] }],
})
for (const citation of citations)
  if (citation.type === 'document')
    console.log(citation.index, citation.title, citation.location)
// #endregion
