import { createClient } from 'interlingua'
import { filesOf } from 'interlingua/files'
import { gemini } from 'interlingua/gemini'

const llm = createClient({ providers: [gemini()] })
const clip = new Blob(['…'], { type: 'video/mp4' })

// #region shown
const files = filesOf(llm)
const video = await files.upload({ provider: 'gemini', file: clip })
const { text } = await llm.chat({
  model: 'gemini/gemini-2.5-flash',
  messages: [
    {
      role: 'user',
      content: [
        { type: 'video', fileId: video.id, mediaType: 'video/mp4' },
        'What happens in it?',
      ],
    },
  ],
})
// #endregion
console.log(text)
