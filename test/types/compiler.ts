/** The compiler over one file of assertions, as the project compiles it; its text need not be on disk. */
import ts from 'typescript'

const root = new URL('../../', import.meta.url).pathname
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)

export interface Compiled {
  readonly text: string
  /** What is wrong with it, by line. */
  problems(more?: string): string[]
  service(more?: string): ts.LanguageService
  /** How many types the compiler makes of generic ones for it. */
  instantiations(): number
}

export function compiled(file: string, text = ts.sys.readFile(file)!): Compiled {
  const service = (more = ''): ts.LanguageService =>
    ts.createLanguageService({
      getScriptFileNames: () => [file],
      getScriptVersion: () => '1',
      getScriptSnapshot: name => {
        const source = name === file ? text + more : ts.sys.readFile(name)
        return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source)
      },
      getCurrentDirectory: () => root,
      getCompilationSettings: () => ({ ...options, noEmit: true }),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: name => name === file || ts.sys.fileExists(name),
      readFile: ts.sys.readFile,
    })
  return {
    text,
    service,
    problems: more =>
      service(more)
        .getSemanticDiagnostics(file)
        .map(({ messageText, start = 0 }) => {
          const line = text.slice(0, start).split('\n').length
          return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
        }),
    instantiations() {
      const program = service().getProgram()!
      program.getSemanticDiagnostics(program.getSourceFile(file))
      return program.getInstantiationCount()
    },
  }
}
