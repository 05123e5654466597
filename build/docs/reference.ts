/** The reference, made of the docstrings of all that is exported: a page an entry. */
import { join } from 'node:path'
import { Application, OptionDefaults, type TypeDocOptions } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import { entriesOf, roomEntries, transports } from '../entries.ts'
import { undocumented } from './docstrings.ts'

/** Entries that are the same for every provider, under other names, are shown of one. */
const shownOfCore = ['openai', 'openai/server', 'deprecations', 'ingress', 'providers', 'registry']

/** By what a user imports. */
function entriesShown(root: string): [name: string, source: string][] {
  const { index, ...entries } = entriesOf(root)
  const below = { ...entries, ...roomEntries, node: transports.node! }
  const names = [...shownOfCore, ...Object.keys(roomEntries), 'node'] as (keyof typeof below)[]
  return [['interlingua', index!], ...names.map((name): [string, string] => [`interlingua/${name}`, below[name]!])]
}

export async function writeReference(root: string, folder: string): Promise<void> {
  const shown = entriesShown(root)
  const options: Partial<TypeDocOptions & PluginOptions> = {
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: shown.map(([, source]) => join(root, source)),
    tsconfig: join(root, 'tsconfig.json'),
    blockTags: [...OptionDefaults.blockTags, '@derived', '@constant', '@emptyIfUnknown'],
    skipErrorChecking: true,
    excludePrivate: true,
    excludeInternal: true,
    excludeExternals: true,
    readme: 'none',
    logLevel: 'Warn',
    outputs: [{ name: 'markdown', path: folder }],
    entryFileName: 'index',
    outputFileStrategy: 'modules',
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    tableColumnSettings: { hideSources: true },
    sanitizeComments: true,
  }
  const app = await Application.bootstrapWithPlugins(options)
  const project = await app.convert()
  if (!project) throw new Error('TypeDoc made no reference')
  const bare = undocumented(project)
  if (bare.length > 0) throw new Error(`write a docstring for each of these:\n${bare.join('\n')}`)
  // Where a name is written is of no use to readers of the package.
  for (const one of Object.values(project.reflections)) Reflect.deleteProperty(one, 'sources')
  const names = new Map(shown.map(([name, source]) => [source.replace(/(\/index)?\.ts$/, ''), name]))
  for (const entry of project.children ?? []) entry.name = names.get(entry.name.replace(/\/index$/, '')) ?? entry.name
  // Who comes first has the address: a room goes before the type of the core that is called as it is.
  project.childrenIncludingDocuments?.sort((one, other) => other.name.length - one.name.length)
  await app.generateOutputs(project)
}
