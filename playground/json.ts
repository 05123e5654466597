import { element } from './page.ts'

/** JSON as text in colours; what is long in it is shortened. */
export function jsonView(value: unknown): HTMLElement {
  const code = element('code')
  const text = JSON.stringify(value, shortened, 2) ?? ''
  let at = 0
  for (const match of text.matchAll(
    /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi,
  )) {
    code.append(text.slice(at, match.index), element('span', { class: kindOf(match) }, match[1] ?? match[0]))
    if (match[2] !== undefined) code.append(match[2])
    at = match.index + match[0].length
  }
  code.append(text.slice(at))
  return element('pre', { tabindex: '0' }, code)
}

function kindOf([, text, colon, word]: RegExpMatchArray): string {
  if (text !== undefined) return colon === undefined ? 'string' : 'key'
  return word === undefined ? 'number' : 'word'
}

const MOST = 2_000

function shortened(_: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > MOST
    ? `${value.slice(0, MOST)}… (${value.length} characters)`
    : value
}
