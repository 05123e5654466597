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
export function typecheck(
  files: ReadonlyMap<string, string>,
  changed: readonly string[],
  inputs: Inputs,
  root = process.cwd(),
): Problem[] {
  const options = compilerOptions(inputs, root)
  const texts = new Map([...inputs, ...files].map(([path, text]) => [resolve(root, path), text]))
  const host = compiler.createCompilerHost(options)
  // Comments say nothing of types, and reading those of the libraries takes longer than all else of them.
  host.jsDocParsingMode = compiler.JSDocParsingMode.ParseNone
  const { readFile, fileExists, getSourceFile } = host
  const folders = new Set([...texts.keys()].flatMap(foldersAbove))
  host.directoryExists = path => folders.has(path) || compiler.sys.directoryExists(path)
  host.readFile = path => texts.get(path) ?? readFile.call(host, path)
  host.fileExists = path => texts.has(path) || fileExists.call(host, path)
  host.getSourceFile = (path, version, ...rest) => {
    const text = texts.get(path)
    return text === undefined
      ? getSourceFile.call(host, path, version, ...rest)
      : compiler.createSourceFile(path, text, version)
  }
  const absolute = (path: string) => resolve(root, path)
  const touched = new Set(changed.map(folderOf))
  const beside = [...files.keys()].filter(path => path.endsWith('.ts') && touched.has(folderOf(path)))
  const imports = importsOf(beside, files)
  const globals = beside.filter(path => /^declare global/m.test(files.get(path)!))
  const shown = changed.filter(path => declares(files.get(path)!) !== declares(compiler.sys.readFile(absolute(path))))
  const open = new Set(globals.filter(path => shown.includes(path)).map(folderOf))
  const seeing = importersOf(shown, imports)
  const looked = beside.filter(path => changed.includes(path) || seeing.has(path) || open.has(folderOf(path)))
  // What is global of a folder is in terms of what it imports there: who knows nothing of that has no use for it.
  const isOfUse = (path: string) => {
    const knowing = importersOf(imports.get(path)!, imports)
    return looked.some(other => knowing.has(other) && folderOf(other) === folderOf(path))
  }
  const program = compiler.createProgram([...looked, ...globals.filter(isOfUse)].map(absolute), options, host)
  return looked.flatMap(path => {
    const source = program.getSourceFile(absolute(path))
    return source ? program.getSemanticDiagnostics(source).map(found => problemOf(found, source, root)) : []
  })
}

/** What others see of a file; each time another where only the compiler could tell. */
function declares(text: string | undefined): string | symbol {
  if (text === undefined) return Symbol()
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
