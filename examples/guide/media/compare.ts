import { createClient } from 'interlingua'
import { gemini } from 'interlingua/gemini'

const llm = createClient({ providers: [gemini()] })
const model = 'gemini/gemini-2.5-flash'
const pixel = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const { text } = await llm.chat({
  model,
  messages: [
    {
      role: 'user',
      content: [
        'Compare these.',
        new URL('https://example.com/cat.png'), // an address; the vendor loads it
        new Blob([pixel], { type: 'image/png' }), // a file
        { type: 'image', data: pixel, mediaType: 'image/png' }, // bytes, or base64
        {
          type: 'document',
          data: 'JVBERi0xLjc=',
          mediaType: 'application/pdf',
          filename: 'report.pdf',
        },
      ],
    },
  ],
})
console.log(text)
