/** What the ledger of an api says of its leaves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The schema and the name of the leaf, of each line that fits: `line` has the leaf's name as its first group. */
export function ledgerLeaves(api: string, line: RegExp): { schema: string; leaf: string }[] {
  const file = readdirSync('generated')
    .map(provider => `generated/${provider}/${api}/ledger.md`)
    .find(path => existsSync(path))
  const sections = readFileSync(file!, 'utf8').split(/^## /m).slice(1)
  return sections.flatMap(section => {
    const [schema = ''] = section.split('\n')
    return [...section.matchAll(line)].map(([, leaf = '']) => ({ schema, leaf }))
  })
}
