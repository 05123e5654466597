/** Tests that tell wire variants apart, as expressions. */
import type { Atom } from '../plan/model.ts'
import { quote } from './text.ts'

/** A test on the wire value; where there are several variants, one that narrows its type. */
export function atomText(atom: Atom, narrow = true, root = 'w'): string {
  if (atom.test === 'type') return `typeof ${root} === ${quote(atom.type)}`
  if (atom.test === 'rule') return 'true'
  if (atom.path.length === 0) return atom.test === 'equals' ? `${root} === ${quote(atom.value)}` : `${root} != null`
  const parent = atom.path.slice(0, -1).reduce((text, step, index) => {
    if (/^\d+$/.test(step)) return `${text}?.[${step}]`
    return narrow ? `${text}${index > 0 ? '?' : ''}.${step}` : `read(${text}, ${quote(step)})`
  }, root)
  const last = quote(atom.path.at(-1))
  if (atom.test === 'present') return narrow ? `has(${parent}, ${last})` : `read(${parent}, ${last}) != null`
  if (atom.test === 'equals' && !(narrow && atom.constant)) return `read(${parent}, ${last}) === ${quote(atom.value)}`
  if (atom.test === 'equals') return `is(${parent}, ${last}, ${quote(atom.value)})`
  return `${atom.codec}.test(read(${parent}, ${last})${atom.arg === undefined ? '' : `, ${quote(atom.arg)}`})`
}
