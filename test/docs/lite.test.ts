/** docs/lite.md names what there is. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as anthropic from '../../generated/anthropic/index.ts'
import * as azure from '../../generated/azure/index.ts'
import * as gemini from '../../generated/gemini/index.ts'
import * as ollama from '../../generated/ollama/index.ts'
import * as openai from '../../generated/openai/index.ts'
import * as compatible from '../../generated/openai-compatible/index.ts'

const page = readFileSync(new URL('../../docs/lite.md', import.meta.url), 'utf8')

it('the page names those that there are', () => {
  const lites = [anthropic, gemini, openai, compatible].flatMap(door =>
    Object.keys(door).filter(name => name.endsWith('Lite')),
  )
  for (const name of lites) expect(page).toContain(`\`${name}\``)
  expect(lites).toHaveLength(5)
  for (const none of [azure, ollama]) expect(Object.keys(none).filter(name => name.endsWith('Lite'))).toEqual([])
})
