/** One question in the words of each grammar that the gateway is asked in. */

interface Asked {
  path: string
  body: object
}

export interface IngressGrammar {
  api: string
  ask(model: string, streamed: boolean): Asked
}

const QUESTION = 'replay'
const user = { role: 'user', content: QUESTION }

export const ingresses: readonly IngressGrammar[] = [
  {
    api: 'openai-chat',
    ask: (model, stream) => ({
      path: '/v1/chat/completions',
      body: { model, messages: [user], ...(stream && { stream, stream_options: { include_usage: true } }) },
    }),
  },
  {
    api: 'openai-responses',
    ask: (model, stream) => ({ path: '/v1/responses', body: { model, input: QUESTION, stream } }),
  },
  {
    api: 'anthropic-messages',
    ask: (model, stream) => ({ path: '/v1/messages', body: { model, max_tokens: 1000, messages: [user], stream } }),
  },
  {
    api: 'gemini',
    ask: (model, stream) => ({
      path: `/v1beta/models/${model}:${stream ? 'streamGenerateContent?alt=sse' : 'generateContent'}`,
      body: { contents: [{ role: 'user', parts: [{ text: QUESTION }] }] },
    }),
  },
  { api: 'ollama-chat', ask: (model, stream) => ({ path: '/api/chat', body: { model, messages: [user], stream } }) },
]
