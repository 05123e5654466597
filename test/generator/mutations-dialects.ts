import { anthropic, chat, gemini, type Mutation } from './mutation.ts'

const uses = 'schemas: { tools: open, strictTools: strict, output: open, strictOutput: strict }'

/** Mistakes in what a mapping says of JSON Schema. */
export const dialectMistakes: Mutation[] = [
  {
    name: 'a dialect that there is not',
    file: chat,
    from: uses,
    to: uses.replace('open,', 'opne,'),
    code: 'unknown-dialect',
  },
  {
    name: 'a dialect that nothing takes',
    file: chat,
    from: '  open: { root: object }',
    to: '  open: { root: object }\n  spare: { root: object }',
    at: '  spare:',
    code: 'unused-dialect',
  },
  {
    name: 'a keyword that JSON Schema does not have',
    file: chat,
    from: 'multipleOf, minItems',
    to: 'multipelOf, minItems',
    code: 'dialect',
  },
  {
    name: 'a keyword that is always taken',
    file: gemini,
    from: 'keywords: [$ref, anyOf, title, format, prefixItems, minItems, maxItems, minimum, maximum]\n',
    to: 'keywords: [$ref, anyOf, items]\n',
    code: 'dialect',
  },
  {
    name: 'a keyword twice',
    file: chat,
    from: '[$ref, anyOf, const,',
    to: '[$ref, anyOf, const, anyOf,',
    code: 'dialect',
  },
  {
    name: 'formats without the keyword',
    file: chat,
    from: 'title, pattern, format,',
    to: 'title, pattern,',
    at: '    formats: [date-time',
    code: 'dialect',
  },
  {
    name: 'all required without a union for null',
    file: chat,
    from: '[$ref, anyOf, const',
    to: '[$ref, const',
    at: '    required: all',
    code: 'dialect',
  },
  {
    name: 'bounds of a dialect that takes everything',
    file: chat,
    from: 'open: { root: object }',
    to: 'open: { root: object, objects: closed }',
    code: 'dialect',
  },
  {
    name: 'a pattern of names that is none',
    file: anthropic,
    from: "open: { root: object, names: '^[",
    to: "open: { root: object, names: '(^[",
    code: 'dialect',
  },
  {
    name: 'a word of a dialect that there is not',
    file: chat,
    from: '    objects: closed',
    to: '    objects: open',
    code: 'form',
  },
  {
    name: 'a line of a dialect that there is not',
    file: chat,
    from: '    untyped: false',
    to: '    untypd: false',
    code: 'unknown-key',
  },
  {
    name: 'a use of schemas that there is not',
    file: chat,
    from: uses,
    to: uses.replace('output: open', 'outputs: open'),
    code: 'unknown-key',
  },
  {
    name: 'strictness that the request has no place for',
    file: gemini,
    from: 'schemas: { tools: object,',
    to: 'schemas: { strictTools: object, tools: object,',
    code: 'unwritten-schema',
  },
]
