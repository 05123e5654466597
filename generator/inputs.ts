/** Everything the generator reads, as text: path from the project root → content. Sorted, so that order never matters. */
export type Inputs = ReadonlyMap<string, string>

export interface TextFile {
  file: string
  text: string
}

export interface ProviderInputs {
  name: string
  contract?: TextFile
  provider?: TextFile
  models?: TextFile
  mappings: TextFile[]
  /** What several mappings have in common, to be named by `with`. */
  pieces: TextFile[]
}

const reserved = ['openapi.yaml', 'source.yaml', 'provider.yaml', 'models.yaml']

/** Sorts the files of `specs/` by provider; a folder without provider.yaml and mapping is a contract nobody speaks yet. */
export function providersOf(inputs: Inputs): ProviderInputs[] {
  const folders = mappingFiles(inputs)
  return [...folders.keys()].sort().flatMap(name => {
    const file = (base: string) => {
      const path = `specs/${name}/${base}`
      const text = inputs.get(path)
      return text === undefined ? undefined : sameFile(path, text)
    }
    const [contract, provider, models] = [file('openapi.yaml'), file('provider.yaml'), file('models.yaml')]
    const mappings = folders
      .get(name)!
      .sort()
      .map(path => sameFile(path, inputs.get(path)!))
    const pieces = [...inputs].flatMap(([path, text]) =>
      path.startsWith(`specs/${name}/with/`) && path.endsWith('.yaml') ? [sameFile(path, text)] : [],
    )
    if (!provider && mappings.length === 0) return []
    const files = { ...(contract && { contract }), ...(provider && { provider }), ...(models && { models }) }
    return [{ name, mappings, pieces, ...files }]
  })
}

/** By folder of `specs/`, the mappings that lie in it. */
function mappingFiles(inputs: Inputs): Map<string, string[]> {
  const folders = new Map<string, string[]>()
  for (const path of inputs.keys()) {
    const [, name, file] = /^specs\/([^/]+)\/([^/]+\.yaml$)?/.exec(path) ?? []
    if (name === undefined) continue
    const mappings = folders.get(name) ?? []
    folders.set(name, mappings)
    if (file !== undefined && !reserved.includes(file)) mappings.push(path)
  }
  return folders
}

/** What is read of a file, which many others may build on, is read once. */
export function oncePerFile<T>(read: (file: TextFile) => T): (file: TextFile) => T {
  const known = new WeakMap<TextFile, T>()
  return file => {
    const found = known.get(file) ?? read(file)
    known.set(file, found)
    return found
  }
}

/** What is made of a file and of others is made once as long as all of them are the same. */
export class WhileSame<T> {
  private readonly known = new WeakMap<TextFile, { others: readonly unknown[]; made: T }>()

  of(file: TextFile, others: readonly unknown[], make: () => T): T {
    const found = this.known.get(file)
    if (found?.others.length === others.length && found.others.every((one, index) => one === others[index]))
      return found.made
    const made = make()
    this.known.set(file, { others, made })
    return made
  }
}

/** Of each file the latest texts: whoever tries an edit comes back to what was. */
const seen = new Map<string, TextFile[]>()
const LATEST = 3

/** One object as long as the text is the same, whatever inputs it comes with. */
function sameFile(file: string, text: string): TextFile {
  const before = seen.get(file) ?? []
  const one = before.find(known => known.text === text) ?? { file, text }
  seen.set(file, [one, ...before.filter(known => known !== one)].slice(0, LATEST))
  return one
}

/** The mappings that one extends and the pieces that they are made with, the nearest first. */
export function parentsOf(
  { text }: TextFile,
  byApi: ReadonlyMap<string, TextFile>,
  seen = new Set<string>(),
): TextFile[] {
  const named = /^with:\s*\[([^\]]*)\]/m.exec(text)?.[1] ?? ''
  const pieces = named.split(',').flatMap(each => byApi.get(pieceKey(each.trim())) ?? [])
  const name = /^extends:\s*['"]?([^\s'"#]+)/m.exec(text)?.[1]
  const parent = name === undefined || seen.has(name) ? undefined : byApi.get(name)
  return [...pieces, ...(parent ? [parent, ...parentsOf(parent, byApi, seen.add(name!))] : [])]
}

/** Under which name pieces stand among the mappings. */
export const pieceKey = (name: string): string => `with/${name}`

/** The provider whose apis this one serves, by its provider.yaml. */
export function sharesOf({ text }: TextFile): string | undefined {
  return /^shares:\s*(\S+)/m.exec(text)?.[1]
}

/** The mapping files of all providers, by the api that each is named after; and the pieces, by their keys. */
export function mappingsByApi(providers: readonly ProviderInputs[]): Map<string, TextFile> {
  const named = (files: readonly TextFile[], key = (name: string) => name) =>
    files.map((each): [string, TextFile] => [key(each.file.replace(/^.*\/|\.yaml$/g, '')), each])
  return new Map(providers.flatMap(({ mappings, pieces }) => [...named(mappings), ...named(pieces, pieceKey)]))
}

/** The provider whose folder has an api, by the api's name. */
export function ownersOf(providers: readonly ProviderInputs[]): Map<string, string> {
  return new Map(
    providers.flatMap(({ name, mappings }) => mappings.map(({ file }) => [file.replace(/^.*\/|\.yaml$/g, ''), name])),
  )
}
