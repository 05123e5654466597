import { chat, type Mutation } from './mutation.ts'

const groq = 'specs/groq/groq-chat.yaml'
const compatible = 'specs/openai-compatible/openai-compatible.yaml'
const beside = ['openai', 'openai-compatible']

/** Mistakes of a mapping that extends another one. */
export const familyMistakes: Mutation[] = [
  {
    name: 'parent that is not there',
    beside,
    file: groq,
    from: 'openai-compatible',
    to: 'openai-compatibel',
    code: 'extends',
  },
  {
    name: 'removal of what is not inherited',
    beside,
    file: groq,
    from: 'top_k: ~',
    to: 'topk: ~',
    code: 'nothing-inherited',
  },
  {
    name: 'removal, among several, of what is not inherited',
    beside,
    file: groq,
    from: 'top_k: ~',
    to: '.without: [top_k, seeds]',
    code: 'nothing-inherited',
    at: '.without',
  },
  {
    name: 'list before one that is not inherited',
    beside,
    file: groq,
    from: 'stream:\n  rules:\n',
    to: 'stream:\n  rule+: []\n  rules:\n',
    at: '  rule+',
    code: 'nothing-inherited',
  },
  {
    name: 'inherited line that the own contract does not know',
    beside,
    file: groq,
    from: '    top_k: ~\n',
    to: '',
    at: 'top_k: $topK',
    in: compatible,
    code: 'unknown-wire-field',
  },
  {
    name: 'inherited table with values that the own contract does not have',
    beside,
    file: groq,
    from: '  effort: { none: none, low: low, medium: medium, high: high, default: ~, "low>": minimal, "high>": xhigh, "high>>": max }\n',
    to: '',
    at: 'effort: { none: none',
    in: chat,
    code: 'unknown-enum-value',
  },
  {
    name: 'mistake of a parent, told of once',
    beside: ['groq', 'openai'],
    file: compatible,
    from: 'top_k: $topK',
    to: 'top_k: $topKay',
    code: 'unknown-unified-field',
    most: 1,
  },
]
