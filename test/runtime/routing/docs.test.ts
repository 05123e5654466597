import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it, vi } from 'vitest'
import { problemsOf } from '../../support/typed-sample.ts'
import { aRefuses, bAnswers, listening } from './vendors.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const page = readFileSync(`${root}docs/routing.md`, 'utf8')
const sample = /```ts\n(.*?)```/s.exec(page)![1]!

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

it('the sample of the page is right by its types', () => {
  expect(problemsOf(sample)).toEqual([])
})

it('the sample of the page runs, as it stands', async () => {
  const [openai, anthropic] = await listening(aRefuses(503), bAnswers('Rayleigh scattering.'))
  vi.stubEnv('OPENAI_BASE_URL', openai.baseURL)
  vi.stubEnv('ANTHROPIC_BASE_URL', anthropic.baseURL)
  vi.stubEnv('ANTHROPIC_API_KEY', 'key-b')
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const linked = sample.replace(/from 'interlingua(\/\w+)?'/g, (_, provider?: string) =>
    provider ? `from '${root}generated${provider}/index.ts'` : `from '${root}runtime/index.ts'`,
  )
  const names = linked.replace(/^import (\{.*\}) from ('.*')$/gm, 'const $1 = await load($2)')
  const run = Object.getPrototypeOf(async () => {}).constructor as new (
    ...source: string[]
  ) => (load: (path: string) => Promise<unknown>) => Promise<void>
  await new run('load', names)(path => import(/* @vite-ignore */ path))
  expect(log.mock.calls).toEqual([['anthropic/claude-opus-4-1', 'answered', 5]])
})
