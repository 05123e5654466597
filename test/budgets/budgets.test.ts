/** No provider's bundle and no program's types cost more than their budget. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundles, instantiations } from './budgets.ts'
import { type Built, builtPackage, providers } from './bundles.ts'
import { instantiationsOf, programs } from './types.ts'

describe('bundles', () => {
  let built: Built

  beforeAll(async () => {
    built = await builtPackage()
  }, 120_000)

  afterAll(() => built?.remove())

  it.each(providers)('%s', async provider => {
    const [client, streams] = await Promise.all([built.clientOf(provider), built.streamsOf(provider)])
    expect(client).toBeLessThanOrEqual(bundles.client)
    expect(streams ?? 0).toBeLessThanOrEqual(bundles.streams)
    if (streams !== undefined) expect(streams).toBeLessThan(client)
  })
})

describe('types', () => {
  it('there is a budget for each program', () => {
    expect(programs).toHaveLength(10)
    expect(Object.keys(instantiations).sort()).toEqual(programs)
  })

  it.each(programs)(
    '%s',
    program => {
      expect(instantiationsOf(`${program}/ours`)).toBeLessThanOrEqual(instantiations[program]!)
    },
    60_000,
  )
})
