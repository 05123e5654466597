/** A gateway as our documentation says to make one. */
import { anthropic } from '../../../generated/anthropic/index.ts'
import { anthropicServer } from '../../../generated/anthropic/server.ts'
import { geminiServer } from '../../../generated/gemini/server.ts'
import { openai } from '../../../generated/openai/index.ts'
import { openaiServer } from '../../../generated/openai/server.ts'
import { createGateway } from '../../../runtime/gateway/index.ts'
import { serve } from '../../../runtime/serve/index.ts'

const vendor = process.env.VENDOR ?? ''
const gateway = createGateway({
  client: {
    providers: [
      openai({ apiKey: 'k', api: 'openai-chat', baseURL: `${vendor}/v1` }),
      anthropic({ apiKey: 'k', baseURL: vendor }),
    ],
  },
  ingress: [openaiServer(), anthropicServer(), geminiServer()],
  limits: { concurrency: 2_000 },
})
const serving = await serve(gateway, { port: 0 })
process.send?.({ port: Number(new URL(serving.url).port) })
