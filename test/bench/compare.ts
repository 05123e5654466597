/** Rows of the benchmark: what they measure, and what must come out. */
import { type Name, names } from './contestant.ts'

/** One figure a contestant, smaller is better. */
type Figures = ReadonlyMap<Name, number>

export interface Row {
  title: string
  unit: string
  figures: Figures
  /** Which of ours is judged. */
  ours?: Name
  /** It may be at most so many times the floor. */
  limit?: number
  /** Or at most so much. */
  most?: number
  /** The row is counted or built, not run: the floor is nothing to compare with. */
  absolute?: boolean
}

export interface Verdict {
  line: string
  missed: boolean
}

/** So many times the CPU of none may three middlewares cost that do nothing. */
const ONION = 1.1
const rivals: readonly Name[] = ['openai', 'xsai', 'ai']
const column = (text: string) => text.padStart(12)
const label = (text: string) => text.padEnd(56)

export const heading = `${label('ratio to the floor (absolute where marked *)')}${names.map(column).join('')}`

export const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

/** A row as it is printed, with what it promises and does not hold. */
export function judge({ title, unit, figures, ours: judged = 'interlingua', limit, most, absolute }: Row): Verdict {
  const floor = figures.get('floor') ?? 1
  const ours = figures.get(judged)!
  const misses: string[] = []
  if (limit !== undefined && ours / floor > limit) misses.push(`> ${limit} × floor`)
  if (most !== undefined && ours > most) misses.push(`> ${most} ${unit}`)
  const onion = figures.get('onion')
  if (onion !== undefined && title.endsWith('CPU') && onion / ours > ONION) misses.push(`onion > ${ONION} × ours`)
  for (const rival of rivals) if (ours >= (figures.get(rival) ?? Number.POSITIVE_INFINITY)) misses.push(`≥ ${rival}`)
  const cells = names.map(name => {
    const figure = figures.get(name)
    if (figure === undefined) return column('–')
    if (name === 'floor' || absolute) return column(`${rounded(figure)} ${unit}`)
    return column(`${(figure / floor).toFixed(2)} ×`)
  })
  const verdict = misses.length === 0 ? 'OK' : `MISS ${misses.join(', ')}`
  const line = `${label(absolute ? `${title} *` : title)}${cells.join('')}  ${verdict}`
  return { line, missed: misses.length > 0 }
}

function rounded(value: number): string {
  if (Number.isInteger(value)) return String(value)
  return value.toPrecision(3)
}
