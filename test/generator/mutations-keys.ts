import { anthropic, chat, type Mutation } from './mutation.ts'

const groq = 'specs/groq/groq-chat.yaml'
const beside = ['openai', 'openai-compatible']
const beta = 'headers: { anthropic-beta: files-api-2025-04-14 }'

/** What a call says beside its address and its templates: headers, schemas by name, bytes; and where a family's calls are. */
export const keyMistakes: Mutation[] = [
  {
    name: 'headers: a name that is none',
    file: anthropic,
    from: beta,
    to: 'headers: { Anthropic-Beta: files-api-2025-04-14 }',
    code: 'form',
    most: 1,
  },
  {
    name: 'headers: a hole',
    file: anthropic,
    from: beta,
    to: 'headers: { anthropic-beta: $name }',
    code: 'form',
    most: 1,
  },
  {
    name: 'headers: a typo in the key',
    file: anthropic,
    from: beta,
    to: 'header: { anthropic-beta: files-api-2025-04-14 }',
    code: 'unknown-key',
    most: 1,
  },
  {
    name: 'schemas: unknown schema of what is told',
    file: anthropic,
    from: 'response: MessageBatchIndividualResponse',
    to: 'response: MessageBatchIndividualRespons',
    code: 'unknown-schema',
    at: 'MessageBatchIndividualRespons }',
    most: 1,
  },
  {
    name: 'schemas: unknown schema of what is asked',
    file: chat,
    from: 'request: BatchRequestInput',
    to: 'request: BatchRequestInputs',
    code: 'unknown-schema',
    most: 1,
  },
  {
    name: 'schemas: neither asked nor told',
    file: chat,
    from: 'schemas: { request: BatchRequestInput,',
    to: 'schemas: { asked: BatchRequestInput,',
    code: 'unknown-key',
    most: 1,
  },
  {
    name: 'under: a slash at its end',
    beside,
    file: groq,
    from: 'under: /openai/v1\n',
    to: 'under: /openai/v1/\n',
    code: 'form',
    most: 1,
  },
  {
    name: 'under: where the contract has no calls',
    beside,
    file: groq,
    from: 'under: /openai/v1\n',
    to: 'under: /openai/v2\n',
    at: 'operation: POST /chat/completions',
    in: chat,
    code: 'unknown-operation',
  },
  {
    name: 'under: nothing is inherited',
    file: anthropic,
    from: 'api: anthropic-messages\n',
    to: 'api: anthropic-messages\nunder: /v1\n',
    at: 'under: /v1',
    code: 'extends',
    most: 1,
  },
  {
    name: 'a call without a response, answered in JSON',
    file: anthropic,
    from: ', response: { data: $models each model, has_more: $native.has_more ?? false, first_id: $native.first_id ?? null, last_id: $nextPage } }',
    to: ' }',
    at: 'models: { operation: GET',
    code: 'unread-answer',
    most: 2, // with the rule that nothing uses then
  },
  {
    name: 'a response of a call that is answered in bytes',
    file: anthropic,
    from: 'path: "/v1/files/{$id}/content",',
    to: 'path: "/v1/files/{$id}/content", response: { id: $id },',
    code: 'not-an-object',
    most: 1,
  },
  {
    name: 'a deletion asked for by another method',
    file: anthropic,
    from: '"DELETE /v1/files/{file_id}"',
    to: '"POST /v1/files/{file_id}"',
    code: 'unknown-operation',
    most: 1,
  },
  {
    name: 'a method that there is not',
    file: anthropic,
    from: '"DELETE /v1/files/{file_id}"',
    to: '"DELTE /v1/files/{file_id}"',
    code: 'form',
    most: 1,
  },
]
