import { ReadError, readParts } from 'interlingua/browser'

export async function ask(url: string, question: string, show: (text: string) => void): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify({ question }) })
  try {
    for await (const parts of readParts(response))
      show(parts.map(part => (part.type === 'text' ? part.text : '')).join(''))
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    show(error.kind === 'rate-limit' ? 'Too many questions. Try again later.' : 'Something went wrong.')
  }
}
