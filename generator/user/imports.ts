/** Emitted code as it stands in a project that uses the package. */

/** What it imports of the runtime comes from the package, of its rooms by their own names; its own files have the names that they are compiled to. */
export function withPackage(text: string): string {
  return text
    .replace(/'(?:\.\.\/)+runtime\/([\w-]+)\/index\.ts'/g, "'interlingua/$1'")
    .replace(/'(?:\.\.\/)+runtime\/([\w-]+(?:\/[\w-]+)?)\.ts'/g, "'interlingua/runtime/$1'")
    .replace(/(from|import\() ?'(\.{1,2}\/[^']*)\.ts'/g, (_, word: string, path: string) => {
      return word === 'from' ? `from '${path}.js'` : `import('${path}.js'`
    })
}
