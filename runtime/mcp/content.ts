/** What a server's tool gives, as parts. */
import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import type { PartInput } from '../chat/part-input.ts'

/** What the SDK's client gives of a call, in its form of today. */
export type Result = Extract<Awaited<ReturnType<Client['callTool']>>, { content: readonly object[] }>

export function partOf(block: Result['content'][number]): PartInput {
  switch (block.type) {
    case 'text':
      return block.text
    case 'image':
      return { type: 'image', data: block.data, mediaType: block.mimeType }
    case 'audio':
      return { type: 'audio', data: block.data, mediaType: block.mimeType }
    case 'resource': {
      const { resource } = block
      if ('text' in resource) return resource.text
      const media = { data: resource.blob, ...(resource.mimeType && { mediaType: resource.mimeType }) }
      return resource.mimeType?.startsWith('image/') ? { type: 'image', ...media } : { type: 'document', ...media }
    }
    default:
      // A link to what only the server knows, or what the protocol learns after us: the model may make sense of it.
      return JSON.stringify(block)
  }
}
