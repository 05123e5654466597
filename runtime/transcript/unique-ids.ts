import type { Message, Part } from '../types.ts'
import { type Repairs, tell } from './problem.ts'

/** Every call has an id of its own, and its results have it too. Messages without calls are the same ones. */
export function uniqueIds(messages: readonly Message[], repairs: Repairs): Message[] {
  const taken = new Set<string>()
  const now = new Map<string, string>()
  return messages.map((message, at) => {
    const content = message.content.map((part, index): Part => {
      if (part.type === 'tool-result') {
        const id = now.get(part.id)
        return id === undefined || id === part.id ? part : { ...part, id }
      }
      if (part.type !== 'tool-call' || part.id === '') return part
      const id = free(part.id, taken)
      taken.add(id)
      now.set(part.id, id)
      if (id === part.id) return part
      tell(repairs, 'duplicate-id', `another call has the id ${part.id}: this one gets ${id}`, at, index)
      return { ...part, id }
    })
    return content.every((part, index) => part === message.content[index]) ? message : { ...message, content }
  })
}

function free(id: string, taken: ReadonlySet<string>): string {
  let unique = id
  for (let next = 2; taken.has(unique); next++) unique = `${id}_${next}`
  return unique
}
