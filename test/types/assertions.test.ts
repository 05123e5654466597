import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compiled } from './compiler.ts'

const file = fileURLToPath(new URL('./assertions.ts', import.meta.url))
const { text, problems, service } = compiled(file)

describe('the wire types', () => {
  it('say what the assertions say', () => expect(problems()).toEqual([]))

  it('in at least 25 of them', () => {
    expect(text.match(/^export |@ts-expect-error|holds</gm)!.length).toBeGreaterThanOrEqual(25)
    expect(text.match(/@ts-expect-error$/gm), 'each with its reason').toBeNull()
  })

  it('would be found lying', () => {
    expect(problems('\nexport const lie: chat.CreateChatCompletionRequest = {}\n')).toHaveLength(1)
    expect(
      problems("\nholds<Same<Awaited<ReturnType<OpenaiRaw['listModels']>>, RawResponse<unknown>>>()\n"),
    ).toHaveLength(1)
    expect(
      problems('\n// @ts-expect-error nothing\nexport const fine: chat.CreateChatCompletionRequest = chatLeast\n'),
    ).toHaveLength(1)
  })

  it.each([
    ["chat.CreateChatCompletionRequest['service_tier']", 'flex'],
    ["chat.CreateChatCompletionResponse['choices'][0]['finish_reason']", 'tool_calls'],
    ["responses.Response['status']", 'incomplete'],
    ["anthropic.Message['stop_reason']", 'max_tokens'],
    ["gemini.Candidate['finishReason']", 'MAX_TOKENS'],
    ["gemini.FunctionCallingConfig['mode']", 'ANY'],
    ["CohereNative['RequestNative']['safety_mode']", 'CONTEXTUAL'],
  ])('%s completes %s', (type, literal) => {
    const more = `\nexport const completed: ${type} = '`
    const found = service(`${more}'\n`).getCompletionsAtPosition(file, (text + more).length, {})
    expect(found?.entries.map(({ name }) => name)).toContain(literal)
  })
})
