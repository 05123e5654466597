/** What every contestant can do. Each is a module of its own, so that a process loads one only. */

/** What a stream said, and when (`performance.now()`) it said the first of it. */
export interface Reading {
  text: string
  firstAt: number
}

export interface Contestant {
  /** Text and argument deltas of a streamed answer, put together. */
  stream(baseURL: string): Promise<Reading>
  /** The text of a whole answer. */
  chat(baseURL: string): Promise<string>
}

/** The contestants by the name of their file; the first is what all are compared to. */
export const names = ['floor', 'interlingua', 'lite', 'batches', 'portable', 'onion', 'openai', 'xsai', 'ai'] as const

export type Name = (typeof names)[number]
