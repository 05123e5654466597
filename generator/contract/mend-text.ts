const OPENS_QUOTE = /^( *)((?:- +)*)(?:[^\s'"#][^'"]*?: +)?'/
const OPENS_BLOCK = /^( *)(?:- +)*(?:[^#]*: +)?[|>][-+0-9]*\s*(?:#.*)?$/

/**
 * YAML text whose multi-line single-quoted scalars are indented deeper than their key. Vendors' emitters leave
 * lines (often only the closing quote) at column 0, which most parsers refuse.
 * `places` are the numbers of the lines that were indented.
 */
export function mendText(text: string): { text: string; places: number[] } {
  const places: number[] = []
  let quoteIndent: number | undefined
  let blockIndent: number | undefined
  const lines = text.split('\n').map((line, index) => {
    const indent = line.length - line.trimStart().length
    if (quoteIndent !== undefined) {
      const parent = quoteIndent
      if (isOdd(line)) quoteIndent = undefined
      if (line.trim() === '' || indent > parent) return line
      places.push(index + 1)
      return ' '.repeat(parent + 2) + line.trimStart()
    }
    if (blockIndent !== undefined && (line.trim() === '' || indent > blockIndent)) return line
    blockIndent = OPENS_BLOCK.exec(line)?.[1]?.length
    const opens = OPENS_QUOTE.exec(line)
    if (opens && isOdd(line.slice(opens[0].length - 1))) quoteIndent = indentOf(opens)
    return line
  })
  return { text: lines.join('\n'), places }
}

/** `''` inside a single-quoted scalar is an escaped quote, so parity tells whether the scalar is still open. */
function isOdd(line: string): boolean {
  return (line.match(/'/g)?.length ?? 0) % 2 === 1
}

function indentOf(match: RegExpExecArray): number {
  return (match[1]?.length ?? 0) + (match[2]?.length ?? 0)
}
