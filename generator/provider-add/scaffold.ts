/** The files of a provider beside its mapping. */

import { callNames } from '../calls.ts'
import { environmentName, type Service } from './service.ts'
import type { Action } from './wiring.ts'
import { writeYaml } from './write-yaml.ts'

export const modelsText = '# Facts of the current families, by name pattern; later rows win.\n[]\n'

export interface Origin {
  /** An address, or a file. */
  from: string
  /** Year first. */
  date: string
  kind: string
  licence: string
}

export function sourceText(
  { from, date, kind, licence }: Origin,
  { revision, operations, sha256 }: { revision: string; operations: readonly string[]; sha256: string },
): string {
  const head = '# Where this contract comes from, and what of it is covered.\n'
  return head + writeYaml({ kind, url: addressOf(from), revision, date, licence, sha256, operations }, 3)
}

/** A file of this machine is no address for others. */
function addressOf(from: string): string {
  return /^https?:\/\//.test(from) ? from : `file:///${from.replace(/^.*[\\/]/, '')}`
}

export function providerText(name: string, { baseURL, auth }: Service, api: string, calls: readonly string[]): string {
  const variable = environmentName(name)
  const operations = calls.filter(call => (callNames as readonly string[]).includes(call))
  return writeYaml(
    {
      name,
      baseURL,
      auth,
      env: { apiKey: [`${variable}_API_KEY`], baseURL: [`${variable}_BASE_URL`] },
      apis: [api],
      ...(operations.length > 0 && { operations: Object.fromEntries(operations.map(call => [call, api])) }),
    },
    2,
    ['operations', 'apis'],
  )
}

export function overlayText(actions: readonly Action[]): string {
  return writeYaml({ overlay: '1.0.0', info: { title: 'The stream and error bodies', version: '1' }, actions }, 9)
}
