/** What a program costs the compiler: counts that are exact, as `tsc --extendedDiagnostics` tells them. */
import { join } from 'node:path'
import ts from 'typescript'

export interface Cost {
  /** What is wrong with the program. */
  problems: string[]
  instantiations: number
  files: number
}

/** Files of the language itself and of the package, parsed once; those of the programs beside them change. */
const parsed = new Map<string, ts.SourceFile>()

export function costOf(folder: string, file: string, skipLibCheck = true): Cost {
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    skipLibCheck,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getCurrentDirectory = () => folder
  host.getSourceFile = (name, ...rest) => {
    const known = parsed.get(name)
    const source = known ?? getSourceFile.call(host, name, ...rest)
    if (source && name.includes('/node_modules/')) parsed.set(name, source)
    return source
  }
  const program = ts.createProgram([join(folder, file)], options, host)
  const problems = ts.getPreEmitDiagnostics(program)
  return {
    problems: problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    instantiations: program.getInstantiationCount(),
    files: program.getSourceFiles().length,
  }
}
