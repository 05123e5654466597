import { dirname, join, resolve } from 'node:path'
import type ts from 'typescript'
import { compiler } from './compiler.ts'
import type { Inputs } from './inputs.ts'
import type { Problem } from './problem.ts'

/**
 * The second checker: the compiler over what changed of the emitted code, and over what imports it where it declares
 * something else than the file on disk. Wire types come from the contract and it knows nothing of mappings, so that it finds
 * what the first one believes wrongly. Problems stand in the emitted file, and name the function, which bears the name of the
 * mapping's rule.
 */
export class TypeChecker {
  private readonly root: string
  private readonly options: ts.CompilerOptions
  private readonly host: ts.CompilerHost
  private readonly texts = new Map<string, string>()
  private readonly folders = new Set<string>()
  /** What was read stays read from check to check, as long as its text is the same. */
  private readonly sources = new Map<string, ts.SourceFile>()

  constructor(inputs: Inputs, root = process.cwd()) {
    this.root = root
    this.options = compilerOptions(inputs, root)
    this.host = this.createHost()
    this.add(inputs)
  }

  /** Reads a file, and what it imports, before it is needed. */
  readAhead(path: string): void {
    compiler.createProgram([this.absolute(path)], this.options, this.host)
  }

  /**
   * `files`: what is emitted, at least all of the folders that have changes. `checked`: of which changed ones what stands on
   * the disk was found good among the same inputs. Functions that stand there, too, are not looked into again.
   */
  check(files: Inputs, changed: readonly string[], checked: readonly string[] = []): Problem[] {
    this.add(files)
    const { looked, globals, alone } = this.affected(files, changed)
    for (const path of checked)
      if (alone.has(path))
        this.texts.set(this.absolute(path), withoutBodiesOf(this.onDisk(path) ?? '', files.get(path)!))
    const program = compiler.createProgram([...looked, ...globals].map(this.absolute), this.options, this.host)
    return looked.flatMap(path => {
      const source = program.getSourceFile(this.absolute(path))
      return source ? program.getSemanticDiagnostics(source).map(found => problemOf(found, source, this.root)) : []
    })
  }

  private readonly absolute = (path: string) => resolve(this.root, path)
  private readonly onDisk = (path: string) => compiler.sys.readFile(this.absolute(path))

  private add(texts: Inputs): void {
    for (const [path, text] of texts) {
      this.texts.set(this.absolute(path), text)
      for (const folder of foldersAbove(this.absolute(path))) this.folders.add(folder)
    }
  }

  /**
   * What changed and what sees that it did; what is global and of use to these; and what changed `alone`: nothing that it
   * imports from beside declares anything else.
   */
  private affected(
    files: Inputs,
    changed: readonly string[],
  ): { looked: string[]; globals: string[]; alone: ReadonlySet<string> } {
    const touched = new Set(changed.map(folderOf))
    const beside = [...files.keys()].filter(path => path.endsWith('.ts') && touched.has(folderOf(path)))
    const imports = importsOf(beside, files)
    const globals = beside.filter(path => /^declare global/m.test(files.get(path)!))
    const shown = changed.filter(path => path.endsWith('.ts') && !declareTheSame(files.get(path)!, this.onDisk(path)))
    const open = new Set(globals.filter(path => shown.includes(path)).map(folderOf))
    const seeing = importersOf(shown, imports)
    const looked = beside.filter(path => changed.includes(path) || seeing.has(path) || open.has(folderOf(path)))
    // What is global of a folder is in terms of what it imports there: who knows nothing of that has no use for it.
    const isOfUse = (path: string) => {
      const knowing = importersOf(imports.get(path)!, imports)
      return looked.some(other => knowing.has(other) && folderOf(other) === folderOf(path))
    }
    const isAlone = (path: string) => !shown.includes(path) && !seeing.has(path) && !open.has(folderOf(path))
    return { looked, globals: globals.filter(isOfUse), alone: new Set(changed.filter(isAlone)) }
  }

  private createHost(): ts.CompilerHost {
    const host = compiler.createCompilerHost(this.options)
    // Comments say nothing of types, and reading those of the libraries takes longer than all else of them.
    host.jsDocParsingMode = compiler.JSDocParsingMode.ParseNone
    const { readFile, fileExists } = host
    const textOf = (path: string) => this.texts.get(path) ?? readFile.call(host, path)
    host.directoryExists = path => this.folders.has(path) || compiler.sys.directoryExists(path)
    host.readFile = textOf
    host.fileExists = path => this.texts.has(path) || fileExists.call(host, path)
    host.getSourceFile = (path, version) => {
      const known = this.sources.get(path)
      const text = textOf(path)
      if (text === undefined || known?.text === text) return text === undefined ? undefined : known
      const source = compiler.createSourceFile(path, text, version)
      this.sources.set(path, source)
      return source
    }
    return host
  }
}

