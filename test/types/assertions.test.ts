import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const file = fileURLToPath(new URL('./assertions.ts', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
const text = ts.sys.readFile(file)!

/** The compiler over the file, which has `more` at its end. */
function service(more = ''): ts.LanguageService {
  return ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: name => {
      const source = name === file ? text + more : ts.sys.readFile(name)
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source)
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  })
}

function problems(more?: string): string[] {
  return service(more)
    .getSemanticDiagnostics(file)
    .map(({ messageText, start = 0 }) => {
      const line = text.slice(0, start).split('\n').length
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
}

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
  ])('%s completes %s', (type, literal) => {
    const more = `\nexport const completed: ${type} = '`
    const found = service(`${more}'\n`).getCompletionsAtPosition(file, (text + more).length, {})
    expect(found?.entries.map(({ name }) => name)).toContain(literal)
  })
})
