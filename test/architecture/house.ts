import { posix, relative } from 'node:path'
import { Project, type SourceFile, SyntaxKind } from 'ts-morph'

/** Path from the project root → what the file imports (paths from the root, or packages) and its text. */
export type House = Map<string, { imports: string[]; text: string }>

export function houseOnDisk(glob: string): House {
  const project = new Project({ skipFileDependencyResolution: true })
  const files = project.addSourceFilesAtPaths(glob)
  return new Map(files.map(file => room(relative(process.cwd(), file.getFilePath()), file)))
}

/** A house made up by a test. */
export function houseOf(texts: Record<string, string>): House {
  const project = new Project({ useInMemoryFileSystem: true })
  return new Map(Object.entries(texts).map(([path, text]) => room(path, project.createSourceFile(path, text))))
}

/** What the files of a room import from outside of it, and its door does not list. Rooms within it are outside. */
export function strangersIn(
  house: House,
  room: string,
  allowed: readonly string[],
  rooms: readonly string[] = [],
): string[] {
  const within = rooms.filter(other => other !== room && isInside(other, room))
  const isOwn = (path: string) => isInside(path, room) && !within.some(other => isInside(path, other))
  return inside(house, room)
    .filter(isOwn)
    .flatMap(path =>
      house
        .get(path)!
        .imports.filter(target => !isOwn(target) && !allowed.includes(target))
        .map(target => `${path} → ${target}`),
    )
}

/** Import cycles among the files of a room, each told once. */
export function cyclesIn(house: House, room: string): string[] {
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const target of new Set(house.get(path)?.imports ?? []))
      if (isInside(target, room)) visit(target, [...trail, path])
    done.add(path)
  }
  for (const path of inside(house, room)) visit(path, [])
  return cycles
}

/** Values that two files standing directly in these folders export by one name: what joins them all would have neither. */
export function exportedTwice(house: House, ...folders: string[]): string[] {
  const files = [...house].filter(([path]) => folders.includes(posix.dirname(path)))
  const exported = files.flatMap(([, { text }]) => [
    ...new Set([...text.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].map(([, name]) => name!)),
  ])
  return [...new Set(exported.filter((name, at) => exported.indexOf(name) !== at))]
}

const names = /openai|anthropic|gemini|claude|gpt|mistral|cohere(?!nt|nce)|groq|deepseek|bedrock|google|vertex/gi

/** Providers and models that the files of these folders name. */
export function namesIn(house: House, ...folders: string[]): string[] {
  const files = [...house].filter(([path]) => folders.some(folder => isInside(path, folder)))
  return files.flatMap(([path, { text }]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(names)].map(([name]) => `${path}:${index + 1} ${name.toLowerCase()}`),
      ),
  )
}

/** Codecs that are longer than this, with their length. */
export function codecsOver(lines: number, text: string): string[] {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile('codecs.ts', text)
  return file
    .getVariableDeclarations()
    .filter(declaration => declaration.isExported())
    .map(declaration => {
      const statement = declaration.getVariableStatementOrThrow()
      return { name: declaration.getName(), length: statement.getEndLineNumber() - statement.getStartLineNumber() + 1 }
    })
    .filter(({ length }) => length > lines)
    .map(({ name, length }) => `${name}: ${length}`)
}

function room(path: string, file: SourceFile): [string, { imports: string[]; text: string }] {
  const declared = [...file.getImportDeclarations(), ...file.getExportDeclarations()].map(declaration =>
    declaration.getModuleSpecifierValue(),
  )
  const dynamic = file
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .filter(call => call.getExpression().getKind() === SyntaxKind.ImportKeyword)
    .map(call => call.getArguments()[0]?.asKind(SyntaxKind.StringLiteral)?.getLiteralValue() ?? 'an unknown module')
  const types = file.getDescendantsOfKind(SyntaxKind.ImportType).map(type => type.getArgument().getText().slice(1, -1))
  const imports = [...declared, ...dynamic, ...types]
    .filter(specifier => specifier !== undefined)
    .map(specifier => (specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier))
  return [path, { imports, text: file.getFullText() }]
}

function inside(house: House, room: string): string[] {
  return [...house.keys()].filter(path => isInside(path, room))
}

function isInside(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`)
}
