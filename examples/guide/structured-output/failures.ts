import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { isOutputError, withTools } from 'interlingua/tools'
import { z } from 'zod'

const llm = withTools(createClient({ providers: [openai()] }))
const positive = z.object({ n: z.number().positive() })
await llm
  .chat({ model: 'openai/gpt-5-mini', messages: 'A number.', output: positive })
  .catch(error => {
    if (isOutputError(error)) console.log(error.kind, error.text, error.issues[0]?.path)
  })