export function typecheck(files: Inputs, changed: readonly string[], inputs: Inputs, root?: string): Problem[] {
  return new TypeChecker(inputs, root).check(files, changed)
}

/** Whether others see the same of a file before and after. */
function declareTheSame(text: string, before: string | undefined): boolean {
  if (before === undefined) return false
  return withoutBodies(text) === withoutBodies(before) || declares(text) === declares(before)
}

const functions = /^(?:export )?function [\s\S]*?^\}$/gm

/** A formatted file without the bodies of functions that say what they return. */
function withoutBodies(text: string): string {
  return text.replace(functions, block => signatureOf(block) ?? block)
}

/** A formatted file without the bodies of those of its functions that stand in another; all else is in the line that it was in. */
function withoutBodiesOf(other: string, text: string): string {
  const known = new Set(other.match(functions))
  return text.replace(functions, block => {
    const signature = known.has(block) ? signatureOf(block) : undefined
    if (signature === undefined) return block
    const lines = block.slice(signature.length).split('\n').length
    return `${signature}throw null${'\n'.repeat(lines - 1)}}`
  })
}

function signatureOf(block: string): string | undefined {
  return /^.*(?:\(\n(?: .*\n)+)?\): [^{}\n]+ \{\n/.exec(block)?.[0]
}

/** What others see of a file; each time another where only the compiler could tell. */
function declares(text: string): string | symbol {
  const { outputText, diagnostics = [] } = compiler.transpileDeclaration(text, { reportDiagnostics: true })
  return diagnostics.length > 0 ? Symbol() : outputText
}

const withoutEnding = (path: string) => path.replace(/\.[jt]s$/, '')

/** By file, what it imports of files beside it. */
function importsOf(some: readonly string[], texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const named = (path: string) => compiler.preProcessFile(texts.get(path)!, true, false).importedFiles
  const known = new Map(some.map(path => [withoutEnding(path), path]))
  return new Map(
    some.map(path => [
      path,
      named(path).flatMap(({ fileName }) => known.get(withoutEnding(join(dirname(path), fileName))) ?? []),
    ]),
  )
}

/** All that import one of these, be it by way of others. */
function importersOf(these: readonly string[], imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>()
  const seen = (path: string) => these.includes(path) || found.has(path)
  const next = () => [...imports].flatMap(([path, names]) => (!found.has(path) && names.some(seen) ? [path] : []))
  for (let more = next(); more.length > 0; more = next()) for (const path of more) found.add(path)
  return found
}

/** Below `generated/`: a provider's, or that of what joins them all. */
function folderOf(path: string): string {
  return path.split('/').slice(0, -1)[1] ?? ''
}

function foldersAbove(path: string): string[] {
  const folder = dirname(path)
  return folder === path ? [] : [folder, ...foldersAbove(folder)]
}

function compilerOptions(inputs: Inputs, root: string): ts.CompilerOptions {
  const { config } = compiler.parseConfigFileTextToJson('tsconfig.json', inputs.get('tsconfig.json')!)
  const { options } = compiler.convertCompilerOptionsFromJson(config.compilerOptions, root)
  return { ...options, types: [], noEmit: true }
}

function problemOf(found: ts.Diagnostic, source: ts.SourceFile, root: string): Problem {
  const start = found.start ?? 0
  const { line, character } = source.getLineAndCharacterOfPosition(start)
  const functions = [...source.text.slice(0, start).matchAll(/^function (\w+)/gm)]
  const problem: Problem = {
    file: source.fileName.slice(root.length + 1),
    line: line + 1,
    column: character + 1,
    code: `ts${found.code}`,
    message: compiler.flattenDiagnosticMessageText(found.messageText, ' ').slice(0, 300),
  }
  const name = functions.at(-1)?.[1]
  return name === undefined
    ? problem
    : { ...problem, hint: `emitted in ${name}: see the rule of that name in the mapping` }
}

/** Options for emitted code wherever it stands, whatever the project around it has: inputs for `typecheck`. */
export const strictOptions: Inputs = new Map([
  [
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        target: 'ES2023',
        lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
        module: 'ESNext',
        moduleResolution: 'bundler',
        allowImportingTsExtensions: true,
        strict: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: true,
      },
    }),
  ],
])
