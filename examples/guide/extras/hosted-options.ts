import { createClient } from 'interlingua'
import { hostedOptions, perplexity } from 'interlingua/perplexity'

const llm = createClient({ providers: [perplexity()] })
// #region options
const { text } = await llm.chat({
  model: 'perplexity/sonar',
  messages: 'Why is the sky blue?',
  native: hostedOptions.webSearch({
    search_mode: 'academic',
    search_domain_filter: ['arxiv.org'],
  }),
})
// #endregion
console.log(text)
