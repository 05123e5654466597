/** What docs/mock.md shows of recordings writes them once, and reads them then. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { testClient } from '../../examples/guide/mock/recorded.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { createMock } from '../../runtime/mock/index.ts'

const here = process.cwd()
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interlingua-recorded-'))
  process.chdir(folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  process.chdir(here)
  rmSync(folder, { recursive: true })
})

it('the client of a test asks the vendor once', async () => {
  const mock = createMock({ apis: [openaiServer()], script: ['Hello!'] })
  const ask = { model: 'openai/gpt-5-mini', messages: 'Hi' }
  vi.stubGlobal('fetch', mock.fetch)
  vi.stubEnv('OPENAI_API_KEY', 'a-key')
  vi.stubEnv('RECORD', '1')
  expect((await testClient().chat(ask)).text).toBe('Hello!')
  expect(readdirSync('test/recordings')).toHaveLength(1)
  vi.stubEnv('RECORD', '')
  expect((await testClient().chat(ask)).text).toBe('Hello!')
  expect(mock.requests).toHaveLength(1)
})
