import { anthropic, chat, gemini, type Mutation, responses } from './mutation.ts'

/** Unified fields that a mapping must read and no hole of it names any more. */
export const unreadMistakes: Mutation[] = [
  {
    name: 'unread: messages of the request',
    file: gemini,
    from: '    contents: $messages each message\n',
    to: '',
    code: 'unread-field',
    at: '  operation: POST /v1beta/models/{modelsId}:generateContent',
  },
  {
    name: 'unread: content of the response',
    file: gemini,
    from: 'content: { role: model, parts: $content each part }',
    to: 'content: { role: model }',
    code: 'unread-field',
    at: '  operation: POST /v1beta/models/{modelsId}:generateContent',
  },
  {
    name: 'unread: how the answer ended',
    file: anthropic,
    from: '    stop_reason: $finishReason | finish\n',
    to: '    stop_reason: $native.stop_reason ?? null\n',
    code: 'unread-field',
    at: '  operation: POST /v1/messages\n',
  },
  {
    name: 'unread: how the stream ended',
    file: chat,
    from: '    - finish: { moderation: $safety | moderatedEach, prompt_filter_results: [{ prompt_index: 0, content_filter_results: $safety.prompt | findings(openai-chat) }], choices: [{ finish_reason: $finishReason | finish ?? stop, content_filter_results: $safety.answer | findings(openai-chat) }], service_tier: $serviceTier | serviceTier }\n',
    to: '',
    code: 'unread-field',
    at: '  transport: sse',
  },
  {
    name: 'unread: content of a message',
    file: anthropic,
    from: 'user: { role: user, content: $content each part or text }',
    to: 'user: { role: user, content: $native.content ?? nothing }',
    code: 'unread-field',
  },
  {
    name: 'unread: text of a part',
    file: anthropic,
    from: '      reasoning: { type: thinking, thinking: $text',
    to: '      reasoning: { type: thinking, thinking: thought',
    code: 'unread-field',
  },
  {
    name: 'unread: name of a call',
    file: chat,
    from: 'type: function, function: { name: $name, arguments: $ | callArguments } }\n  legacyCall',
    to: 'type: function, function: { name: call, arguments: $inputText ?? "" } }\n  legacyCall',
    code: 'unread-field',
    at: '.if: $kind != function_call',
  },
  {
    name: 'unread: name of a tool to choose',
    file: responses,
    from: 'tool: { type: function, name: $name }',
    to: 'tool: { type: function, name: any }',
    code: 'unread-field',
  },
]
