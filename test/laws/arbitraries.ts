/** Small conversations and answers, every leaf of which is a word of its own, so that it can be found again. */
import fc from 'fast-check'
import type {
  FinishReason,
  Part,
  Reasoning,
  Request,
  Response,
  Tool,
  ToolCallPart,
  ToolResultPart,
} from '../../runtime/types.ts'
import { asking, call, reasoning, refusal, searchResult, text, word } from './arbitrary-parts.ts'

/** Tests replace `gpt-4o` by a model of the api: one of which no fact forbids anything. */
export const plainModels: Record<string, string> = {
  'openai-chat': 'gpt-4o',
  'openai-responses': 'gpt-4o',
  'anthropic-messages': 'claude-sonnet-4-5',
  gemini: 'gemini-2.5-flash',
}

/** One turn: the user asks, the model answers, perhaps with calls, which are then answered. */
const turn = fc
  .record({
    asked: fc.array(asking, { minLength: 1, maxLength: 3 }),
    thought: fc.array(reasoning, { maxLength: 1 }),
    said: fc.oneof({ weight: 4, arbitrary: text }, refusal),
    calls: fc.array(call, { maxLength: 2 }),
    results: word,
    found: fc.array(searchResult, { maxLength: 1 }),
    failed: fc.boolean(),
  })
  .map(({ asked, thought, said, calls, results, found, failed }): Request['messages'] => [
    { role: 'user', content: asked },
    { role: 'assistant', content: [...thought, said, ...calls] },
    ...(calls.length === 0
      ? []
      : [{ role: 'tool' as const, content: calls.map(each => answer(each, results, found, failed)) }]),
  ])

function answer({ id, name }: ToolCallPart, results: string, found: Part[], failed: boolean): ToolResultPart {
  const content: Part[] = [{ type: 'text', text: `${results}${id}` }, ...found]
  return { type: 'tool-result', id, name, content, ...(failed && { isError: true }) }
}

const tool: fc.Arbitrary<Tool> = fc.tuple(word, word, word).map(([name, description, property]) => ({
  type: 'function',
  name,
  description,
  inputSchema: { type: 'object', properties: { [property]: { type: 'string' } }, required: [property] },
}))

const tools = fc.array(tool, { minLength: 1, maxLength: 2 })
const format: fc.Arbitrary<Request['responseFormat']> = fc.oneof(
  word.map(name => ({ type: 'json' as const, name, schema: { type: 'object', properties: { [name]: {} } } })),
  fc.constant({ type: 'text' as const }),
)
const thinking: fc.Arbitrary<Reasoning> = fc
  .record(
    {
      effort: fc.constantFrom('none' as const, 'minimal' as const, 'low' as const, 'medium' as const, 'high' as const),
      budgetTokens: fc.integer({ min: 1024, max: 9999 }),
      includeText: fc.constant(true),
    },
    { requiredKeys: [] },
  )
  .filter(wanted => Object.keys(wanted).length > 0)
const ratio = fc.integer({ min: 1, max: 99 }).map(n => n / 100)
const options = fc.record(
  {
    parallelToolCalls: fc.boolean(),
    responseFormat: format,
    maxOutputTokens: fc.integer({ min: 100, max: 4000 }),
    temperature: ratio,
    topP: ratio,
    topK: fc.integer({ min: 2, max: 50 }),
    minP: ratio,
    stop: fc.array(word, { minLength: 1, maxLength: 2 }),
    seed: fc.integer({ min: 1, max: 9999 }),
    presencePenalty: ratio,
    frequencyPenalty: ratio,
    repetitionPenalty: ratio,
    prediction: word,
    logprobs: fc.integer({ min: 1, max: 5 }),
    verbosity: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
    serviceTier: fc.constantFrom('auto' as const, 'standard' as const, 'flex' as const, 'priority' as const),
    reasoning: thinking,
    cache: fc.record(
      { only: fc.constant('marked' as const), ttl: fc.constantFrom('5m' as const, '30m' as const, '1h' as const) },
      { requiredKeys: [] },
    ),
    cacheKey: word,
    userId: word,
    metadata: fc.tuple(word, word).map(([key, value]) => ({ [key]: value })),
    stream: fc.boolean(),
  },
  { requiredKeys: [] },
)

export const requests: fc.Arbitrary<Request> = fc
  .record({
    system: fc.option(fc.array(text, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    turns: fc.array(turn, { minLength: 1, maxLength: 2 }),
    last: text,
    tools: fc.option(tools, { nil: undefined }),
    choice: fc.constantFrom('auto' as const, 'none' as const, 'required' as const, 'tool' as const),
    rest: options,
  })
  .map(({ system, turns, last, tools: offered, choice, rest }) => ({
    model: 'gpt-4o',
    ...(system && { system }),
    messages: [...turns.flat(), { role: 'user' as const, content: [last] }],
    ...(offered && {
      tools: offered,
      toolChoice:
        choice === 'tool' ? { type: 'tool' as const, name: (offered[0] as { name: string }).name } : { type: choice },
    }),
    ...rest,
  }))

const usage = fc.tuple(fc.nat(999), fc.nat(99), fc.nat(999), fc.nat(99)).map(([fresh, cached, said, thought]) => ({
  inputTokens: fresh + cached,
  cacheReadTokens: cached,
  outputTokens: said + thought,
  reasoningTokens: thought,
  totalTokens: fresh + cached + said + thought,
}))

/** Answers of which every api can say everything, in the one order that all have. */
export const responses: fc.Arbitrary<Response> = fc
  .record({
    id: word,
    createdAt: fc.integer({ min: 1_700_000_000, max: 1_800_000_000 }),
    thought: fc.array(reasoning, { maxLength: 1 }),
    said: fc.array(fc.oneof({ weight: 4, arbitrary: text }, refusal), { maxLength: 1 }),
    calls: fc.array(call, { maxLength: 2 }),
    ending: fc.constantFrom<FinishReason>('stop', 'length', 'content-filter'),
    usage,
  })
  .map(({ thought, said, calls, ending, ...rest }) => ({
    ...rest,
    model: 'some-model',
    content: [...thought, ...said, ...calls],
    finishReason: calls.length > 0 ? 'tool-calls' : ending,
  }))
