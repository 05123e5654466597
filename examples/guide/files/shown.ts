import { createClient } from 'interlingua'
import { filesOf } from 'interlingua/files'
import { gemini } from 'interlingua/gemini'

const llm = createClient({ providers: [gemini()] })
const pdf = new Blob(['…'], { type: 'application/pdf' })

// #region shown
const files = filesOf(llm)
const report = await files.upload({ provider: 'gemini', file: pdf })
const { text } = await llm.chat({
  model: 'gemini/gemini-2.5-flash',
  messages: [
    {
      role: 'user',
      content: [
        {
          type: 'document',
          fileId: report.id,
          mediaType: 'application/pdf',
        },
        'What does it promise?',
      ],
    },
  ],
})
// #endregion
console.log(text)
