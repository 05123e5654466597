/** The compiler over one file of assertions, as the project compiles it; its text need not be on disk. */
import ts from 'typescript'
import { type Compiler, compilerWith } from '../support/compiler.ts'

export interface Compiled {
  readonly text: string
  /** What is wrong with it, by line. */
  problems(more?: string): string[]
  service(more?: string): ts.LanguageService
  /** How many types the compiler makes of generic ones for it. */
  instantiations(): number
}

export function compiled(file: string, text = ts.sys.readFile(file)!, compiler: Compiler = compilerWith()): Compiled {
  const withMore = (more = '') => new Map([[file, text + more]])
  const service = (more?: string) => compiler.over(withMore(more))
  return {
    text,
    service,
    problems: more => compiler.problems(withMore(more)),
    instantiations() {
      const program = service().getProgram()!
      program.getSemanticDiagnostics(program.getSourceFile(file))
      return program.getInstantiationCount()
    },
  }
}
