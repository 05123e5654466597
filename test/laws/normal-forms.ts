/** Forms in which two values are the same if they differ only where an api is documented to say less. */
import { canonicalMessages } from '../../runtime/adapter/canonical.ts'
import { silentContext } from '../../runtime/adapter/encoding.ts'
import { shortId } from '../../runtime/codecs/names.ts'
import { foundText, paragraphs } from '../../runtime/codecs/search-results.ts'
import { isObject } from '../../runtime/text/json.ts'
import type {
  FinishReason,
  Message,
  Part,
  Request,
  Response,
  SearchResultPart,
  ToolResultPart,
} from '../../runtime/types.ts'

/** Without `native`, and without what is undefined. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (!isObject(value)) return value
  const known = Object.entries(value).filter(([key, each]) => key !== 'native' && each !== undefined)
  return Object.fromEntries(known.map(([key, each]) => [key, bare(each)]))
}

/**
 * What a conversation says, whoever grouped its messages: per run of one role the texts, media, calls and results.
 * Reasoning is left out (only Anthropic and Gemini take it back), and so are names and flags of results, media types
 * and file names, which `conserves` looks for. What one of the apis that it goes through does not take is not said.
 */
export function saying(request: Request, ...through: string[]): unknown {
  const left = (messages: readonly Message[], api: string): Message[] => {
    const said = messages.map(({ role, content }) => ({ role, content: content.flatMap(part => taken(api, part)) }))
    return documentsApart.includes(api) ? givenLast(said as Message[]) : (said as Message[])
  }
  return inRuns({ ...request, messages: through.reduce(left, canonicalMessages(request.messages)) }, through)
}

/** Who has the documents of a request beside its messages: as a server they are the last question's. */
const documentsApart = ['cohere-chat', 'groq-chat']

function givenLast(messages: readonly Message[]): Message[] {
  const isGiven = ({ type }: Part) => type === 'document' || type === 'search-result'
  const asked = messages.filter(({ role }) => role === 'user')
  const given = asked.flatMap(({ content }) => content.filter(isGiven))
  const without = messages.map(message =>
    message.role === 'user' ? { ...message, content: message.content.filter(part => !isGiven(part)) } : message,
  )
  const rest = without.filter(({ content }) => content.length > 0)
  const last = rest.findLast(({ role }) => role === 'user')
  if (last === undefined) return [{ role: 'user', content: given }, ...rest]
  return rest.map(message => (message === last ? { ...last, content: [...given, ...last.content] } : message))
}

/** The same of what has come through them: what they do not take is gone. */
export function hearing(request: Request, ...through: string[]): unknown {
  return inRuns(request, through)
}

function inRuns({ system, messages }: Request, through: readonly string[]): unknown {
  const runs: { role: string; says: unknown[] }[] = []
  for (const { role, content } of canonicalMessages(messages)) {
    const says = content.flatMap(said)
    const last = runs.at(-1)
    if (last?.role === role) last.says.push(...says)
    else if (says.length > 0) runs.push({ role, says })
  }
  const isOneText = (role: string) => through.some(api => rolesOfOneText[api]?.includes(role))
  return { system: words(system), runs: runs.map(run => (isOneText(run.role) ? asOneText(run) : run)) }
}

/** Whose messages have one text, and lists of their own for all that is none. */
const rolesOfOneText: { [api: string]: readonly string[] } = {
  'ollama-chat': ['user', 'assistant', 'tool', 'system'],
  'together-chat': ['assistant'],
}

function asOneText({ role, says }: { role: string; says: unknown[] }): unknown {
  const texts = says.filter(each => typeof each === 'string')
  return { role, text: texts.join(''), others: says.filter(each => typeof each !== 'string') }
}

const textOnly = ['deepseek-chat', 'cerebras-chat']
const noDocuments = ['ollama-chat', 'moonshot-chat', 'together-chat', ...textOnly]
const films = ['bedrock-converse', 'gemini', 'moonshot-chat', 'openrouter-chat', 'perplexity-chat', 'together-chat']
/** Those that are asked to cite. */
const citing = ['anthropic-messages', 'bedrock-converse']
/** Whose results are one text: what is none of it is its JSON. */
const ofOneResult = ['gemini']
const sounds = ['bedrock-converse', 'gemini', 'mistral-chat']

/** What the vendors take, by their own documentation, of what a user or a model says. The rest must be in the loss. */
function taken(api: string, part: Part): Part[] {
  const asText = (text: string): Part[] => [{ type: 'text', text }]
  const isChat = ['openai-chat', 'openai-compatible', 'openrouter-chat'].includes(api)
  // It takes no address but one of its own store.
  if (api === 'bedrock-converse' && 'url' in part && part.url !== undefined) return []
  switch (part.type) {
    case 'image':
      if (api === 'ollama-chat' && part.data === undefined) return []
      return textOnly.includes(api) ? [] : [part]
    case 'audio':
      if (api === 'together-chat') return part.data === undefined || /wav/.test(part.mediaType ?? 'wav') ? [part] : []
      return sounds.includes(api) || (isChat && part.data !== undefined) ? [part] : []
    case 'video':
      return films.includes(api) ? [part] : []
    case 'document':
      if (noDocuments.includes(api)) return []
      if (documentsApart.includes(api)) return part.text === undefined ? [] : [part]
      if (api === 'xai-chat') return part.url === undefined && part.fileId === undefined ? [] : [part]
      if (api === 'anthropic-messages' && part.data !== undefined && part.mediaType !== 'application/pdf') return []
      // The bytes stand there with nothing that says what they are.
      if (api === 'perplexity-chat' && part.data !== undefined) return [{ ...part, mediaType: undefined }]
      if (part.text === undefined) return isChat && api !== 'openrouter-chat' && part.url !== undefined ? [] : [part]
      if (api === 'gemini') return asText(part.text)
      return citing.includes(api) ? [part] : []
    case 'search-result':
      return [...citing, ...documentsApart].includes(api) ? [part] : asText(foundText.encode(part, silentContext(api)))
    case 'refusal':
      if (api === 'openai-chat' || api === 'openrouter-chat') return [part]
      return api === 'anthropic-messages' ? [] : asText(part.text)
    case 'tool-call':
      return api === 'perplexity-chat' ? [] : [shortened(api, part)]
    case 'tool-result':
      return api === 'perplexity-chat' ? [] : [shortened(api, showing(api, part))]
    default:
      return [part]
  }
}

