import { recordedErrors } from '../recorded.ts'
import type { Row } from '../row.ts'
import { begun, failing, good, inTurn, status } from '../scripts.ts'
import { apis, type Vendor } from '../subject.ts'
import { wireOf } from '../vendor.ts'
import { quick } from './settings.ts'

const kinds = {
  400: 'invalid-request',
  401: 'authentication',
  403: 'permission',
  404: 'not-found',
  413: 'request-too-large',
  422: 'invalid-request',
}

const tooLong: [Vendor['api'], object][] = [
  ['cohere-chat', { id: 'e1', message: 'too many tokens: size limit exceeded by 900 tokens.' }],
  ['ollama-chat', { error: 'the input length exceeds the context length' }],
  [
    'openai-chat',
    {
      error: {
        message: "This model's maximum context length is 8192 tokens.",
        type: 'invalid_request_error',
        param: 'messages',
        code: 'context_length_exceeded',
      },
    },
  ],
  [
    'openai-responses',
    {
      error: {
        message: 'Your input exceeds the context window of this model.',
        type: 'invalid_request_error',
        param: 'input',
        code: 'context_length_exceeded',
      },
    },
  ],
  [
    'anthropic-messages',
    {
      type: 'error',
      error: { type: 'invalid_request_error', message: 'prompt is too long: 210000 tokens > 200000 maximum' },
    },
  ],
  [
    'gemini',
    {
      error: {
        code: 400,
        status: 'INVALID_ARGUMENT',
        message: 'The input token count (1100000) exceeds the maximum number of tokens allowed (1048576).',
      },
    },
  ],
]

/** Answers with a status that is an error. */
export const statuses: Row[] = [
  {
    number: 6,
    inject: '500, then 200',
    expected: 'success with 2 attempts',
    async run(stage) {
      for (const api of apis)
        for (const whole of [undefined, true] as const) {
          const outcome = await stage.play(2, inTurn(failing(api, 500), good(api)), {
            api,
            retry: quick,
            ...(whole && { whole }),
          })
          stage.saw(`${api}${whole ? ', whole' : ''}`, outcome, { kind: 'answer', text: 'fine', attempts: 2 })
        }
    },
  },
  {
    number: 7,
    inject: '502, 503, 504 or 408, then 200',
    expected: 'success with 2 attempts, each',
    async run(stage) {
      for (const code of [502, 503, 504, 408]) {
        const outcome = await stage.play(2, inTurn(failing('openai-chat', code), good()), { retry: quick })
        stage.saw(String(code), outcome, { kind: 'answer', attempts: 2 })
      }
    },
  },
  {
    number: 8,
    inject: '409, then 200',
    expected: 'tried again where the vendor’s rule says so: OpenAI’s does, the others’ say nothing of it',
    async run(stage) {
      for (const api of ['openai-chat', 'openai-responses'] as const) {
        const outcome = await stage.play(2, inTurn(failing(api, 409), good(api)), { api, retry: quick })
        stage.saw(api, outcome, { kind: 'answer', attempts: 2 })
      }
      for (const api of ['anthropic-messages', 'gemini'] as const) {
        const outcome = await stage.play(1, inTurn(failing(api, 409), good(api)), { api, retry: quick })
        stage.saw(api, outcome, { kind: 'invalid-request', status: 409, retryable: false })
      }
    },
  },
  {
    number: 9,
    inject: '529 overloaded_error, three times',
    expected: '`overloaded`, retryable, 3 requests',
    async run(stage) {
      const api = 'anthropic-messages'
      const outcome = await stage.play(3, failing(api, 529), { api, retry: quick })
      stage.saw('outcome', outcome, { kind: 'overloaded', status: 529, retryable: true, attempts: 3 })
    },
  },
  {
    number: 10,
    inject: '400, 401, 403, 404, 413, 422 of each API, by hand and recorded',
    expected: 'the kind the mapping gives, 1 request',
    heavy: true,
    async run(stage) {
      for (const api of apis)
        for (const [code, kind] of Object.entries(kinds)) {
          // Too large is told by the proxy before the vendor, save one that has a body for it.
          const proxy = code === '413' && api !== 'anthropic-messages'
          const script = proxy ? status(413, '<h1>413 Request Entity Too Large</h1>') : failing(api, Number(code))
          const outcome = await stage.play(1, script, { api, retry: quick, whole: true })
          stage.saw(`${api} ${code}`, outcome, { kind, status: Number(code), retryable: false })
        }
      for (const { id, api, reply, kind, retryable } of recordedErrors()) {
        const outcome = await stage.play(1, status(reply.status, reply.body, reply.headers), { api, whole: true })
        stage.saw(id, outcome, { kind, retryable })
      }
    },
  },
  {
    number: 11,
    inject: '400 that says the key is invalid',
    expected: '`authentication`',
    unplayed: 'xAI',
    async run(stage) {
      const body = {
        error: {
          code: 400,
          message: 'API key not valid. Please pass a valid API key.',
          status: 'INVALID_ARGUMENT',
          details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }],
        },
      }
      const outcome = await stage.play(1, status(400, body), { api: 'gemini', retry: quick })
      stage.saw('gemini', outcome, { kind: 'authentication', status: 400, retryable: false })
    },
  },
  {
    number: 12,
    inject: '400 for more than the context takes, in each vendor’s words',
    expected: '`context-length`, 1 request',
    unplayed: 'the bodies of three other vendors',
    async run(stage) {
      for (const [api, body] of tooLong) {
        const outcome = await stage.play(1, status(400, body), { api, retry: quick })
        stage.saw(api, outcome, { kind: 'context-length', retryable: false })
      }
      const told = { message: 'Input is too long for requested model.' }
      const named = status(400, told, { 'x-amzn-errortype': 'ValidationException:http://internal.example/' })
      const outcome = await stage.play(1, named, { api: 'bedrock-converse', retry: quick })
      stage.saw('bedrock-converse', outcome, { kind: 'context-length', retryable: false })
    },
  },
  {
    number: 13,
    inject: '429 `insufficient_quota`',
    expected: '`quota-exhausted`, 1 request',
    async run(stage) {
      const body = {
        error: {
          message: 'You exceeded your current quota.',
          type: 'insufficient_quota',
          param: null,
          code: 'insufficient_quota',
        },
      }
      for (const api of ['openai-chat', 'openai-responses'] as const)
        stage.saw(api, await stage.play(1, status(429, body), { api, retry: quick }), {
          kind: 'quota-exhausted',
          status: 429,
          retryable: false,
        })
    },
  },
  {
    number: 14,
    inject: '429 of a spend limit, without retry-after',
    expected: '`quota-exhausted`, not retried',
    async run(stage) {
      const error = {
        type: 'rate_limit_error',
        message: 'This request would exceed your spend limit.',
        details: { error_code: 'enforced_spend_limit_reached' },
      }
      const api = 'anthropic-messages'
      const outcome = await stage.play(1, status(429, { type: 'error', error }), { api, retry: quick })
      stage.saw(api, outcome, { kind: 'quota-exhausted', status: 429, retryable: false })
    },
  },
  {
    number: 53,
    inject: 'an error event of an overloaded vendor before any other',
    expected: 'as status 529: tried again',
    async run(stage) {
      for (const api of apis) {
        const { overloaded } = wireOf(api)
        const outcome = await stage.play(
          2,
          inTurn(
            begun([overloaded], ({ end }) => end()),
            good(api),
          ),
          { api, retry: quick },
        )
        stage.saw(api, outcome, { kind: 'answer', text: 'fine', attempts: 2 })
      }
    },
  },
]
