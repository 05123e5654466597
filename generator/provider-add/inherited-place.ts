/** Where what a child inherits stands, in the numbers by which the child names the items of lists. */
import type { TextFile } from '../inputs.ts'
import { readFamily } from '../mapping/family.ts'
import { readSource, type Source } from '../mapping/source.ts'
import { type Path, valueAt } from './child.ts'

/** A path in one of the inherited files as the child says it: items that others removed on the way count no more. */
export type InheritedPlace = (file: string, path: Path) => Path

export function inheritedPlaces(parent: TextFile, byApi: ReadonlyMap<string, TextFile>): InheritedPlace {
  const inherited = readFamily(parent, byApi)
  const files = new Map([...byApi.values()].map(each => [each.file, each.text]))
  const sources = new Map<string, Source>()
  const sourceOf = (file: string) => {
    const source = sources.get(file) ?? readSource(file, files.get(file)!)
    sources.set(file, source)
    return source
  }
  return (file, path) => {
    if (file !== inherited.file && !inherited.parents.includes(file)) return path
    const found: (string | number)[] = []
    const numberOf = (step: number, depth: number, length: number) => {
      const { line, column } = sourceOf(file).at(path.slice(0, depth + 1))
      const isThere = (index: number) => {
        const at = inherited.at([...found, index])
        return at.file === file && at.line === line && at.column === column
      }
      return [...Array(length).keys()].find(isThere) ?? step
    }
    for (const [depth, step] of path.entries()) {
      const list = valueAt(inherited.value, found)
      found.push(typeof step === 'number' && Array.isArray(list) ? numberOf(step, depth, list.length) : step)
    }
    return found
  }
}
