/** Pictures that are made: what stands on the wire of each vendor that makes them, and what becomes of its answer. */
import { describe, expect, it } from 'vitest'
import { gemini } from '../../generated/gemini/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { openrouter } from '../../generated/openrouter/index.ts'
import { together } from '../../generated/together/index.ts'
import { xai } from '../../generated/xai/index.ts'
import { failure } from '../support/failure.ts'
import { asked, atDeployments, atVertex, compatible, talk } from './asked.ts'
import type { Make } from './wire.ts'

describe('generateImage', () => {
  const png = 'iVBORw0KGgoAAAANSUhEUg=='
  const picture = { type: 'image', mediaType: 'image/png', data: png }
  const input = { prompt: 'p', n: 2, size: '1024x768', quality: 'high', seed: 7, delivery: 'url' } as const
  it.each<[string, Make, string, object, object, object, string[]]>([
    [
      'openai',
      openai,
      '/images/generations',
      { size: '1024x768', quality: 'high', response_format: 'url' },
      {
        created: 5,
        data: [{ b64_json: png, revised_prompt: 'r' }],
        usage: { input_tokens: 3, output_tokens: 4, total_tokens: 7 },
      },
      {
        createdAt: 5,
        images: [{ ...picture, revisedPrompt: 'r' }],
        usage: { inputTokens: 3, outputTokens: 4, totalTokens: 7 },
      },
      ['seed'],
    ],
    [
      'openai-compatible',
      compatible,
      '/images/generations',
      { size: '1024x768', quality: 'high', response_format: 'url' },
      { created: 5, data: [{ url: 'https://x.example/1' }] },
      { images: [{ type: 'image', url: 'https://x.example/1' }] },
      ['seed'],
    ],
    [
      'xai',
      xai,
      '/v1/images/generations',
      { response_format: 'url' },
      { data: [{ url: 'https://x.example/1', mime_type: 'image/jpeg' }] },
      { images: [{ type: 'image', mediaType: 'image/jpeg', url: 'https://x.example/1' }] },
      ['size', 'quality', 'seed'],
    ],
    [
      'together',
      together,
      '/images/generations',
      { width: 1024, height: 768, response_format: 'url', seed: 7 },
      { id: 'x', model: 'm', object: 'list', data: [{ index: 0, type: 'b64_json', b64_json: png }] },
      { id: 'x', model: 'm', images: [picture] },
      ['quality'],
    ],
    [
      'openrouter',
      openrouter,
      '/images',
      { size: '1024x768', quality: 'high', seed: 7 },
      {
        created: 5,
        data: [{ b64_json: png, media_type: 'image/png' }],
        usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
      },
      { images: [picture], usage: { inputTokens: 3, outputTokens: 4, totalTokens: 7 } },
      ['delivery'],
    ],
  ])('%s', async (_, make, url, body, answer, more, lost) => {
    const result = await asked(make, answer, (llm, model) => llm.generateImage({ model, ...input }))
    expect(talk!.sent()).toEqual({ url, body: { model: 'm', prompt: 'p', n: 2, ...body } })
    expect(result).toMatchObject(more)
    expect(result.loss.map(({ path }) => path).sort()).toEqual(lost.toSorted())
  })

  it.each<[string, Make, string]>([
    ['gemini', gemini, '/v1beta/models/m:predict'],
    ['vertex', atVertex, '/v1/projects/p/locations/us-central1/publishers/google/models/m:predict'],
  ])('%s', async (_, make, url) => {
    const answer = { predictions: [{ bytesBase64Encoded: png, mimeType: 'image/png', prompt: 'r' }] }
    const { images, loss } = await asked(make, answer, (llm, model) =>
      llm.generateImage({ model, prompt: 'p', n: 2, aspectRatio: '16:9', size: '4x3' }),
    )
    const body = { instances: [{ prompt: 'p' }], parameters: { sampleCount: 2, aspectRatio: '16:9' } }
    expect(talk!.sent()).toEqual({ url, body })
    expect(images).toEqual([{ ...picture, revisedPrompt: 'r' }])
    expect(loss.map(({ path }) => path)).toEqual(['size'])
  })

  it('azure-deployments has them at the deployment', async () => {
    await asked(atDeployments, { created: 5, data: [] }, (llm, model) => llm.generateImage({ model, prompt: 'p' }))
    expect(talk!.sent().url).toBe('/deployments/m/images/generations?api-version=2024-10-21')
  })

  it('openai: a model that always gives bytes is not told how to deliver', async () => {
    const { loss } = await asked(openai, { created: 5, data: [] }, llm =>
      llm.generateImage({ model: 'openai/gpt-image-1', prompt: 'p', delivery: 'url' }),
    )
    expect(talk!.sent().body).toEqual({ model: 'gpt-image-1', prompt: 'p' })
    expect(loss).toMatchObject([{ path: 'delivery', kind: 'model' }])
  })

  it('refuses more images than a call makes, and a size that is none', async () => {
    const call = (more: object) =>
      asked(openai, {}, (llm, model) => failure(llm.generateImage({ model, prompt: 'p', ...more })))
    expect(await call({ n: 11 })).toMatchObject({ kind: 'request-too-large' })
    expect(await call({ size: 'large' })).toMatchObject({ kind: 'invalid-request', param: 'size' })
  })
})
