import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import type { Inputs } from './inputs.ts'
import type { Problem } from './problem.ts'

/**
 * The second checker: the compiler over what changed of the emitted code, and what stands in the same folders. Wire types
 * come from the contract and it knows nothing of mappings, so that it finds what the first one believes wrongly. Problems stand in the emitted file, and name the
 * function, which bears the name of the mapping's rule.
 */
export function typecheck(
  files: ReadonlyMap<string, string>,
  changed: readonly string[],
  inputs: Inputs,
  root = process.cwd(),
): Problem[] {
  const options = compilerOptions(inputs, root)
  const texts = new Map([...inputs, ...files].map(([path, text]) => [resolve(root, path), text]))
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  const folders = new Set([...texts.keys()].flatMap(foldersAbove))
  host.directoryExists = path => folders.has(path) || ts.sys.directoryExists(path)
  host.readFile = path => texts.get(path) ?? readFile.call(host, path)
  host.fileExists = path => texts.has(path) || fileExists.call(host, path)
  host.getSourceFile = (path, version, ...rest) => {
    const text = texts.get(path)
    return text === undefined
      ? getSourceFile.call(host, path, version, ...rest)
      : ts.createSourceFile(path, text, version)
  }
  const touched = new Set(changed.map(folderOf))
  const isRoot = (path: string) => path.endsWith('.ts') && touched.has(folderOf(path))
  const roots = [...files.keys()].filter(isRoot).map(path => resolve(root, path))
  const program = ts.createProgram(roots, options, host)
  return roots.flatMap(path => {
    const source = program.getSourceFile(path)
    return source ? program.getSemanticDiagnostics(source).map(found => problemOf(found, source, root)) : []
  })
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
  const { config } = ts.parseConfigFileTextToJson('tsconfig.json', inputs.get('tsconfig.json')!)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
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
    message: ts.flattenDiagnosticMessageText(found.messageText, ' ').slice(0, 300),
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
