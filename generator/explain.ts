import { type Inputs, mappingsByApi, providersOf, type TextFile } from './inputs.ts'
import { readFamily } from './mapping/family.ts'

/**
 * Why generated code is as it is: the lines of the mapping that a path names, what the ledger says of it, and the
 * functions emitted for it. Without a path: the ledger's totals and the names that can be asked for.
 */
export function explain(
  api: string,
  path: string | undefined,
  inputs: Inputs,
  files: ReadonlyMap<string, string>,
): string {
  const folder = [...files.keys()].find(name => name.endsWith(`/${api}/client.ts`))?.replace(/client\.ts$/, '')
  if (!folder) return `no api is called ${api}; there are ${apisOf(files).join(', ')}\n`
  const { files: mappings, rules } = familyOf(api, mappingsByApi(providersOf(inputs)))
  const ledger = files.get(`${folder}ledger.md`) ?? ''
  if (path === undefined) {
    const totals = /^\d+ mapped.*$/m.exec(ledger)?.[0] ?? ''
    return `${api}: ${totals}\nrules: ${rules.join(', ')}\n`
  }
  const [rule = '', tag] = path.split('.')
  const sections = [
    section(
      'mapping',
      mappings.flatMap(({ file, text }) => mappingLines(file, text, tag ?? rule)),
    ),
    section(
      'ledger',
      ledger.split('\n').filter(line => line.startsWith(`- \`${tag ?? rule}\``) || line.includes(`$${tag ?? rule}\``)),
    ),
    ...['client.ts', 'server.ts'].map(file =>
      section(`${folder}${file}`, functionsOf(files.get(folder + file) ?? '', rule, tag)),
    ),
  ]
  const text = sections.filter(part => part !== '').join('\n')
  return text === '' ? `nothing in ${api} is called ${path}\n` : text
}

function apisOf(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].flatMap(name => /([^/]+)\/client\.ts$/.exec(name)?.[1] ?? [])
}

/** The mapping of an api and those that it extends, and the rules that it has of them all. */
function familyOf(api: string, mappings: ReadonlyMap<string, TextFile>): { files: TextFile[]; rules: string[] } {
  const own = mappings.get(api)
  if (!own) return { files: [], rules: [] }
  const { parents, value } = readFamily(own, mappings)
  const inherited = [...mappings.values()].filter(({ file }) => parents.includes(file))
  return { files: [own, ...inherited], rules: Object.keys((value as { rules?: object }).rules ?? {}) }
}

function mappingLines(file: string, mapping: string, name: string): string[] {
  return mapping
    .split('\n')
    .map((line, index) => ({ line, at: `${file}:${index + 1}` }))
    .filter(({ line }) => new RegExp(`(^|[^\\w-])${name}([^\\w-]|$)`).test(line))
    .map(({ line, at }) => `${at}: ${line.trim()}`)
}

/** The functions of a rule; of a case, only what they say of it. */
function functionsOf(text: string, rule: string, tag: string | undefined): string[] {
  const functions = text.match(/^function (?:encode|decode)\w*\([\s\S]*?^\}/gm) ?? []
  const own = functions.filter(body => new RegExp(`^function (?:encode|decode)\\w*${rule}`, 'i').test(body))
  return tag === undefined ? own : own.filter(body => body.includes(`'${tag}'`))
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `── ${title}\n${lines.join('\n')}\n`
}
