/** Embeddings: as many calls as the api's batch size takes, one answer. */
import { askedOfTexts } from './call-input.ts'
import { answersOfAll, splitInput } from './split-calls.ts'
import type { UnaryKind } from './unary.ts'

export const embed: UnaryKind<'embed'> = {
  verb: 'embed',
  asked: input => askedOfTexts(input, fields),
  count: ({ input }) => input.length,
  batches: {
    split: splitInput,
    count: ({ embeddings }) => embeddings?.length ?? 0,
    join: told => ({ ...answersOfAll(told), embeddings: told.flatMap(({ embeddings }) => embeddings) }),
  },
  answer: (told, _, answered) => ({ ...told, ...answered }),
}

const fields = {
  input: true,
  dimensions: true,
  purpose: true,
  userId: true,
  native: true,
  concurrency: true,
} as const
