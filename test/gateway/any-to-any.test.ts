/** Every official SDK, unchanged, at every grammar: whole, streamed, with a call of a tool and its result. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { facts } from '../../examples/demo/model.ts'
import { apis } from '../../generated/registry.ts'
import { createClient } from '../../runtime/index.ts'
import { providersAt, type Stage, sdksAt, startStage } from './stage.ts'

let stage: Stage
let sdks: ReturnType<typeof sdksAt>
beforeAll(async () => {
  stage = await startStage()
  sdks = sdksAt(stage.url)
})
afterAll(() => stage.close())

const question = 'Why is the sky blue?'
const asked = 'What is the weather in Oslo?'
const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
const description = 'Tells the weather'

/** What an SDK understood: the text; or the calls. */
interface Seen {
  text: string
  calls: { name: string; input: unknown }[]
}

type Ask = (model: string) => Promise<Seen>

const clients: { [client: string]: { whole: Ask; streamed: Ask; calling: Ask } } = {
  'openai chat': {
    async whole(model) {
      const messages = [{ role: 'user' as const, content: question }]
      const { choices, usage } = await sdks.openai.chat.completions.create({ model, messages, max_tokens: 500 })
      expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0))
      return { text: choices[0]?.message.content ?? '', calls: [] }
    },
    async streamed(model) {
      const messages = [{ role: 'user' as const, content: question }]
      const runner = sdks.openai.chat.completions.stream({ model, messages })
      return { text: (await runner.finalContent()) ?? '', calls: [] }
    },
    async calling(model) {
      const { choices } = await sdks.openai.chat.completions.create({
        model,
        messages: [{ role: 'user', content: asked }],
        tools: [{ type: 'function', function: { name: 'weather', description, parameters } }],
      })
      const called = choices[0]?.message.tool_calls ?? []
      expect(choices[0]?.finish_reason).toBe('tool_calls')
      const calls = called.map(call => (call.type === 'function' ? call.function : { name: '', arguments: 'null' }))
      return { text: '', calls: calls.map(call => ({ name: call.name, input: JSON.parse(call.arguments) })) }
    },
  },
  'openai responses': {
    async whole(model) {
      const { output_text, status } = await sdks.openai.responses.create({ model, input: question })
      expect(status).toBe('completed')
      return { text: output_text, calls: [] }
    },
    async streamed(model) {
      const runner = sdks.openai.responses.stream({ model, input: question })
      return { text: (await runner.finalResponse()).output_text, calls: [] }
    },
    async calling(model) {
      const tools = [{ type: 'function' as const, name: 'weather', description, parameters, strict: false }]
      const { output } = await sdks.openai.responses.create({ model, input: asked, tools })
      const calls = output.flatMap(item => (item.type === 'function_call' ? [item] : []))
      return { text: '', calls: calls.map(call => ({ name: call.name, input: JSON.parse(call.arguments) })) }
    },
  },
  anthropic: {
    async whole(model) {
      const messages = [{ role: 'user' as const, content: question }]
      const { content, stop_reason } = await sdks.anthropic.messages.create({ model, messages, max_tokens: 500 })
      expect(stop_reason).toBe('end_turn')
      return { text: content.map(block => (block.type === 'text' ? block.text : '')).join(''), calls: [] }
    },
    async streamed(model) {
      const messages = [{ role: 'user' as const, content: question }]
      const runner = sdks.anthropic.messages.stream({ model, messages, max_tokens: 500 })
      return { text: await runner.finalText(), calls: [] }
    },
    async calling(model) {
      const { content, stop_reason } = await sdks.anthropic.messages.create({
        model,
        max_tokens: 500,
        messages: [{ role: 'user', content: asked }],
        tools: [{ name: 'weather', description, input_schema: { ...parameters, type: 'object' } }],
      })
      expect(stop_reason).toBe('tool_use')
      return { text: '', calls: content.flatMap(block => (block.type === 'tool_use' ? [block] : [])) }
    },
  },
  gemini: {
    async whole(model) {
      const answer = await sdks.google.models.generateContent({ model, contents: question })
      return { text: answer.text ?? '', calls: [] }
    },
    async streamed(model) {
      let text = ''
      for await (const chunk of await sdks.google.models.generateContentStream({ model, contents: question }))
        text += chunk.text ?? ''
      return { text, calls: [] }
    },
    async calling(model) {
      const { functionCalls = [] } = await sdks.google.models.generateContent({
        model,
        contents: asked,
        config: {
          tools: [{ functionDeclarations: [{ name: 'weather', description, parametersJsonSchema: parameters }] }],
        },
      })
      return { text: '', calls: functionCalls.map(({ name = '', args }) => ({ name, input: args })) }
    },
  },
  ollama: {
    async whole(model) {
      const { message } = await sdks.ollama.chat({ model, messages: [{ role: 'user', content: question }] })
      return { text: message.content, calls: [] }
    },
    async streamed(model) {
      let text = ''
      const messages = [{ role: 'user', content: question }]
      for await (const chunk of await sdks.ollama.chat({ model, messages, stream: true })) text += chunk.message.content
      return { text, calls: [] }
    },
    async calling(model) {
      const { message } = await sdks.ollama.chat({
        model,
        messages: [{ role: 'user', content: asked }],
        tools: [
          {
            type: 'function',
            function: {
              name: 'weather',
              description,
              parameters: { ...parameters, properties: { city: { type: 'string', description: 'where' } } },
            },
          },
        ],
      })
      const calls = (message.tool_calls ?? []).map(({ function: { name, arguments: input } }) => ({ name, input }))
      return { text: '', calls }
    },
  },
}

function takesTools(api: string): boolean {
  const client = createClient({ providers: providersAt(() => stage.url) })
  return client.supports(`${api}/some-model`, 'tools').supported
}

describe.each(Object.keys(apis))('%s answers', api => {
  test.each(Object.keys(clients))('%s', async client => {
    const { whole, streamed, calling } = clients[client]!
    const model = `${api}/some-model`
    expect((await whole(model)).text).toBe(facts.sky)
    expect((await streamed(model)).text).toBe(facts.sky)
    if (takesTools(api)) {
      expect((await calling(model)).calls).toMatchObject([{ name: 'weather', input: { city: 'Oslo' } }])
    } else {
      // A grammar that has no tools: what the client asked for is told to be lost.
      await calling(model).catch(() => {})
      expect(stage.log.at(-1)?.loss).toContainEqual({ path: 'tools', kind: 'unsupported' })
    }
    expect(stage.log.at(-1)).toMatchObject({ target: model, status: 200 })
  })
})
