/** What the demo shows on each api: every scene is written once, and knows no api. */
import { type Client, isInterlinguaError } from '../../runtime/index.ts'
import type { FunctionTool, StreamEvent } from '../../runtime/types.ts'
import { facts } from './model.ts'

/** A model to show, and what to expect of it. */
export interface Stage {
  api: string
  /** `provider/model`. */
  model: string
  client: Client
  /** The model is the scripted one: its words are known. */
  isScripted: boolean
  /** The api carries the text of thoughts, not just their number of tokens. */
  showsThoughts: boolean
  /** Some vendors show thoughts and count them among the rest alone. */
  countsThoughts: boolean
  say(line: string): void
}

export interface Scene {
  name: string
  /** Plays it. Throws where the outcome is not as it should be. */
  play(stage: Stage): Promise<void>
}

const question = 'Why is the sky blue? One sentence.'
const weather: FunctionTool = {
  type: 'function',
  name: 'get_weather',
  description: 'The weather in a city, now.',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
}
const report = '21 degrees and sunny'

async function chat({ client, model, say, isScripted }: Stage): Promise<void> {
  say(`  you    ${question}`)
  const reply = await client.chat({ model, messages: question })
  say(`  model  ${reply.text}`)
  say(`         (${reply.finishReason}, ${reply.usage?.inputTokens} tokens in, ${reply.usage?.outputTokens} out)`)
  expect(isScripted ? reply.text === facts.sky : reply.text !== '', 'the answer is the text that was said')
  expect(reply.finishReason === 'stop', `it ends with stop, not ${reply.finishReason}`)
  expect((reply.usage?.inputTokens ?? 0) > 0 && (reply.usage?.outputTokens ?? 0) > 0, 'tokens are counted')
  expect(reply.loss.length === 0, `nothing of the request is lost: ${JSON.stringify(reply.loss)}`)
}

async function stream({ client, model, say, isScripted }: Stage): Promise<void> {
  const events: StreamEvent[] = []
  const pieces: string[] = []
  const opened = client.stream({ model, messages: question })
  for await (const event of opened) {
    events.push(event)
    if (event.type === 'part-delta' && event.kind === 'text') pieces.push(event.delta)
  }
  const response = await opened.response
  say(`  model  ${pieces.join('|')}`)
  say(`         (${events.length} events, ${pieces.length} of them text)`)
  expect(pieces.join('') === response.text, 'the deltas make up the text of the answer')
  expect(isScripted ? response.text === facts.sky && pieces.length > 5 : pieces.length > 0, 'the text comes in pieces')
  expect(events[0]?.type === 'start' && events.at(-1)?.type === 'finish', 'it goes from start to finish')
}

async function toolCall({ client, model, say, isScripted }: Stage): Promise<void> {
  const asked = { role: 'user' as const, content: 'What is the weather in Paris? Use the tool.' }
  const first = await client.stream({ model, messages: [asked], tools: [weather] }).response
  const [call] = first.toolCalls
  say(`  you    ${asked.content}`)
  say(`  model  ${call?.name}(${JSON.stringify(call?.input)})`)
  expect(first.finishReason === 'tool-calls', `it ends with tool-calls, not ${first.finishReason}`)
  if (call === undefined) throw new Error('the model called no tool')
  expect(call.name === weather.name && call.id !== '', 'the call has its name and an id')
  expect(/paris/i.test(JSON.stringify(call.input)), 'the arguments are parsed')
  const results = first.toolCalls.map(({ id, name }) => ({ type: 'tool-result' as const, id, name, content: report }))
  const messages = [asked, first.message, { role: 'tool' as const, content: results }]
  const second = await client.chat({ model, messages, tools: [weather] })
  say(`  tool   ${report}`)
  say(`  model  ${second.text}`)
  expect(second.text.includes(isScripted ? report : '21'), 'the answer tells what the tool said')
  expect(second.finishReason === 'stop', `it ends with stop, not ${second.finishReason}`)
}

async function reasoning({ client, model, say, isScripted, showsThoughts, countsThoughts }: Stage): Promise<void> {
  const messages = 'What is 17 times 23?'
  const reply = await client.chat({ model, messages, reasoning: { effort: 'medium', includeText: true } })
  const tokens = reply.usage?.reasoningTokens ?? 0
  say(`  you    ${messages}`)
  say(`  think  ${reply.reasoningText || `(this API sends no thoughts; it counts them: ${tokens} tokens)`}`)
  say(`  model  ${reply.text}`)
  for (const { path, kind, detail } of reply.loss) say(`  loss   ${path} (${kind}): ${detail}`)
  expect(reply.text.includes(facts.product), 'the answer is right')
  if (!isScripted) return
  expect(tokens > 0 === countsThoughts, 'thinking is counted where the API has a place for it')
  expect(reply.reasoningText === (showsThoughts ? facts.thoughts : ''), 'thoughts stand apart from the answer')
  if (showsThoughts) expect(reply.content[0]?.type === 'reasoning', 'thoughts come first')
  else
    expect(
      reply.loss.some(({ path }) => path.startsWith('reasoning')),
      'what cannot be had is reported as loss',
    )
}

async function failure({ client, model, say }: Stage): Promise<void> {
  const missing = `${model.slice(0, model.indexOf('/'))}/${facts.missingModel}`
  const error = await client.chat({ model: missing, messages: question }).then(
    () => new Error('there is an answer'),
    (thrown: unknown) => thrown,
  )
  if (!isInterlinguaError(error)) throw new Error(`it fails with the library's error, not ${error}`)
  say(`  error  ${error.message}`)
  expect(error.kind === 'not-found', `its kind is not-found, not ${error.kind}`)
}

export const scenes: readonly Scene[] = [
  { name: 'chat', play: chat },
  { name: 'stream', play: stream },
  { name: 'tool call', play: toolCall },
  { name: 'reasoning', play: reasoning },
  { name: 'error', play: failure },
]

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`it should be so: ${what}`)
}
