/** What a vendor's moderation thinks of texts: as many calls as the api's batch size takes, one answer. */
import { askedOfTexts } from './call-input.ts'
import { answersOfAll, splitInput } from './split-calls.ts'
import type { UnaryKind } from './unary.ts'

export const moderate: UnaryKind<'moderate'> = {
  verb: 'moderate',
  asked: input => askedOfTexts(input, fields),
  count: ({ input }) => input.length,
  batches: {
    split: splitInput,
    count: ({ results }) => results.length,
    join: told => ({ ...answersOfAll(told), results: told.flatMap(({ results }) => results) }),
  },
  answer({ results, ...told }, _, answered) {
    const judged = results.map(({ categories = {}, ...result }) => {
      const flagged = result.flagged ?? Object.values(categories).some(applies => applies)
      return { ...result, flagged, categories }
    })
    return { ...told, flagged: judged.some(({ flagged }) => flagged), results: judged, ...answered }
  },
}

const fields = { input: true, native: true, concurrency: true } as const
