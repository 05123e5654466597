import { canonicalMessages } from '../adapter/canonical.ts'
import type { DryRun } from '../call/supports.ts'
import type { ChatInput } from '../chat/input.ts'
import type { Loss, Message, Part, Tool, Transcript } from '../types.ts'
import { type OrphanPolicy, pairedCalls } from './paired-calls.ts'
import type { TranscriptProblem } from './problem.ts'
import { inTurns } from './turns.ts'
import { uniqueIds } from './unique-ids.ts'

/** Whoever can say what would become of a request: a client. */
export interface CanTry {
  /** Where a request would go, and what it would lose. */
  dryRun(input: ChatInput): Promise<DryRun>
}

/** Who knows the target, and what becomes of what does not fit. */
export interface HandOffOptions {
  /** By its configured providers the target is looked at. */
  client: CanTry
  /** What becomes of calls without results, and of results without calls; `answer` where nothing is said. */
  orphans?: OrphanPolicy
  /**
   * What becomes of thoughts that the api cannot carry. `keep` (the default): they are in `loss`. `text`: the model reads
   * them as text of the assistant. `drop`: they are left out.
   */
  reasoning?: 'keep' | 'text' | 'drop'
}

/** A conversation as one model takes it. */
export interface HandOff {
  /** To be spread into a call: `llm.chat({ model, ...handedOff.conversation })`. */
  conversation: { system?: Part[]; messages: Message[]; tools?: Tool[] }
  /** What was repaired. */
  repaired: TranscriptProblem[]
  /** What of it the model's api cannot carry. */
  loss: Loss[]
}

/** What a model's api would not take of a transcript as it stands, and what it cannot carry. Nothing is sent. */
export async function validateTranscript(
  transcript: Transcript,
  model: string,
  { client }: Pick<HandOffOptions, 'client'>,
): Promise<{ fits: boolean; problems: TranscriptProblem[]; loss: Loss[] }> {
  const { loss } = await client.dryRun({ model, ...conversationOf(transcript, transcript.messages) })
  const { problems } = await structured(transcript, model, client, 'answer')
  return { fits: problems.length === 0, problems, loss }
}

/**
 * The transcript as the model takes it. The transcript itself stays as it is: hand that off again, be it to the api it
 * came from, where all of its state goes back bit for bit.
 */
export async function handOff(
  transcript: Transcript,
  model: string,
  { client, orphans = 'answer', reasoning = 'keep' }: HandOffOptions,
): Promise<HandOff> {
  const { messages, problems } = await structured(transcript, model, client, orphans)
  const { loss } = await client.dryRun({ model, ...conversationOf(transcript, messages) })
  if (reasoning === 'keep') return { conversation: conversationOf(transcript, messages), repaired: problems, loss }
  const rethought = withoutThoughts(messages, loss, reasoning)
  const conversation = conversationOf(transcript, rethought.messages)
  const repaired = [...problems, ...rethought.problems]
  return { conversation, repaired, loss: (await client.dryRun({ model, ...conversation })).loss }
}

async function structured(transcript: Transcript, model: string, client: CanTry, orphans: OrphanPolicy) {
  const problems: TranscriptProblem[] = []
  const paired = pairedCalls(uniqueIds(transcript.messages, { problems }), orphans, { problems })
  const { turns, loss } = await client.dryRun({ model, ...conversationOf(transcript, paired) })
  const unsaid = new Set(paired.filter((_, at) => loss.some(({ path }) => path === `messages[${at}]`)))
  return { problems, messages: canonicalMessages(inTurns(paired, turns, unsaid, { problems })) }
}

function conversationOf({ system, tools }: Transcript, messages: Message[]): HandOff['conversation'] {
  return { messages, ...(system && { system }), ...(tools && { tools }) }
}

/** Thoughts that would be lost, as text or not at all. */
function withoutThoughts(messages: readonly Message[], loss: readonly Loss[], policy: 'text' | 'drop') {
  const lost = new Set(loss.filter(({ kind }) => kind === 'unsupported').map(({ path }) => path))
  const problems: TranscriptProblem[] = []
  const changed = messages.map((message, at): Message => {
    const content = message.content.flatMap((part, index): Part[] => {
      const path = `messages[${at}].content[${index}]`
      if (part.type !== 'reasoning' || !lost.has(path)) return [part]
      const isText = policy === 'text' && part.text !== ''
      problems.push({
        path,
        kind: 'reasoning',
        detail: `the api has no place for it: it ${isText ? 'becomes text' : 'is left out'}`,
      })
      return isText ? [{ type: 'text', text: `<thinking>\n${part.text}\n</thinking>` }] : []
    })
    return content.length === message.content.length && content.every((part, index) => part === message.content[index])
      ? message
      : { ...message, content }
  })
  return { messages: changed.filter(({ content, native }) => content.length > 0 || native), problems }
}
