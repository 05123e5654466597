/** What nobody can do without: `fetch`, lines, `JSON.parse`. */
import type { Reading } from '../contestant.ts'

interface Chunk {
  choices: { delta: { content?: string | null; tool_calls?: { function: { arguments: string } }[] } }[]
}

interface Answer {
  choices: { message: { content: string } }[]
}

const headers = { 'content-type': 'application/json', authorization: 'Bearer bench' }

function post(baseURL: string, stream: boolean): Promise<Response> {
  const body = JSON.stringify({ model: 'bench', stream, messages: [{ role: 'user', content: 'go' }] })
  return fetch(`${baseURL}/chat/completions`, { method: 'POST', headers, body })
}

export async function stream(baseURL: string): Promise<Reading> {
  const response = await post(baseURL, true)
  const decoder = new TextDecoder()
  let [rest, text, firstAt] = ['', '', 0]
  const reader = response.body!.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split('\n')
    rest = lines.pop()!
    for (const line of lines) {
      if (!line.startsWith('data: {')) continue
      const chunk: Chunk = JSON.parse(line.slice(6))
      const delta = chunk.choices[0]?.delta
      const said = delta?.content ?? delta?.tool_calls?.[0]?.function.arguments
      if (!said) continue
      if (firstAt === 0) firstAt = performance.now()
      text += said
    }
  }
  return { text, firstAt }
}

export async function chat(baseURL: string): Promise<string> {
  const answer = (await (await post(baseURL, false)).json()) as Answer
  return answer.choices[0]!.message.content
}
