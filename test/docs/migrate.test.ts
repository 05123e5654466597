/** What the guides show runs against our mock, before and after, and prints the same. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { answer } from '../../examples/migrate/model.ts'
import { ingress } from '../../generated/ingress.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'
import { root } from '../package/project.ts'

const folder = join(root, 'examples/migrate')
const guides = readdirSync(folder).filter(name => !name.endsWith('.ts'))
const topics = guides.flatMap(guide =>
  readdirSync(join(folder, guide)).flatMap(file => {
    const topic = /^before-(.*)\.ts$/.exec(file)?.[1]
    return topic === undefined ? [] : [[guide, topic] as const]
  }),
)

let mock: Mock
beforeAll(async () => {
  mock = await createMock({ apis: Object.values(ingress).map(serverOf => serverOf()), answer }).listen()
  // All that the programs are told, as they would be elsewhere.
  vi.stubEnv('OPENAI_API_KEY', 'a-key-for-nobody')
  vi.stubEnv('OPENAI_BASE_URL', mock.baseURL('openai'))
  vi.stubEnv('ANTHROPIC_API_KEY', 'a-key-for-nobody')
  vi.stubEnv('ANTHROPIC_BASE_URL', mock.baseURL('anthropic'))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await mock.close()
})

/** What a program prints. */
async function printed(guide: string, file: string): Promise<string[]> {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...words) => void lines.push(JSON.stringify(words)))
  try {
    await import(/* @vite-ignore */ pathToFileURL(join(folder, guide, file)).href)
  } finally {
    log.mockRestore()
  }
  return lines
}

describe('a guide', () => {
  it('is there for each of them', () => {
    expect(guides).toEqual(['ai-sdk', 'anthropic', 'langchain', 'openai'])
    expect(topics.length).toBeGreaterThanOrEqual(16)
  })

  it.each(topics)('from %s: %s prints the same before and after', async (guide, topic) => {
    const before = await printed(guide, `before-${topic}.ts`)
    expect(before.length).toBeGreaterThan(0)
    expect(await printed(guide, `after-${topic}.ts`)).toEqual(before)
  })

  it.each(['ai-sdk', 'openai', 'anthropic'])('from %s: without migrating, others answer', async guide => {
    const seen = mock.requests.length
    expect(await printed(guide, 'without-migrating.ts')).toEqual(['["Air scatters blue light most."]'])
    const [request] = mock.requests.slice(seen)
    expect(request!.provider).toBe(guide === 'anthropic' ? 'openai' : 'anthropic')
  })
})
