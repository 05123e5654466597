import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })
const found = [
  { source: 'https://example.com/lakes', title: 'Lakes', content: 'They are deep.' },
  {
    source: 'https://example.com/seas',
    title: 'Seas',
    content: ['They are wide.', 'They are salty.'],
  },
]

// #region found
const { text, citations } = await llm.chat({
  model: 'anthropic/claude-sonnet-4-6',
  messages: [
    {
      role: 'user',
      content: [
        ...found.map(result => ({ type: 'search-result', ...result, cite: true }) as const),
        'What is salty?',
      ],
    },
  ],
})
for (const citation of citations)
  if (citation.type === 'search-result')
    console.log(citation.index, citation.source, citation.quote)
// #endregion
console.log(text)
