import { openAsBlob } from 'node:fs'
import { openaiRaw } from 'interlingua/openai/raw'

const api = openaiRaw()
const file = await openAsBlob('talk.mp3')
const { data } = await api.createTranscription({
  body: { model: 'whisper-1', file, response_format: 'srt' },
})
const sound = await api.createSpeech({
  body: { model: 'tts-1', voice: 'alloy', input: 'Hello' },
})
for await (const piece of sound) console.log(data, piece.byteLength)
