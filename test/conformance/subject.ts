/** What the runner asks of the implementation under test. `ours.ts` is the real one; tests bring a made-up one. */
import type { HttpCall } from '../../runtime/adapter/adapter.ts'
import type { Part, Request, Usage } from '../../runtime/types.ts'
import type { Served } from './served.ts'

export interface Answer {
  id?: string
  model?: string
  content: Part[]
  finishReason?: string
  usage?: Usage
}

export interface Failure {
  kind: string
  message: string
  retryable: boolean
  midStream: boolean
  /** What had arrived before. */
  partial?: Answer
}

/** What came of replaying one reply into the client. */
export type Outcome =
  | { type: 'answer'; answer: Answer }
  | { type: 'embeddings'; embeddings: number[][] }
  | { type: 'ranked'; results: { index: number; score: number }[] }
  | { type: 'moderated'; results: { flagged: boolean; scores: { [category: string]: number } }[] }
  /** The bytes or the address of each. */
  | { type: 'drawn'; images: string[] }
  | { type: 'listed' }
  | { type: 'counted'; inputTokens: number }
  | { type: 'failure'; failure: Failure }
  /** Something that is not one of our errors was thrown: a bug. */
  | { type: 'crash'; error: unknown }

export interface Subject {
  /** Sends a call of the given kind to the base URL and tells what the client made of the answer. */
  replay(served: Served, baseURL: string, call: { stream: boolean; inputs: number }): Promise<Outcome>
  /** The apis that requests travel between. */
  apis: readonly string[]
  decodeRequest(api: string, call: HttpCall): Request
  encodeRequest(api: string, request: Request): HttpCall
  /** Whether the client sends this to nobody, and says so before it asks for an address. */
  refuses(api: string, request: Request): boolean
  contract(api: string): Contract
}

/** What a vendor's contract says of its requests. */
export interface Contract {
  /** The longest end of a URL's path that is one of the contract's paths. */
  pathOf(pathname: string, method: string): string | undefined
  /** What is wrong with a call by the contract; nothing if it is valid. */
  validate(call: HttpCall): string[]
}