function shortened<P extends { id: string }>(api: string, part: P): P {
  return api === 'mistral-chat' ? { ...part, id: shortId.encode(part.id, '9', silentContext(api), 'id') } : part
}

/** What is shown of what a search found. */
function showing(api: string, result: ToolResultPart): ToolResultPart {
  return { ...result, content: result.content.flatMap(part => shown(api, part)) }
}

function shown(api: string, part: Part): Part[] {
  if (part.type === 'native') {
    if (api === part.api) return [part]
    return ofOneResult.includes(api) ? [{ type: 'text', text: JSON.stringify(part) }] : []
  }
  if (part.type !== 'search-result' || api !== 'cohere-chat') return taken(api, part)
  const { title, source, content } = part
  const data = { title, source, text: paragraphs.encode(content, silentContext(api), 'content') }
  // Documents have any fields there, and are read as its own.
  return [{ type: 'native', api, slot: 'found', value: { type: 'document', document: { data } } }]
}

function said(part: Part): unknown[] {
  switch (part.type) {
    case 'text':
    case 'refusal':
      return [part.text]
    case 'tool-call':
      return [{ call: part.id, name: part.name, input: part.input }]
    case 'tool-result':
      return [{ result: part.id, says: words(part.content) }]
    case 'document':
      return [part.text ?? { media: part.data ?? part.url }]
    case 'search-result':
      return [{ found: part.title, source: part.source, says: words(part.content) }]
    case 'image':
    case 'audio':
    case 'video':
      return [{ media: part.data ?? part.url }]
    default:
      return []
  }
}

/** What of an answer an api has a place for. */
export interface Told {
  reasoning: boolean
  /** Else a text is as good in a refusal's place. */
  refusals: boolean
  totals: boolean
  /** The tokens of thoughts by themselves; so where nothing is said. */
  thoughtTokens?: boolean
  /** The tokens that a cache had; so where nothing is said. */
  cachedTokens?: boolean
  /** What it says in place of endings and parts that it has no word for. */
  endings?: { [reason in FinishReason]?: FinishReason }
  calls?: boolean
  /** One word is for the ends of an answer and of a turn of calls. */
  callsTellThemselves?: boolean
}

function ending({ content, finishReason }: Response, { endings, callsTellThemselves }: Told): string | undefined {
  const word = (finishReason && endings?.[finishReason]) ?? finishReason
  const isCalled = word !== finishReason && content.some(({ type }) => type === 'tool-call')
  return callsTellThemselves && word === 'stop' && isCalled ? 'tool-calls' : word
}

/** What an answer says that the api can say. */
export function answering(response: Response, has: Told): unknown {
  const { content, usage } = response
  const isTold = ({ type }: Part) =>
    type === 'reasoning' ? has.reasoning : type === 'tool-call' ? has.calls !== false : true
  const parts = content.filter(isTold)
  const { cacheWriteTokens: _, native: __, totalTokens, reasoningTokens, cacheReadTokens, ...counts } = usage ?? {}
  return {
    finishReason: ending(response, has),
    counts,
    thoughts: has.thoughtTokens === false ? undefined : reasoningTokens,
    cached: has.cachedTokens === false ? undefined : cacheReadTokens,
    total: has.totals ? totalTokens : undefined,
    parts: parts.map(part => bare(part.type === 'refusal' && !has.refusals ? { ...part, type: 'text' } : part)),
  }
}

function words(parts: readonly Part[] = []): string {
  const texts = parts.map(part =>
    part.type === 'search-result' ? foundWords(part) : 'text' in part ? (part.text ?? '') : '',
  )
  return texts.join('').replace(/\s+/g, '')
}

function foundWords({ title, source, content }: SearchResultPart): string {
  return title + source + words(content)
}

/** Every string and number in the value, with the path where it stands. */
export function leaves(value: unknown, path = ''): { path: string; value: string }[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => leaves(each, `${path}[${at}]`))
  if (isObject(value))
    return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`))
  return value === undefined || value === null ? [] : [{ path, value: String(value) }]
}

/** The leaves in which the two values differ. */
export function changed(a: unknown, b: unknown): { path: string; from: string | undefined; to: string | undefined }[] {
  const [before, after] = [a, b].map(each => new Map(leaves(each).map(({ path, value }) => [path, value])))
  const paths = [...new Set([...before!.keys(), ...after!.keys()])]
  return paths
    .map(path => ({ path, from: before!.get(path), to: after!.get(path) }))
    .filter(({ from, to }) => from !== to)
}
