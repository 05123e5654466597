/** The toy api with all that an answer may tell about itself: `usage`, `model` and `serviceTier`. */
import type { ClientApi } from '../../runtime/adapter/adapter.ts'
import { defineProvider } from '../../runtime/call/provider.ts'
import type { Usage } from '../../runtime/types.ts'
import { toy, toyApi } from '../support/toy-api.ts'

interface Counted {
  usage?: Usage
  model?: string
  serviceTier?: string
}

const { chat } = toyApi
const countingApi: ClientApi = {
  ...toyApi,
  chat: {
    ...chat,
    decode(body) {
      const { usage, model, serviceTier } = body as Counted
      return {
        ...chat.decode(body),
        ...(usage && { usage }),
        ...(model && { model }),
        ...(serviceTier && { serviceTier }),
      }
    },
    decodeEvent(event, sink) {
      const { usage, model } = event as Counted
      if (usage) sink.usage(usage)
      else if (model) sink.start({ id: 'x', model })
      else chat.decodeEvent(event, sink)
    },
  },
}
export const counting = defineProvider({ ...toy().spec, apis: { toy: countingApi } })
