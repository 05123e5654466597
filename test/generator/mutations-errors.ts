import { anthropic, chat, gemini, type Mutation } from './mutation.ts'

const firstCode = '      context_length_exceeded: context-length\n'
const conflict = 'status: { 409: true }'

/** Mistakes in what errors mean. */
export const errorMistakes: Mutation[] = [
  {
    name: 'an error kind that there is not',
    file: anthropic,
    from: 'billing_error: quota-exhausted',
    to: 'billing_error: quota-exhasted',
    code: 'unknown-error-kind',
  },
  {
    name: 'an error table of a field that errors do not have',
    file: chat,
    from: `    code:\n${firstCode}`,
    to: `    codes:\n${firstCode}`,
    code: 'unknown-error-field',
    at: firstCode,
    most: 9,
  },
  {
    name: 'an error table of a field that no body names',
    file: gemini,
    from: '    code: { API_KEY_INVALID: authentication }\n    message:',
    to: '    code: { API_KEY_INVALID: authentication }\n    param:\n      key: authentication\n    message:',
    code: 'unread-error-field',
    at: '      key: authentication',
  },
  {
    name: 'a pattern that is none',
    file: anthropic,
    from: '/input length .*exceeds? .*context/',
    to: '/input length (.*exceeds? .*context/',
    code: 'bad-pattern',
  },
  {
    name: 'a pattern that every text meets',
    file: anthropic,
    from: '/input length .*exceeds? .*context/',
    to: '/(input length)?/',
    code: 'bad-pattern',
  },
  { name: 'a status of no error', file: chat, from: conflict, to: 'status: { 209: true }', code: 'bad-status' },
  {
    name: 'a status that is no number',
    file: chat,
    from: conflict,
    to: 'status: { conflict: true }',
    code: 'bad-status',
  },
  {
    name: 'a retry that is neither yes nor no',
    file: chat,
    from: conflict,
    to: 'status: { 409: later }',
    code: 'form',
  },
  { name: 'a retry table for no field', file: chat, from: conflict, to: '409: true', code: 'form' },
  {
    name: 'a wait through no codec',
    file: gemini,
    from: 'retryDelay: $retryAfterMs | duration',
    to: 'retryDelay: $retryAfterMs',
    code: 'type-mismatch',
  },
  {
    name: 'a detail of an error that nothing tells from others',
    file: gemini,
    from: '"@type": type.googleapis.com/google.rpc.ErrorInfo, reason',
    to: 'reason',
    code: 'untold-item',
    at: '- { .if: $code, reason: $code }',
  },
  {
    name: 'a detail of an error that the contract does not have',
    file: anthropic,
    from: 'details: { error_code: $code } }, request_id',
    to: 'details: { error_code: $code }, detail: $param }, request_id',
    code: 'unknown-wire-field',
  },
]
