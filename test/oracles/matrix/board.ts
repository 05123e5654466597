/** What became of each cell, to be printed as a table a client. */

/** A cell that holds, or what its pair declares to lose. */
export type Outcome = 'holds' | { declared: string }

export interface Board {
  put(client: string, row: string, column: string, outcome: Outcome): void
  /** How many cells there are, and how many of them hold. */
  count(): { cells: number; held: number }
  text(columns: readonly string[]): string
}

export function createBoard(): Board {
  const cells = new Map<string, Map<string, Map<string, Outcome>>>()
  return {
    put(client, row, column, outcome) {
      const rows = cells.get(client) ?? new Map<string, Map<string, Outcome>>()
      const columns = rows.get(row) ?? new Map<string, Outcome>()
      cells.set(client, rows.set(row, columns.set(column, outcome)))
    },
    count() {
      const all = [...cells.values()].flatMap(rows => [...rows.values()].flatMap(row => [...row.values()]))
      return { cells: all.length, held: all.filter(outcome => outcome === 'holds').length }
    },
    text: columns => [...cells].map(([client, rows]) => table(client, rows, columns)).join('\n\n'),
  }
}

function table(client: string, rows: Map<string, Map<string, Outcome>>, columns: readonly string[]): string {
  const reasons: string[] = []
  const noteOf = (reason: string) => {
    if (!reasons.includes(reason)) reasons.push(reason)
    return `–${reasons.indexOf(reason) + 1}`
  }
  const width = Math.max(...[...rows.keys()].map(row => row.length))
  const lines = [...rows].map(([row, outcomes]) =>
    columns.reduce((line, column) => {
      const outcome = outcomes.get(column)
      const mark = outcome === undefined ? '' : outcome === 'holds' ? '✓' : noteOf(outcome.declared)
      return `${line}  ${mark.padEnd(column.length)}`
    }, row.padEnd(width)),
  )
  const head = `${client.padEnd(width)}  ${columns.join('  ')}`
  return [head, ...lines, ...reasons.map((reason, at) => `  ${at + 1}: ${reason}`)].join('\n')
}
