/** Options that are a choice of forms, and what each is on the wire, by the vendors' own documentation. */
import type { Request } from '../../runtime/types.ts'

/** The leaves that an option adds to a request; `lost`: it is reported so; `default`: it is what happens anyway. */
type Wire = { [leaf: string]: unknown } | 'lost' | 'default'

export interface Choice {
  option: Partial<Request>
  /** Of a model that thinks, as the vendor's newest families do. */
  thinks?: boolean
  at: [chat: Wire, responses: Wire, anthropic: Wire, gemini: Wire]
  /** What comes back, where a vendor says it in another way. */
  back?: { [api: string]: Partial<Request> }
}

const mode = 'toolConfig.functionCallingConfig.mode'
const thinking = 'generationConfig.thinkingConfig'

const toolChoices: Choice[] = [
  {
    option: { toolChoice: { type: 'auto' } },
    at: [{ tool_choice: 'auto' }, { tool_choice: 'auto' }, { 'tool_choice.type': 'auto' }, { [mode]: 'AUTO' }],
  },
  {
    option: { toolChoice: { type: 'none' } },
    at: [{ tool_choice: 'none' }, { tool_choice: 'none' }, { 'tool_choice.type': 'none' }, { [mode]: 'NONE' }],
  },
  {
    option: { toolChoice: { type: 'required' } },
    at: [{ tool_choice: 'required' }, { tool_choice: 'required' }, { 'tool_choice.type': 'any' }, { [mode]: 'ANY' }],
  },
  {
    option: { toolChoice: { type: 'tool', name: 'find' } },
    at: [
      { 'tool_choice.type': 'function', 'tool_choice.function.name': 'find' },
      { 'tool_choice.type': 'function', 'tool_choice.name': 'find' },
      { 'tool_choice.type': 'tool', 'tool_choice.name': 'find' },
      { [mode]: 'ANY', 'toolConfig.functionCallingConfig.allowedFunctionNames[0]': 'find' },
    ],
  },
]

const formats: Choice[] = [
  {
    option: { responseFormat: { type: 'text' } },
    at: [
      { 'response_format.type': 'text' },
      { 'text.format.type': 'text' },
      'lost',
      { 'generationConfig.responseMimeType': 'text/plain' },
    ],
  },
  {
    option: { responseFormat: { type: 'json' } },
    at: [
      { 'response_format.type': 'json_object' },
      { 'text.format.type': 'json_object' },
      'lost',
      { 'generationConfig.responseMimeType': 'application/json' },
    ],
  },
  {
    option: { responseFormat: { type: 'json', name: 'n', schema: { type: 'object' }, strict: true } },
    at: [
      {
        'response_format.type': 'json_schema',
        'response_format.json_schema.name': 'n',
        'response_format.json_schema.schema.type': 'object',
        'response_format.json_schema.strict': true,
      },
      {
        'text.format.type': 'json_schema',
        'text.format.name': 'n',
        'text.format.schema.type': 'object',
        'text.format.strict': true,
      },
      { 'output_config.format.type': 'json_schema', 'output_config.format.schema.type': 'object' },
      {
        'generationConfig.responseMimeType': 'application/json',
        'generationConfig.responseJsonSchema.type': 'object',
      },
    ],
    back: {
      'anthropic-messages': { responseFormat: { type: 'json', schema: { type: 'object' } } },
      gemini: { responseFormat: { type: 'json', schema: { type: 'object' } } },
    },
  },
]

const efforts: Choice[] = [
  {
    option: { reasoning: { effort: 'low' } },
    at: [
      'lost',
      'lost',
      { 'thinking.type': 'enabled', 'thinking.budget_tokens': 2048 },
      { [`${thinking}.thinkingBudget`]: 2048 },
    ],
    back: {
      'anthropic-messages': { reasoning: { budgetTokens: 2048 } },
      gemini: { reasoning: { budgetTokens: 2048 } },
    },
  },
  {
    option: { reasoning: { effort: 'medium' } },
    thinks: true,
    at: [
      { reasoning_effort: 'medium' },
      { 'reasoning.effort': 'medium' },
      { 'thinking.type': 'adaptive', 'output_config.effort': 'medium' },
      { [`${thinking}.thinkingLevel`]: 'MEDIUM' },
    ],
  },
  {
    option: { reasoning: { effort: 'none' } },
    thinks: true,
    at: [
      { reasoning_effort: 'none' },
      { 'reasoning.effort': 'none' },
      { 'thinking.type': 'disabled' },
      { [`${thinking}.thinkingLevel`]: 'MINIMAL' },
    ],
    back: { gemini: { reasoning: { effort: 'minimal' } } },
  },
  {
    option: { reasoning: { budgetTokens: 3000 } },
    at: [
      'lost',
      'lost',
      { 'thinking.type': 'enabled', 'thinking.budget_tokens': 3000 },
      { [`${thinking}.thinkingBudget`]: 3000 },
    ],
  },
  {
    option: { reasoning: { includeText: true } },
    at: ['lost', { 'reasoning.summary': 'auto' }, 'lost', { [`${thinking}.includeThoughts`]: true }],
  },
  {
    option: { reasoning: { includeText: false } },
    at: ['lost', 'default', 'lost', { [`${thinking}.includeThoughts`]: false }],
  },
]

const streams: Choice[] = [
  {
    option: { stream: true },
    at: [{ stream: true, 'stream_options.include_usage': true }, { stream: true }, { stream: true }, 'default'],
  },
]

export const choices = [...toolChoices, ...formats, ...efforts, ...streams]
