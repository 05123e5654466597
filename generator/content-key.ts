import { createHash } from 'node:crypto'
import {
  type Inputs,
  mappingsByApi,
  ownersOf,
  type ProviderInputs,
  parentsOf,
  sharesOf,
  type TextFile,
} from './inputs.ts'

/**
 * By provider: a hash of all that its output is made from. That is what every run reads, its own folder, the mappings
 * that its own extend, and of a provider that shares another's apis that one's folder, and whose which api is.
 */
export function contentKeys(inputs: Inputs, providers: readonly ProviderInputs[]): Map<string, string> {
  const byApi = mappingsByApi(providers)
  const texts = [...inputs].map(([file, text]): TextFile => ({ file, text })).sort(byFile)
  const house = hashOf(texts.filter(({ file }) => !file.startsWith('specs/')))
  const owners = { file: 'apis', text: JSON.stringify([...ownersOf(providers)]) }
  return new Map(
    providers.map(({ name, mappings, provider }) => {
      const own = texts.filter(({ file }) => file.startsWith(`specs/${name}/`))
      const parents = mappings.flatMap(mapping => parentsOf(mapping, byApi)).sort(byFile)
      const shares = provider && sharesOf(provider)
      const shared = shares ? [owners, ...texts.filter(({ file }) => file.startsWith(`specs/${shares}/`))] : []
      return [name, `${name}-${hashOf([{ file: 'house', text: house }, ...own, ...parents, ...shared])}`]
    }),
  )
}

const byFile = (a: TextFile, b: TextFile) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)

/** Lengths stand between the texts, so that no other cut of them is the same. */
function hashOf(files: readonly TextFile[]): string {
  const hash = createHash('sha256')
  for (const { file, text } of files) hash.update(`${file}\0${text.length}\0${text}`)
  return hash.digest('hex')
}
