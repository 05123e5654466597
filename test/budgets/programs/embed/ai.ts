import { type EmbeddingModel, embedMany } from 'ai'

declare const model: EmbeddingModel
const { embeddings, usage } = await embedMany({ model, values: ['a cat', 'a dog'] })
console.log(embeddings[0]?.length, usage.tokens)
