import { readSource } from '../mapping/source.ts'
import { didYouMean, type Problem } from '../problem.ts'
import type { ProviderFile } from './provider.ts'

type Call = keyof NonNullable<ProviderFile['operations']>
type Mapped = { api: string } & { [call in Call]?: unknown }

/** A provider and its mappings must speak of the same apis. A mapping that could not be read has told its own problems. */
export function inconsistencies(
  folder: string,
  { file, text }: { file: string; text: string },
  { name, apis, operations }: ProviderFile,
  mappings: readonly Mapped[],
  files: readonly { file: string }[],
): Problem[] {
  const source = readSource(file, text)
  const problems: Problem[] = []
  const report = (path: (string | number)[], code: string, message: string, hint?: string) =>
    problems.push({ ...source.at(path), code, message, ...(hint === undefined ? {} : { hint }) })
  const isWritten = (api: string) => files.some(each => each.file === `specs/${folder}/${api}.yaml`)
  const mapped = mappings.map(({ api }) => api)
  const isUnread = (api: string) => isWritten(api) && !mapped.includes(api)
  if (name !== folder) report(['name'], 'provider-name', `name: ${name} stands in the folder ${folder}`)
  for (const [index, api] of apis.entries())
    if (!mapped.includes(api) && !isWritten(api))
      report(
        ['apis', index],
        'unmapped-api',
        `apis: ${api} has no mapping specs/${folder}/${api}.yaml`,
        didYouMean(api, mapped),
      )
  for (const api of mapped)
    if (!apis.includes(api)) report(['apis'], 'unlisted-api', `apis: the mapping of ${api} is not listed`)
  for (const [call, api] of Object.entries(operations ?? {}) as [Call, string][]) {
    const mapping = mappings.find(each => each.api === api)
    if (mapping?.[call] === undefined && !isUnread(api))
      report(['operations', call], 'unmapped-operation', `operations.${call}: ${api} does not map it`)
  }
  return problems
}
