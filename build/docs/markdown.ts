/** Pieces of Markdown that VitePress reads: text of ours must be neither a tag nor a place for a value there. */

/** Blocks, with a line between them; what is false or undefined is left out. */
export function blocks(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(part => typeof part === 'string').join('\n\n')
}

export function text(plain: string): string {
  return plain.replace(/\s+/g, ' ').replace(/[<>{}|]/g, character => `&#${character.charCodeAt(0)};`)
}

export function code(plain: string): string {
  return `\`${plain.replaceAll('|', '\\|')}\``
}

export function codeBlock(language: string, content: string): string {
  return `\`\`\`${language}\n${content.trimEnd()}\n\`\`\``
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [row(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(row)].join('\n')
}

/** What opens when it is asked for. */
export function details(title: string, content: string): string {
  return `::: details ${title}\n${content}\n:::`
}
