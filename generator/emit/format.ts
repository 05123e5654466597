import biome from '@biomejs/wasm-nodejs'

type Configuration = Parameters<InstanceType<typeof biome.Workspace>['updateSettings']>[0]['configuration']

interface Formatted {
  by: string
  content: string
  text: string
}

/** Of each file the latest: whoever generates again, of other inputs or of the same, formats again what is new. */
const latest = new Map<string, Formatted>()

const formatters = new Map<string, Formatter>()

/** The one of a configuration: it takes Biome longer to begin than to format most files. */
export function formatterBy(configuration: string): Formatter {
  const formatter = formatters.get(configuration) ?? new Formatter(JSON.parse(configuration))
  formatters.set(configuration, formatter)
  return formatter
}

/** Formats emitted text exactly as the command line does, by the same configuration. The only file that knows Biome. */
class Formatter {
  private readonly workspace = new biome.Workspace()
  private readonly projectKey: number
  private readonly by: string

  constructor(configuration: object) {
    this.by = JSON.stringify(configuration)
    this.projectKey = this.workspace.openProject({ path: '/', openUninitialized: true }).projectKey
    const { $schema: _, root: __, files: ___, ...settings } = configuration as Configuration & { root?: boolean }
    this.workspace.updateSettings({ projectKey: this.projectKey, configuration: settings, workspaceDirectory: '/' })
  }

  /** Text that does not parse is a bug of the emitter, and says so. What is neither code nor JSON stays as it is. */
  readonly format = (path: string, content: string): string => {
    if (!/\.(ts|json)$/.test(path)) return content
    const known = latest.get(path)
    if (known?.content === content && known.by === this.by) return known.text
    // Lines that Biome joins may let it join others, which it sees when it looks again.
    const text = this.once(path, this.once(path, content))
    latest.set(path, { by: this.by, content, text })
    return text
  }

  private once(path: string, content: string): string {
    const file = { projectKey: this.projectKey, path: `/${path}` }
    this.workspace.openFile({ ...file, content: { type: 'fromClient', content, version: 0 } })
    try {
      return (this.workspace.formatFile(file) as { code: string }).code
    } catch (error) {
      throw new Error(`the emitted ${path} does not parse: ${String(error).slice(0, 300)}\n${content}`)
    } finally {
      this.workspace.closeFile(file)
    }
  }
}
