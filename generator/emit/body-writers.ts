import type { BodyStyle } from '../plan/body-style.ts'

/** What writes bodies with files: the runtime's names, and where they are. */
const writers: { [style in BodyStyle]: { name: string; file: string } } = {
  plain: { name: 'multipart', file: 'http/multipart.ts' },
  brackets: { name: 'bracketed', file: 'http/multipart.ts' },
  related: { name: 'related', file: 'http/related.ts' },
}
const styles = Object.keys(writers) as BodyStyle[]

export function writerOf(style: BodyStyle): string {
  return writers[style].name
}

/** Those of the styles, by their files. */
export function writersOf(used: readonly BodyStyle[]): { file: string; names: string[] }[] {
  const asked = styles.filter(style => used.includes(style)).map(style => writers[style])
  const files = [...new Set(asked.map(({ file }) => file))]
  return files.map(path => ({
    file: path,
    names: asked.flatMap(({ name, file }) => (file === path ? name : [])).sort(),
  }))
}

/** Those that a text names. */
export function writersIn(text: string): { file: string; names: string[] }[] {
  return writersOf(styles.filter(style => new RegExp(`\\bwrite: ${writerOf(style)}\\b`).test(text)))
}
