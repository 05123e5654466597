import { openAsBlob } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createClient } from 'interlingua'
import { groq } from 'interlingua/groq'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai(), groq()] })

const speech = await llm.speech({
  model: 'openai/gpt-4o-mini-tts',
  input: 'Good morning',
  voice: 'alloy',
  format: 'mp3',
})
await writeFile('morning.mp3', await speech.bytes()) // speech.mediaType says what it is

const { text, segments } = await llm.transcribe({
  model: 'groq/whisper-large-v3',
  audio: await openAsBlob('talk.mp3'), // a Blob, a File, bytes, or { data, filename, mediaType }
  timestamps: ['segment', 'word'],
})
console.log(text, segments?.length)
