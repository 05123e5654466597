import type { Proposal } from './proposal.ts'
import { type Edit, edit } from './yaml-edit.ts'

/** The texts with every proposed edit made; what no proposal names stays byte for byte. */
export function applyProposals(
  texts: ReadonlyMap<string, string>,
  proposals: readonly Proposal[],
): Map<string, string> {
  const edited = new Map(texts)
  for (const file of new Set(proposals.map(proposal => proposal.file))) {
    const text = texts.get(file)
    if (text === undefined) throw new Error(`${file} is not among the texts`)
    const edits = proposals.filter(proposal => proposal.file === file).map(proposal => proposal.edit)
    edited.set(file, inOrder(edits).reduce(edit, text))
  }
  return edited
}

/** Additions first, then removals from the end, so that no edit moves what a later one names; each once. */
function inOrder(edits: readonly Edit[]): Edit[] {
  const removals = unique(edits.filter(({ kind }) => kind === 'remove'))
  const kept = removals.filter(({ path }) => !removals.some(other => isInside(path, other.path)))
  return [...unique(edits.filter(({ kind }) => kind === 'add')), ...kept.sort((a, b) => backwards(a.path, b.path))]
}

function unique(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map(each => [JSON.stringify(each), each])).values()]
}

function isInside(path: Edit['path'], outer: Edit['path']): boolean {
  return path.length > outer.length && outer.every((step, index) => path[index] === step)
}

function backwards(a: Edit['path'], b: Edit['path']): number {
  return orderText(a) < orderText(b) ? 1 : -1
}

function orderText(path: Edit['path']): string {
  return path.map(step => String(step).padStart(6, '0')).join('\n')
}
