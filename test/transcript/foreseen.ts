/** What was foreseen to be lost of a transcript, beside what is lost of its repaired form. */
import type { Loss, Message } from '../../runtime/types.ts'

type Told = { loss: readonly Loss[]; messages: readonly Message[] }

/**
 * The losses of which only one side knows. A repair moves what it touches and adds parts of its own, so losses are told by
 * what they are of; what of it stands on one side alone, a part that a repair took away or made, is no difference.
 */
export function unforeseen(before: Told, after: Told): string[] {
  return [
    ...lacking(after, before).map(loss => `not foreseen: ${loss}`),
    ...lacking(before, after).map(loss => `foreseen in vain: ${loss}`),
  ]
}

function lacking(from: Told, other: Told): string[] {
  const known = new Set(other.loss.map(loss => keyOf(loss, other.messages)))
  const there = new Set(other.messages.flatMap(message => [message, ...message.content]).map(wordsOf))
  return from.loss
    .filter(loss => !known.has(keyOf(loss, from.messages)))
    .filter(({ path }) => there.has(wordsOf(nodeAt(path, from.messages).node ?? '')) || !path.startsWith('messages'))
    .map(({ path, kind }) => `${kind} ${path}`)
}

function keyOf({ path, kind }: Loss, messages: readonly Message[]): string {
  const { node, rest } = nodeAt(path, messages)
  return node ? `${kind} ${wordsOf(node)} ${rest}` : `${kind} ${path}`
}

/** The part of a message that a loss is of, or the message. */
function nodeAt(path: string, messages: readonly Message[]): { node?: object; rest: string } {
  const [whole, message, part] = /^messages\[(\d+)\](?:\.content\[(\d+)\])?/.exec(path) ?? ['']
  if (message === undefined) return { rest: path }
  const { content } = messages[Number(message)]!
  return {
    node: part === undefined ? messages[Number(message)]! : content[Number(part)]!,
    rest: path.slice(whole.length),
  }
}

/** Repairs give calls and their results other ids. */
function wordsOf(node: unknown): string {
  return JSON.stringify(node, (key, value: unknown) => (key === 'id' ? undefined : value))
}
