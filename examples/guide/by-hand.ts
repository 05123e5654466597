/** Calls that the mock does not answer, in the words of their vendors. */

type Told = string | Uint8Array<ArrayBuffer> | object

const said = 'Good day.'
const file = { id: 'file-1', object: 'file', bytes: 8, created_at: 0, filename: 'numbers.csv', purpose: 'user_data' }
const image = { data: [{ b64_json: 'iVBORw0KGgo=' }] }
const batch = {
  id: 'batch-1',
  type: 'message_batch',
  processing_status: 'ended',
  request_counts: { processing: 0, succeeded: 2, errored: 0, canceled: 0, expired: 0 },
  results_url: 'https://api.anthropic.com/v1/messages/batches/batch-1/results',
}

const danger = { category: 'HARM_CATEGORY_DANGEROUS_CONTENT', probability: 'HIGH', blocked: true }
const heldBack = { promptFeedback: { blockReason: 'SAFETY', safetyRatings: [danger] } }

/** By the method and the end of the address. */
const answers: [RegExp, (body: string) => Told][] = [
  [/^POST .*\/audio\/speech$/, () => new Uint8Array([0xff, 0xfb, 0x90, 0x44])],
  [/^POST .*\/audio\/transcriptions$/, body => (body.includes('srt') ? said : transcription())],
  [/^POST .*\/rerank$/, () => ({ id: 'r', results: [{ index: 0, relevance_score: 0.9 }] })],
  [/^POST .*\/moderations$/, () => ({ id: 'm', model: 'omni', results: [harmless(), harmless()] })],
  [/^POST .*\/images\/generations$/, () => ({ created: 0, ...image })],
  [/^GET .*openrouter.*\/models/, () => ({ data: [{ id: 'a/small' }, { id: 'a/large' }] })],
  [/^POST .*\/upload\/v1beta\/files$/, () => ({ file: { name: 'files/report', mimeType: 'application/pdf' } })],
  [/^POST .*\/files$/, () => file],
  [/^GET .*\/files(\?.*)?$/, () => ({ object: 'list', data: [file], has_more: false })],
  [/^GET .*\/files\/file-1\/content$/, () => 'a,b\n1,2\n'],
  [/^DELETE .*\/files\/file-1$/, () => ({ id: 'file-1', object: 'file', deleted: true })],
  [/^POST .*\/messages\/batches$/, () => batch],
  [/^GET .*\/messages\/batches\/batch-1$/, () => batch],
  [/^GET .*\/messages\/batches\/batch-1\/results$/, () => ['text-0', 'text-1'].map(result).join('\n')],
  [/^POST .*\/models\/gemini-2.5-flash-lite:generateContent$/, () => heldBack],
]

export async function byHand(request: Request): Promise<globalThis.Response | undefined> {
  const [, answer] = answers.find(([asked]) => asked.test(`${request.method} ${request.url}`)) ?? []
  if (!answer) return undefined
  const told = answer(await request.text())
  return typeof told === 'string' || told instanceof Uint8Array ? new Response(told) : Response.json(told)
}

function message(): object {
  const usage = { input_tokens: 3, output_tokens: 3 }
  return {
    id: 'm',
    type: 'message',
    role: 'assistant',
    content: [{ type: 'text', text: said }],
    stop_reason: 'end_turn',
    usage,
  }
}

function result(id: string): string {
  return JSON.stringify({ custom_id: id, result: { type: 'succeeded', message: message() } })
}

function harmless(): object {
  return { flagged: false, categories: { violence: false }, category_scores: { violence: 0.01 } }
}

function transcription(): object {
  return {
    text: said,
    segments: [{ id: 0, start: 0, end: 1, text: said }],
    words: [{ word: 'Good', start: 0, end: 1 }],
  }
}
