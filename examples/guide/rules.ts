/** What the mock answers to the programs of the pages. */
import type { Rule } from 'interlingua/mock'

const soup = JSON.stringify({ title: 'Soup', minutes: 20, steps: ['boil', 'eat'] })
const strictSoup = JSON.stringify({ title: 'Soup', minutes: 20, note: null, steps: ['boil', 'eat'] })
const points = JSON.stringify({
  value: [
    { name: 'a', x: 1 },
    { name: 'b', x: 2 },
  ],
})

export const rules: readonly Rule[] = [
  { when: { toolResult: 'sums_add' }, answer: 'It is 5.' },
  { when: { tool: 'sums_add' }, answer: { toolCalls: [{ name: 'sums_add', input: { a: 2, b: 3 } }] } },
  { when: { toolResult: 'weather' }, answer: 'It is 21 degrees.' },
  { when: { text: 'What does it promise' }, answer: 'Nothing.' },
  { when: { text: 'How warm is it' }, answer: '21 degrees.' },
  { when: { tool: 'weather' }, answer: { toolCalls: [{ name: 'weather', input: { city: 'Paris' } }] } },
  { when: { tool: 'reserve' }, answer: { toolCalls: [{ name: 'reserve', input: { pier: 'B2', nights: null } }] } },
  { when: { text: 'high water', toolResult: false }, answer: 'At noon.' },
  { when: { text: 'Think' }, answer: { reasoning: 'Rayleigh.', text: 'Because air scatters blue light most.' } },
  { when: { text: 'sky blue' }, answer: 'Because air scatters blue light most.' },
  { when: { text: 'at dusk' }, answer: 'Then it is red.' },
  { when: { text: 'Name a colour' }, answer: 'Orange.' },
  { when: { text: 'complement' }, answer: 'Blue.' },
  { when: { text: 'Roll a die' }, answer: 'Four.' },
  {
    when: { text: 'How is the weather today' },
    answer: { text: 'Rain.', usage: { inputTokens: 9, outputTokens: 2, hostedTools: { webSearch: 3 } } },
  },
  { when: { text: 'What is new' }, answer: 'Nothing under the sun.' },
  { when: { text: 'Count' }, answer: Array.from({ length: 100 }, (_, at) => at + 1).join(', ') },
  { when: { text: 'Compare' }, answer: request => `You sent ${request.messages[0]?.content.length} parts.` },
  { when: { text: 'soup', stream: true }, answer: { text: strictSoup, pace: { deltaMs: 400, chunk: 24 } } },
  { when: { text: 'soup' }, answer: soup },
  { when: { text: 'Two points' }, answer: { text: points, pace: { deltaMs: 400, chunk: 28 } } },
  { when: { text: 'I like it' }, answer: '{"value":"good"}' },
  { when: { text: 'A number' }, answer: '{"n":-1}' },
  { when: { text: 'Write to' }, answer: 'I wrote to [mail_1].' },
  {
    when: { text: 'How deep' },
    answer: [
      {
        type: 'text',
        text: 'Eleven kilometres.',
        citations: [{ type: 'url', url: 'https://example.com/deep', title: 'The deep', start: 0, end: 6 }],
      },
    ],
  },
  {
    when: { text: 'What is salty' },
    answer: [
      {
        type: 'text',
        text: 'The sea.',
        citations: [
          {
            type: 'search-result',
            source: 'https://example.com/seas',
            title: 'Seas',
            index: 1,
            quote: 'They are salty.',
            location: { unit: 'block', start: 1, end: 2 },
          },
        ],
      },
    ],
  },
  {
    when: { text: 'does the report say' },
    answer: [
      {
        type: 'text',
        text: 'That seas are salty.',
        citations: [
          {
            type: 'document',
            index: 0,
            title: 'report',
            quote: 'Seas are salty.',
            location: { unit: 'character', start: 0, end: 15 },
          },
        ],
      },
    ],
  },
  { when: { text: /hello|hi$|what is this/i }, answer: 'Hello!' },
]
