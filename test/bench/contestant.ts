/** One contestant, one stream, one process: `tsx contestant.ts <name> <baseURL>` prints what it read and what it cost. */
import OpenAI from 'openai'
import { streamText } from 'xsai'
import { openai } from '../../generated/openai/index.ts'
import { createClient } from '../../runtime/index.ts'

interface Reading {
  /** Characters of text and arguments: the same for everybody. */
  characters: number
  events: number
}

const [name = '', baseURL = ''] = process.argv.slice(2)
const question = [{ role: 'user' as const, content: 'go' }]
const body = JSON.stringify({ model: 'bench', stream: true, messages: question })

async function floor(): Promise<Reading> {
  const response = await fetch(`${baseURL}/chat/completions`, { method: 'POST', body })
  const decoder = new TextDecoder()
  let rest = ''
  let characters = 0
  let events = 0
  for await (const bytes of response.body!) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = lines.pop()!
    for (const line of lines) {
      if (!line.startsWith('data: {')) continue
      const { delta } = JSON.parse(line.slice(6)).choices[0]
      characters += (delta.content ?? delta.tool_calls?.[0].function.arguments ?? '').length
      events++
    }
  }
  return { characters, events }
}

const llm = createClient({ providers: [openai({ api: 'openai-chat', apiKey: 'bench', baseURL })] })

async function singly(): Promise<Reading> {
  let [characters, events] = [0, 0]
  for await (const event of llm.stream({ model: 'openai/bench', messages: 'go' })) {
    if (event.type === 'part-delta') characters += event.delta.length
    events++
  }
  return { characters, events }
}

async function batched(): Promise<Reading> {
  let [characters, events] = [0, 0]
  for await (const batch of llm.stream({ model: 'openai/bench', messages: 'go' }).batches())
    for (const event of batch) {
      if (event.type === 'part-delta') characters += event.delta.length
      events++
    }
  return { characters, events }
}

async function official(): Promise<Reading> {
  const client = new OpenAI({ apiKey: 'bench', baseURL })
  let [characters, events] = [0, 0]
  for await (const part of await client.chat.completions.create({ model: 'bench', stream: true, messages: question })) {
    const delta = part.choices[0]?.delta
    characters += (delta?.content ?? delta?.tool_calls?.[0]?.function?.arguments ?? '').length
    events++
  }
  return { characters, events }
}

async function xsai(): Promise<Reading> {
  const { fullStream } = streamText({ model: 'bench', baseURL: `${baseURL}/`, apiKey: 'bench', messages: question })
  let [characters, events] = [0, 0]
  const reader = fullStream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const event = read.value as { type: string; text?: string; argsTextDelta?: string }
    characters += (event.text ?? event.argsTextDelta ?? '').length
    events++
  }
  return { characters, events }
}

const contestants: Record<string, () => Promise<Reading>> = { floor, singly, batched, official, xsai }
const started = performance.now()
const before = process.cpuUsage()
const reading = await contestants[name]!()
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ ...reading, cpu: (user + system) / 1000, wall: performance.now() - started }))
