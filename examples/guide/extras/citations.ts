import { createClient } from 'interlingua'
import { hostedTools, openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const model = 'openai/gpt-5-mini'

// #region citations
const { text, citations } = await llm.chat({
  model,
  messages: 'How deep is it?',
  tools: [hostedTools.webSearch()],
})
for (const citation of citations)
  if (citation.type === 'url') console.log(citation.title, citation.url)
// #endregion
console.log(text)
