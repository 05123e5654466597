/** The compiler as the project has it, in this process: what files import is read and bound once, whoever asks. */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
const shared = ts.createDocumentRegistry()

export interface Compiler {
  /** Looks at these files alone, by path; they need not be on disk. */
  over(texts: ReadonlyMap<string, string>): ts.LanguageService
  /** What is wrong with each of them, as `line: message`. */
  problems(texts: ReadonlyMap<string, string>): string[]
}

const known = new Map<string, Compiler>()

/** With the project's options and these; one that has looked at a file before looks faster at the next. */
export function compilerWith(more: ts.CompilerOptions = {}): Compiler {
  const key = JSON.stringify(more)
  const compiler = known.get(key) ?? create({ ...options, ...more, noEmit: true }, shared)
  known.set(key, compiler)
  return compiler
}

/** One that has read nothing before, as a process that starts. */
export function newCompiler(): Compiler {
  return create({ ...options, noEmit: true }, ts.createDocumentRegistry())
}

function create(settings: ts.CompilerOptions, registry: ts.DocumentRegistry): Compiler {
  let texts: ReadonlyMap<string, string> = new Map()
  const read = (name: string) => texts.get(name) ?? ts.sys.readFile(name)
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [...texts.keys()],
    // Other files stay as they are as long as tests run.
    getScriptVersion: name => texts.get(name) ?? 'on disk',
    getScriptSnapshot: name => {
      const text = read(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => settings,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: name => texts.has(name) || ts.sys.fileExists(name),
    readFile: read,
  }
  const service = ts.createLanguageService(host, registry)
  const over = (given: ReadonlyMap<string, string>) => {
    texts = given
    return service
  }
  return {
    over,
    problems: given =>
      [...given.keys()].flatMap(file =>
        [...over(given).getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(
          ({ messageText, start = 0 }) =>
            `${given.get(file)!.slice(0, start).split('\n').length}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
        ),
      ),
  }
}
