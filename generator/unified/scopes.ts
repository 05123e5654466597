const fieldsOfErrors = `
  message?: string
  type?: string
  code?: string
  param?: string
  requestId?: string
  retryAfterMs?: number
`

/**
 * What holes may name where no unified type is at hand: in stream tables, error bodies and calls without a body.
 * Declared in the words of the runtime's own types, so that a hole is checked the same way everywhere.
 */
export const scopeDeclarations = `
export interface StreamScope {
  /** The wire's name of a block; \`sub\` counts inside of it. */
  key: number
  sub?: number
  sequence?: number
  delta: string
  patches?: CallPatch[]
  more?: boolean
  text: string
  id?: string
  model?: string
  createdAt?: number
  name: string
  kind?: ToolCallPart['kind']
  input: unknown
  part: Part
  citation: Citation
  citations?: Citation[]
  /** Which citation of its part it is, from 0. */
  position?: number
  logprobs?: TokenLogprob[]
  /** Of a delta's text, for wires that tell it as one token. */
  logprob?: number
  response: Response
  finishReason?: FinishReason
  rawFinishReason?: string
  stopSequence?: string
  usage?: Usage
  serviceTier?: string
  safety?: Safety${fieldsOfErrors}}
export interface WireErrorScope {
  status?: number${fieldsOfErrors}}
`
