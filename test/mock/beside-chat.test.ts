/** The official SDKs of vendors beside the usual ones take the mock for theirs in calls beside chat. */
import { Mistral } from '@mistralai/mistralai'
import { CohereClientV2 } from 'cohere-ai'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cohereServer } from '../../generated/cohere/server.ts'
import { mistralServer } from '../../generated/mistral/server.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'

const texts = ['one', 'two', 'one']
const models = ['small', { id: 'large', contextWindow: 100_000 }]

let mock: Mock
let at: (vendor: string) => string
beforeEach(async () => {
  const listening = await createMock({ apis: [cohereServer(), mistralServer()], models }).listen()
  mock = listening
  at = vendor => listening.baseURL(vendor)
})
afterEach(() => mock.close())

function checked(vectors: readonly (readonly number[] | undefined)[] | undefined): void {
  expect(vectors?.map(vector => vector?.length)).toEqual([4, 4, 4])
  expect(vectors?.map(vector => Math.hypot(...(vector ?? [])).toFixed(3))).toEqual(['1.000', '1.000', '1.000'])
  expect(vectors?.[2]).toEqual(vectors?.[0])
  expect(vectors?.[1]).not.toEqual(vectors?.[0])
}

describe('mistral', () => {
  const client = () => new Mistral({ apiKey: 'k', serverURL: at('mistral') })

  it('has vectors of texts', async () => {
    const { data, model, usage } = await client().embeddings.create({ model: 'm', inputs: texts, outputDimension: 4 })
    checked(data.map(({ embedding }) => embedding))
    expect([model, (usage.promptTokens ?? 0) > 0]).toEqual(['m', true])
  })

  it('lists its models, and tells of one', async () => {
    const { data = [] } = await client().models.list()
    expect(data.map(model => 'id' in model && model.id)).toEqual(['small', 'large'])
    expect(await client().models.retrieve({ modelId: 'large' })).toMatchObject({
      id: 'large',
      maxContextLength: 100_000,
    })
    await expect(client().models.retrieve({ modelId: 'none' })).rejects.toThrow('does not exist')
  })
})

describe('cohere', () => {
  const client = () => new CohereClientV2({ token: 'k', environment: at('cohere'), maxRetries: 0 })

  it('has vectors of texts, in the form that was asked for alone', async () => {
    const asked = { model: 'm', inputType: 'search_query' as const, embeddingTypes: ['float' as const] }
    const { embeddings, meta } = await client().embed({ ...asked, texts, outputDimension: 4 })
    checked(embeddings.float)
    expect(embeddings).not.toHaveProperty('int8')
    expect(meta?.billedUnits?.inputTokens).toBeGreaterThan(0)
  })

  it('lists its models, and tells of one', async () => {
    const { models: listed } = await client().models.list()
    expect(listed.map(({ name, contextLength }) => [name, contextLength])).toEqual([
      ['small', undefined],
      ['large', 100_000],
    ])
    expect((await client().models.get('large')).contextLength).toBe(100_000)
    await expect(client().models.get('none')).rejects.toThrow('does not exist')
  })
})
