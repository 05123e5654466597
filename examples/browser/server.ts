import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { toResponse } from 'interlingua/web'

const llm = createClient({ providers: [openai()] }) // the key stays here

/** For Next.js, Hono, Bun, Deno, workers: whatever answers a `Request` with a `Response`. */
export async function POST(request: Request): Promise<Response> {
  const { question } = await request.json()
  const stream = llm.stream({ model: 'openai/gpt-5-mini', messages: question, signal: request.signal })
  return toResponse(stream)
}
