/** Keys in pages: refused, as all who look into a page see them. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { anthropicLite } from '../../generated/anthropic/index.ts'
import { ollama } from '../../generated/ollama/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { openaiRaw } from '../../generated/openai/raw.ts'
import { createClient, streamChat } from '../../runtime/index.ts'
import { createMock } from '../../runtime/mock/index.ts'
import { served } from '../mock/stage.ts'
import { failure } from '../support/failure.ts'

const mock = createMock({ apis: served })
const { fetch } = mock
const apiKey = 'sk-canary-0123456789'
const ask = { model: 'openai/gpt-5-mini', messages: 'Hi' }
afterEach(() => vi.unstubAllGlobals())

const refused = { kind: 'authentication', message: expect.stringContaining('dangerouslyAllowBrowser') }

describe('in a page', () => {
  const inPage = () => vi.stubGlobal('document', {})

  it('a call with a key is refused before it is sent, of every kind of client', async () => {
    inPage()
    const llm = createClient({ providers: [openai({ apiKey, fetch })] })
    const before = mock.requests.length
    const errors = [
      await failure(llm.chat(ask)),
      await failure(llm.stream(ask).response),
      await failure(openaiRaw({ apiKey, fetch }).listModels()),
      await failure(streamChat(anthropicLite({ apiKey }), { model: 'm', messages: 'Hi' }).response),
    ]
    for (const error of errors) {
      expect(error).toMatchObject(refused)
      expect(error.message).not.toContain('canary')
    }
    expect(mock.requests.length).toBe(before)
  })

  it('it is sent where that is said to be right', async () => {
    inPage()
    mock.reset(['Hello!'])
    const llm = createClient({ providers: [openai({ apiKey, fetch, dangerouslyAllowBrowser: true })] })
    expect((await llm.chat(ask)).text).toBe('Hello!')
  })

  it('a call without a key is sent', async () => {
    inPage()
    mock.reset(['Hello!'])
    const llm = createClient({ providers: [ollama({ fetch })] })
    expect((await llm.chat({ model: 'ollama/qwen3', messages: 'Hi' })).text).toBe('Hello!')
  })
})

it('elsewhere, keys are sent', async () => {
  mock.reset(['Hello!'])
  expect((await createClient({ providers: [openai({ apiKey, fetch })] }).chat(ask)).text).toBe('Hello!')
})
