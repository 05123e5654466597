import { anthropic, anthropicContract, chat, type Mutation } from './mutation.ts'

const openaiContract = 'specs/openai/openapi.yaml'
const text = (...lines: string[]) => `${lines.join('\n')}\n`

/** What a vendor's next document may do to the contract; the mapping's line that no longer holds is the problem. */
export const contractDamage: Mutation[] = [
  { name: 'operation removed', file: anthropicContract, from: '  /v1/messages/count_tokens:\n', to: '  /v1/messages/count:\n', code: 'unknown-operation', in: anthropic, at: 'operation: POST /v1/messages/count_tokens' },
  { name: 'operation of another method', file: anthropicContract, from: '  /v1/messages:\n    post:', to: '  /v1/messages:\n    put:', code: 'unknown-operation', in: anthropic, at: 'operation: POST /v1/messages' },
  { name: 'request property removed', file: anthropicContract, from: '        top_k:\n', to: '        top_n:\n', code: 'unknown-wire-field', in: anthropic, at: 'top_k: $topK' },
  { name: 'response property removed', file: anthropicContract, from: text('        stop_sequence:', '          type:', '            - string', "            - 'null'", '          default: null', '        type:', '          type: string', '          const: message'), to: text('        type:', '          type: string', '          const: message'), code: 'unknown-wire-field', in: anthropic, at: '    stop_sequence: $stopSequence\n' },
  { name: 'enum value removed', file: openaiContract, from: '                  - function_call\n', to: '', code: 'unknown-enum-value', in: chat, at: 'finish: {' },
  { name: 'enum value added', file: anthropicContract, from: '        - pause_turn\n', to: '        - pause_turn\n        - paused\n', code: 'undecided-enum-value', in: anthropic, at: '  finish:\n' },
  { name: 'enum value of a request added', file: anthropicContract, from: '            - standard_only\n', to: '            - standard_only\n            - express\n', code: 'undecided-enum-value', in: anthropic, at: '  serviceTier: {' },
  { name: 'const changed', file: anthropicContract, from: '          const: input_json_delta', to: '          const: json_delta', code: 'impossible-literal', in: anthropic, at: '- tool-call.delta:' },
  { name: 'const of a request changed', file: anthropicContract, from: '          const: tool_result\n', to: '          const: tool_output\n', code: 'impossible-literal', in: anthropic, at: '      tool-result: {' },
  { name: 'variant removed from a union', file: anthropicContract, from: "        - $ref: '#/components/schemas/RequestToolResultBlock'\n", to: '', code: 'unknown-wire-field', in: anthropic, at: '      tool-result: {' },
  { name: 'variant removed from the stream', file: anthropicContract, from: "        - $ref: '#/components/schemas/ContentBlockStopEvent'\n", to: '', code: 'impossible-literal', in: anthropic, at: '- part.close:' },
  { name: 'property type changed from array to string', file: anthropicContract, from: text('        tools:', '          type: array'), to: text('        tools:', '          type: string'), code: 'not-a-list', in: anthropic, at: 'tools: $tools each tool' },
  { name: 'property type changed from object to string', file: anthropicContract, from: text('        metadata:', "          $ref: '#/components/schemas/Metadata'"), to: text('        metadata:', '          type: string'), code: 'not-an-object', in: anthropic, at: 'metadata: { user_id' },
  { name: 'property type changed from number to string', file: anthropicContract, from: text('        top_p:', '          type: number'), to: text('        top_p:', '          type: string'), code: 'type-mismatch', in: anthropic, at: 'top_p: $topP' },
  { name: 'bare text no longer allowed', file: anthropicContract, from: text('          anyOf:', '            - type: string', '            - type: array', '              items:', "                $ref: '#/components/schemas/RequestTextBlock'"), to: text('          anyOf:', '            - type: array', '              items:', "                $ref: '#/components/schemas/RequestTextBlock'"), code: 'not-a-string', in: anthropic, at: 'system: $system each part or text' },
  { name: 'streaming media type removed', file: anthropicContract, from: '            text/event-stream:', to: '            text/plain:', code: 'no-stream', in: anthropic, at: '  transport: sse' },
  { name: 'error schema renamed', file: anthropicContract, from: '\n    ErrorResponse:\n', to: '\n    ErrorReply:\n', code: 'unknown-schema', in: anthropic, at: 'schema: ErrorResponse' },
  { name: 'schema renamed without its references', file: anthropicContract, from: '\n    Metadata:\n', to: '\n    MetaData:\n', code: 'dangling-ref', at: "$ref: '#/components/schemas/Metadata'" },
  { name: 'required property added to the request', file: anthropicContract, from: text('      required:', '        - max_tokens', '        - messages'), to: text('      required:', '        - container', '        - max_tokens', '        - messages'), code: 'required-field', in: anthropic, at: '  request:\n    model' },
  { name: 'property renamed', file: anthropicContract, from: '        output_tokens:\n', to: '        tokens_out:\n', code: 'unknown-wire-field', in: anthropic, at: 'output_tokens: $outputTokens ?? 0' },
  { name: 'list turned into one item', file: anthropicContract, from: text('        messages:', '          type: array', '          items:', "            $ref: '#/components/schemas/InputMessage'"), to: text('        messages:', "          $ref: '#/components/schemas/InputMessage'"), code: 'not-a-list', in: anthropic, at: 'messages: $messages each message' },
  { name: 'path renamed', file: openaiContract, from: '  /chat/completions:\n', to: '  /chat/completion:\n', code: 'unknown-operation', in: chat, at: 'operation: POST /chat/completions' },
]
