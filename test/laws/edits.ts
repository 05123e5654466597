/** The leaves of the request that says everything, and where the vendors have them, by their own documentation. */
import { isObject } from '../../runtime/text/json.ts'
import type { Request } from '../../runtime/types.ts'

export interface Edit {
  /** The leaf, and its other value, or none. */
  path: string
  to: unknown
  /** By api, in the order of the columns: where it stands on the wire, or what becomes of it: see `movesOnlyItsOwn`. */
  at: [chat: string, responses: string, anthropic: string, gemini: string]
}

export const columns = ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini']
const user = ['messages[1].content', 'input[0].content', 'messages[0].content', 'contents[0].parts'] as const
const calls = [
  'messages[2].tool_calls[0]',
  'input[2]',
  'messages[1].content[1]',
  'contents[1].parts[1].functionCall',
] as const
const result = ['messages[3]', 'input[4]', 'messages[2].content[0]', 'contents[2].parts[0].functionResponse'] as const
const found = [
  'told messages[6].content',
  'told input[7].content',
  'messages[2].content[3]',
  'told contents[2].parts[3].text',
] as const
const tool = ['tools[0].function', 'tools[0]', 'tools[0]', 'tools[0].functionDeclarations[0]'] as const
const json = [
  'response_format.json_schema',
  'text.format',
  'output_config.format',
  'generationConfig.responseJsonSchema',
] as const
const under = (base: readonly string[], ...ends: string[]) =>
  base.map((each, at) => (/^(lost|derived|declined)$/.test(ends[at]!) ? ends[at]! : each + ends[at]!)) as Edit['at']

export const edits: Edit[] = [
  {
    path: 'system[0].text',
    to: 'Be long.',
    at: ['messages[0].content', 'instructions', 'system', 'systemInstruction.parts[0].text'],
  },
  { path: 'messages[0].content[0].text', to: 'Who?', at: under(user, '[0].text', '[0].text', '[0].text', '[0].text') },
  {
    path: 'messages[0].content[1].data',
    to: 'BBBB',
    at: under(user, '[1].image_url.url', '[1].image_url', '[1].source.data', '[1].inlineData.data'),
  },
  {
    path: 'messages[0].content[1].mediaType',
    to: 'image/webp',
    at: under(user, '[1].image_url.url', '[1].image_url', '[1].source.media_type', '[1].inlineData.mimeType'),
  },
  {
    path: 'messages[0].content[1].detail',
    to: 'high',
    at: under(user, '[1].image_url.detail', '[1].detail', 'lost', 'lost'),
  },
  {
    path: 'messages[0].content[2].url',
    to: 'https://a.test/2.png',
    at: under(user, '[2].image_url.url', '[2].image_url', '[2].source.url', '[2].fileData.fileUri'),
  },
  {
    path: 'messages[1].content[0].text',
    to: 'I see.',
    at: ['messages[2].content', 'input[1].content', 'messages[1].content[0].text', 'contents[1].parts[0].text'],
  },
  { path: 'messages[1].content[1].id', to: 'call_9', at: under(calls, '.id', '.call_id', '.id', '.id') },
  { path: 'messages[1].content[1].name', to: 'seek', at: under(calls, '.function.name', '.name', '.name', '.name') },
  {
    path: 'messages[1].content[1].input.word',
    to: 'fox',
    at: under(calls, '.function.arguments', '.arguments', '.input.word', '.args.word'),
  },
  {
    path: 'messages[2].content[0].id',
    to: 'call_9',
    at: under(result, '.tool_call_id', '.call_id', '.tool_use_id', '.id'),
  },
  { path: 'messages[2].content[0].name', to: 'seek', at: under(result, 'derived', 'derived', 'derived', '.name') },
  {
    path: 'messages[2].content[0].content[0].text',
    to: 'lost',
    at: under(result, '.content', '.output', '.content', '.response.error'),
  },
  {
    path: 'messages[2].content[0].isError',
    to: undefined,
    at: under(result, 'lost', 'lost', '.is_error', '.response'),
  },
  {
    path: 'messages[3].content[0].text',
    to: 'Then?',
    at: ['messages[5].content', 'input[6].content', 'messages[2].content[2].text', 'contents[2].parts[2].text'],
  },
  { path: 'messages[4].content[0].source', to: 'https://a.test/wide', at: under(found, '', '', '.source', '') },
  { path: 'messages[4].content[0].title', to: 'Seas', at: under(found, '', '', '.title', '') },
  {
    path: 'messages[4].content[0].content[0].text',
    to: 'It is wide.',
    at: under(found, '', '', '.content[0].text', ''),
  },
  {
    path: 'messages[4].content[0].cite',
    to: false,
    at: under(found, 'declined', 'declined', '.citations.enabled', 'declined'),
  },
  { path: 'tools[0].name', to: 'seek', at: under(tool, '.name', '.name', '.name', '.name') },
  {
    path: 'tools[0].description',
    to: 'Seeks.',
    at: under(tool, '.description', '.description', '.description', '.description'),
  },
  {
    path: 'tools[0].inputSchema.properties.word.type',
    to: 'number',
    at: under(
      tool,
      '.parameters.properties.word.type',
      '.parameters.properties.word.type',
      '.input_schema.properties.word.type',
      '.parametersJsonSchema.properties.word.type',
    ),
  },
  { path: 'tools[0].strict', to: false, at: under(tool, '.strict', '.strict', '.strict', 'lost') },
  {
    path: 'toolChoice.name',
    to: 'tell',
    at: [
      'tool_choice.function.name',
      'tool_choice.name',
      'tool_choice.name',
      'toolConfig.functionCallingConfig.allowedFunctionNames[0]',
    ],
  },
  {
    path: 'responseFormat.schema.properties.name.type',
    to: 'number',
    at: under(
      json,
      '.schema.properties.name.type',
      '.schema.properties.name.type',
      '.schema.properties.name.type',
      '.properties.name.type',
    ),
  },
  { path: 'responseFormat.name', to: 'beast', at: under(json, '.name', '.name', 'lost', 'lost') },
  {
    path: 'responseFormat.description',
    to: 'A beast.',
    at: under(json, '.description', '.description', 'lost', 'lost'),
  },
  { path: 'responseFormat.strict', to: false, at: under(json, '.strict', '.strict', 'lost', 'lost') },
]

/** The request with the leaf at the path set to another value. */
export function edited(request: Request, path: string, to: unknown): Request {
  const copy = structuredClone(request)
  const keys = path.split(/[.[\]]+/).filter(key => key !== '')
  const last = keys.pop()!
  const holder = keys.reduce<unknown>(
    (node, key) => (isObject(node) || Array.isArray(node) ? (node as Record<string, unknown>)[key] : undefined),
    copy,
  )
  if (!isObject(holder) || !(last in holder)) throw new RangeError(`no leaf at ${path}`)
  ;(holder as Record<string, unknown>)[last] = to
  return copy
}
