/** What the vendor of the benchmark sends: the chat grammar, in chunks of a usual size. */

/** What a stream is made of. */
export type Kind = 'text' | 'arguments'

const words = ['wörd ', 'ein ', 'naïve ', 'two🙂 ', '漢字 ']
const head = { id: 'chatcmpl-bench', object: 'chat.completion.chunk', created: 1_700_000_000, model: 'bench' }

function chunk(delta: object, finish: string | null = null): string {
  const choices = [{ index: 0, delta, logprobs: null, finish_reason: finish }]
  return `data: ${JSON.stringify({ ...head, service_tier: 'default', system_fingerprint: 'fp_bench', choices })}\n\n`
}

function* events(kind: Kind, count: number): Generator<string> {
  const call = (fields: object) => chunk({ tool_calls: [{ index: 0, ...fields }] })
  if (kind === 'arguments') {
    const opened = { id: 'call_1', type: 'function', function: { name: 'write', arguments: '' } }
    yield chunk({ role: 'assistant', content: null, tool_calls: [{ index: 0, ...opened }] })
    yield call({ function: { arguments: '{"text":"' } })
    for (let at = 2; at < count; at++) yield call({ function: { arguments: words[at % words.length]! } })
    yield call({ function: { arguments: '"}' } })
    yield chunk({}, 'tool_calls')
  } else {
    yield chunk({ role: 'assistant', content: '' })
    for (let at = 0; at < count; at++) yield chunk({ content: words[at % words.length]! })
    yield chunk({}, 'stop')
  }
  yield 'data: [DONE]\n\n'
}

/** The stream cut into writes: `0` one event each, `anywhere` at random bytes, else pieces of so many bytes. */
export function* writesOf(kind: Kind, count: number, cut: string): Generator<Uint8Array> {
  if (cut === '0') {
    for (const event of events(kind, count)) yield Buffer.from(event)
    return
  }
  const all = Buffer.from([...events(kind, count)].join(''))
  let seed = 1
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return 1 + (seed % 1_000)
  }
  for (let at = 0; at < all.length; ) {
    const size = cut === 'anywhere' ? random() : Number(cut)
    yield all.subarray(at, at + size)
    at += size
  }
}

/** A whole answer of a usual length. */
export function answerOf(): string {
  const message = { role: 'assistant', content: words.join('').repeat(20), refusal: null }
  const choices = [{ index: 0, message, logprobs: null, finish_reason: 'stop' }]
  const usage = { prompt_tokens: 9, completion_tokens: 100, total_tokens: 109 }
  return JSON.stringify({ ...head, object: 'chat.completion', choices, usage })
}
