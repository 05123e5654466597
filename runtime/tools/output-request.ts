import type { ChatInput } from '../chat/input.ts'
import type { Client } from '../client/client.ts'
import type { OutputSpec } from './output.ts'
import { asking } from './strategy.ts'

/** The request for the output, natively: what a cache knows it by, and a router weighs. */
export function asked(client: Client, spec: OutputSpec, input: ChatInput): ChatInput {
  const { name, description, strict } = spec.options
  return {
    ...input,
    responseFormat: {
      type: 'json',
      schema: spec.schema,
      ...(name !== undefined && { name }),
      ...(description !== undefined && { description }),
      ...(strict !== undefined && { strict }),
    },
    use: [...(input.use ?? []), asking(client, spec)],
  }
}
