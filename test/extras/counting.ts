/** Answers of the vendors that count how often their tools ran: none where nothing is given. */
import { anthropicBeginning, anthropicMessage } from '../support/anthropic-message.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'

export interface Counting {
  api: string
  body(searches?: number): object
  events(searches?: number): object[]
  /** What it counts besides. */
  native: object
}

function family(api: string, native: object, counts: (searches: number) => object): Counting {
  const tokens = { prompt_tokens: 9, completion_tokens: 2, total_tokens: 11 }
  const usageOf = (searches?: number) => ({ ...tokens, ...(searches !== undefined && counts(searches)) })
  return {
    api,
    body: searches => chatCompletion({ content: 'hi' }, {}, { usage: usageOf(searches) }),
    events: searches => [
      chatChunk({ content: 'hi' }),
      chatChunk({}, { finish_reason: 'stop' }, { usage: usageOf(searches) }),
    ],
    native,
  }
}

function responses(
  api: string,
  native: object,
  counts: (searches: number) => { usage?: object; tool_usage?: object },
): Counting {
  const body = (searches?: number) => {
    const { usage, ...more } = searches === undefined ? {} : counts(searches)
    return {
      id: 'r',
      object: 'response',
      created_at: 1,
      model: 'm',
      status: 'completed',
      output: [],
      ...more,
      usage: { input_tokens: 9, output_tokens: 2, total_tokens: 11, ...usage },
    }
  }
  const begun = (searches?: number) => ({ ...body(searches && 0), status: 'in_progress', usage: null })
  return {
    api,
    body,
    events: searches => [
      { type: 'response.created', response: begun(searches) },
      { type: 'response.completed', response: body(searches) },
    ],
    native,
  }
}

const fetched = { web_fetch_requests: 1 }
const claude = (searches?: number) => ({
  input_tokens: 9,
  output_tokens: 2,
  ...(searches !== undefined && { server_tool_use: { web_search_requests: searches, ...fetched } }),
})
const anthropic: Counting = {
  api: 'anthropic-messages',
  body: searches => anthropicMessage('hi', { usage: claude(searches) }),
  events: searches => [
    { type: 'message_start', message: anthropicBeginning({ usage: claude(searches && 0) }) },
    {
      type: 'message_delta',
      delta: { stop_reason: 'end_turn', stop_sequence: null },
      usage: claude(searches),
    },
    { type: 'message_stop' },
  ],
  native: fetched,
}

const executed = { tool_calls_requested: 3, tool_calls_executed: 2 }
const ran = {
  x_search_calls: 1,
  code_interpreter_calls: 1,
  document_search_calls: 0,
  file_search_calls: 0,
  mcp_calls: 0,
}

export const counting: Counting[] = [
  anthropic,
  family('openrouter-chat', { server_tool_use_details: executed }, searches => ({
    server_tool_use_details: { web_search_requests: searches, ...executed },
  })),
  family('perplexity-chat', { citation_tokens: 5 }, searches => ({ num_search_queries: searches, citation_tokens: 5 })),
  responses('openai-responses', {}, searches => ({ tool_usage: { web_search: { num_requests: searches } } })),
  responses('xai-responses', ran, searches => ({
    usage: { server_side_tool_usage_details: { web_search_calls: searches, ...ran } },
  })),
]
