import { anthropic, chat, type Mutation } from './mutation.ts'

const responses = 'specs/openai/openai-responses.yaml'

/** Conditions and defaults that cannot be read, or that can never hold. */
export const guardMistakes: Mutation[] = [
  {
    name: 'guard: a value outside a closed set',
    file: anthropic,
    from: '.if: $effort = none',
    to: '.if: $effort = nnone',
    code: 'impossible-guard',
  },
  {
    name: 'guard: a value outside a closed set, in the stream',
    file: responses,
    from: '.if: $finishReason != length',
    to: '.if: $finishReason != lenght',
    code: 'impossible-guard',
  },
  {
    name: 'guard: a text where the field is a yes or no',
    file: chat,
    from: '.if: $stream = true',
    to: '.if: $stream = yes',
    code: 'impossible-guard',
  },
  {
    name: 'guard: a list compared with a literal',
    file: chat,
    from: '.if: $stream = true',
    to: '.if: $messages = none',
    code: 'impossible-guard',
  },
  {
    name: 'guard: a fact that is a number',
    file: anthropic,
    from: 'effort if @effort',
    to: 'effort if @maxOutputTokens',
    code: 'impossible-guard',
  },
  {
    name: 'guard: unknown fact',
    file: anthropic,
    from: 'effort if @effort',
    to: 'effort if @efort',
    code: 'unknown-fact',
  },
  {
    name: 'guard: two equal signs',
    file: anthropic,
    from: '.if: $effort = none',
    to: '.if: $effort == none',
    code: 'leaf',
  },
  {
    name: 'guard: a word that is not of the language',
    file: responses,
    from: '$kind = custom, type: custom_tool_call_output',
    to: '$kind = custom or $id, type: custom_tool_call_output',
    code: 'leaf',
  },
  {
    name: 'guard: ends in the middle',
    file: responses,
    from: '$kind = custom, type: custom_tool_call_output',
    to: '$kind = custom and, type: custom_tool_call_output',
    code: 'leaf',
  },
  {
    name: 'guard: open quotation',
    file: responses,
    from: '$native.content and $text != "",',
    to: '$native.content and $text != ",',
    code: 'leaf',
  },
  {
    name: 'default: nothing',
    file: anthropic,
    from: '@maxOutputTokens ?? 4096',
    to: '@maxOutputTokens ??',
    code: 'leaf',
  },
  {
    name: 'default: malformed fact',
    file: anthropic,
    from: '?? @maxOutputTokens ??',
    to: '?? @max-tokens ??',
    code: 'leaf',
  },
  {
    name: 'default: unknown fact',
    file: anthropic,
    from: '?? @maxOutputTokens ??',
    to: '?? @maxOutputToken ??',
    code: 'unknown-fact',
  },
]
