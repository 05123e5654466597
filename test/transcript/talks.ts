/** Conversations written by hand. Each word with a number in it stands once, so that it can be looked for. */
import type { Message, Part, Tool, Transcript } from '../../runtime/types.ts'

const text = (words: string): Part => ({ type: 'text', text: words })
const call = (id: string, name: string, input: unknown): Part => ({ type: 'tool-call', id, name, input })
const result = (id: string, name: string, words: string, isError?: true): Part => ({
  type: 'tool-result',
  id,
  name,
  content: [text(words)],
  ...(isError && { isError }),
})
const user = (...content: Part[]): Message => ({ role: 'user', content })
const assistant = (...content: Part[]): Message => ({ role: 'assistant', content })
const tool = (...content: Part[]): Message => ({ role: 'tool', content })

const tools: Tool[] = ['tide', 'berth'].map(name => ({
  type: 'function',
  name,
  description: `Tells the ${name}`,
  inputSchema: { type: 'object', properties: { port: { type: 'string' } }, required: ['port'] },
}))

/** Nine letters and digits, as the strictest of the vendors has them. */
const [a, b] = ['call1aaaa', 'call2bbbb']

export const talks: Record<string, Pick<Transcript, 'messages' | 'system' | 'tools'>> = {
  'a tool': {
    system: [text('Be brief, system101.')],
    tools,
    messages: [
      user(text('When is high water, user102?')),
      assistant(text('I look it up, said103.'), call(a, 'tide', { port: 'arg104' })),
      tool(result(a, 'tide', 'result105')),
      assistant(text('At noon, said106.')),
    ],
  },
  'parallel tools, one of which fails': {
    tools,
    messages: [
      user(text('user201')),
      assistant(call(a, 'tide', { port: 'arg202' }), call(b, 'berth', { port: 'arg203' })),
      tool(result(a, 'tide', 'result204'), result(b, 'berth', 'failure205', true)),
      assistant(text('said206')),
      user(text('user207')),
      assistant(text('said208')),
    ],
  },
  'an image and a document': {
    messages: [
      user(
        text('user301'),
        { type: 'image', mediaType: 'image/png', data: 'aW1hZ2UzMDI=' },
        { type: 'document', mediaType: 'application/pdf', filename: 'chart303', data: 'ZG9jdW1lbnQzMDQ=' },
      ),
      assistant(text('said305')),
    ],
  },
  thoughts: {
    tools,
    messages: [
      user(text('user401')),
      assistant({ type: 'reasoning', text: 'thought402' }, call(a, 'tide', { port: 'arg403' })),
      tool(result(a, 'tide', 'result404')),
      assistant({ type: 'reasoning', text: 'thought405' }, text('said406')),
    ],
  },
}

/** What each vendor seals, on the thoughts and calls of its answers. */
export const sealed: Record<string, { reasoning?: object; 'tool-call'?: object }> = {
  'anthropic-messages': { reasoning: { signature: 'seal501==' } },
  gemini: { 'tool-call': { thoughtSignature: 'seal502==' } },
  'openai-responses': { reasoning: { id: 'rs_503', summary: '', encrypted_content: 'seal504==' } },
  'bedrock-converse': { reasoning: { reasoningContent: { reasoningText: { signature: 'seal505==' } } } },
}

/** The talk as this vendor said it. */
export function saidBy(api: string, messages: readonly Message[]): Message[] {
  return messages.map(message => ({
    ...message,
    content: message.content.map(part => {
      const seal = sealed[api]?.[part.type as 'reasoning']
      return seal ? ({ ...part, native: { [api]: seal } } as Part) : part
    }),
  })) as Message[]
}
