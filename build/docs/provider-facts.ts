/** What the specs and the emitted files say of a provider, for its page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOverlay } from '../../generator/contract/overlay.ts'
import { parseSource, type Source } from '../../generator/contract/source.ts'
import { type ModelRows, type ProviderFile, parseModels, parseProvider } from '../../generator/provider/provider.ts'

export interface ProviderFacts {
  provider: ProviderFile
  /** None where the apis are another provider's. */
  source: Source | undefined
  models: ModelRows
  /** What the vendor's document gets wrong or leaves out, in our words. */
  mended: string[]
  apis: ApiFacts[]
}

export interface ApiFacts {
  id: string
  /** The provider whose specs map it. */
  owner: string
  /** The api whose mapping it begins with. */
  extends: string | undefined
  ledger: string
  /** The types of what stays native, as they are emitted. */
  native: string
}

export function providerNames(root: string): string[] {
  return readdirSync(join(root, 'specs')).sort()
}

export function factsOf(root: string, name: string): ProviderFacts {
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const optional = (path: string) => (existsSync(join(root, path)) ? read(path) : undefined)
  const folder = `specs/${name}`
  const provider = parseProvider(`${folder}/provider.yaml`, read(`${folder}/provider.yaml`))
  const source = optional(`${folder}/source.yaml`)
  const models = optional(`${folder}/models.yaml`)
  const owner = provider.shares ?? name
  return {
    provider,
    source: source === undefined ? undefined : parseSource(source, `${folder}/source.yaml`),
    models: models === undefined ? [] : parseModels(`${folder}/models.yaml`, models),
    mended: overlaysIn(join(root, folder, 'overlays')),
    apis: provider.apis.map(id => ({
      id,
      owner,
      extends: /^extends: *(\S+)/m.exec(read(`specs/${owner}/${id}.yaml`))?.[1],
      ledger: read(`generated/${owner}/${id}/ledger.md`),
      native: read(`generated/${owner}/${id}/native.ts`),
    })),
  }
}

function overlaysIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const reasons = readdirSync(folder)
    .sort()
    .flatMap(file => parseOverlay(readFileSync(join(folder, file), 'utf8'), file).actions)
    .flatMap(({ description }) => (description && !/^see above/i.test(description) ? [description.trim()] : []))
  return [...new Set(reasons)]
}
