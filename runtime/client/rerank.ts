/** Documents in the order in which they answer a query. */
import { asked, listOfTexts, oneText } from './call-input.ts'
import type { UnaryKind } from './unary.ts'

export const rerank: UnaryKind<'rerank'> = {
  verb: 'rerank',
  asked(input) {
    const { query, documents, ...rest } = asked(input, fields)
    return { ...rest, model: '', query: oneText(query, 'query'), documents: listOfTexts(documents, 'documents') }
  },
  count: ({ documents }) => documents.length,
  answer: ({ results, ...told }, { documents }, answered) => ({
    ...told,
    results: results.map(result => ({ ...result, document: documents[result.index] ?? '' })),
    ...answered,
  }),
}

const fields = { query: true, documents: true, topN: true, maxTokensPerDocument: true, native: true } as const
