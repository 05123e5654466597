import { readSource } from '../mapping/source.ts'
import { didYouMean, type Problem } from '../problem.ts'
import type { ProviderFile } from './provider.ts'

type Call = keyof NonNullable<ProviderFile['operations']>
type Mapped = { api: string } & { [call in Call]?: unknown }

/** A provider and its mappings must speak of the same apis. A mapping that could not be read has told its own problems. */
export function inconsistencies(
  folder: string,
  { file, text }: { file: string; text: string },
  provider: ProviderFile,
  mappings: readonly Mapped[],
  files: readonly { file: string }[],
): Problem[] {
  const { name, apis, operations } = provider
  const source = readSource(file, text)
  const problems: Problem[] = []
  const report = (path: (string | number)[], code: string, message: string, hint?: string) =>
    problems.push({ ...source.at(path), code, message, ...(hint === undefined ? {} : { hint }) })
  const isWritten = (api: string) => files.some(each => each.file === `specs/${folder}/${api}.yaml`)
  const mapped = mappings.map(({ api }) => api)
  const isUnread = (api: string) => isWritten(api) && !mapped.includes(api)
  for (const { path, code, message, hint } of misplaced(provider)) report(path, code, message, hint)
  if (name !== folder) report(['name'], 'provider-name', `name: ${name} stands in the folder ${folder}`)
  for (const [index, api] of apis.entries())
    if (!mapped.includes(api) && !isWritten(api))
      report(
        ['apis', index],
        'unmapped-api',
        `apis: ${api} has no mapping specs/${provider.shares ?? folder}/${api}.yaml`,
        didYouMean(api, mapped),
      )
  for (const api of provider.shares ? [] : mapped)
    if (!apis.includes(api)) report(['apis'], 'unlisted-api', `apis: the mapping of ${api} is not listed`)
  for (const key of ['stream', 'errors', 'nothingElse', 'facts'] as const)
    if (provider[key] !== undefined && provider.shares === undefined) {
      const home = key === 'facts' ? 'models.yaml' : 'mapping'
      const message = `${key}: an api of its own says that in its ${home}; remove it, or say whose apis it \`shares\``
      report([key], 'own-api', message)
    }
  for (const [call, api] of Object.entries(operations ?? {}) as [Call, string][]) {
    const mapping = mappings.find(each => each.api === api)
    if (mapping?.[call] === undefined && !isUnread(api))
      report(['operations', call], 'unmapped-operation', `operations.${call}: ${api} does not map it`)
  }
  return problems
}

/** Placeholders that nothing fills, and fillings of none. */
function misplaced({ baseURL, paths = {}, places = {}, query = {}, signing }: ProviderFile) {
  const known = Object.keys(places)
  const holesOf = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(match => match[1]!)
  const bases = typeof baseURL === 'string' ? [baseURL] : Object.values(baseURL.table)
  const named = [...bases.flatMap(holesOf), ...(typeof baseURL === 'string' ? [] : [baseURL.by])]
  const inPaths = Object.entries(paths).flatMap(([path, other]) =>
    targetsOf(other).flatMap(({ at, text }) =>
      holesOf(text)
        .filter(place => place !== 'model' && !holesOf(path).includes(place))
        .map(place => ({ path: ['paths', path, ...at], place })),
    ),
  )
  const inQuery = Object.entries(query).flatMap(([key, text]) =>
    holesOf(text).map(place => ({ path: ['query', key], place })),
  )
  const region = signing ? [{ path: ['signing', 'sigv4', 'region'], place: signing.sigv4.region }] : []
  const used = [...named, ...[...inPaths, ...inQuery, ...region].map(({ place }) => place)]
  const unfilled = (path: string[], place: string) => ({
    path,
    code: 'unfilled-place',
    message: `${path.join('.')}: nothing says what stands in the place of {${place}}`,
    hint: didYouMean(place, known) ?? `list its environment variables in places, as \`places: { ${place}: [NAME] }\``,
  })
  return [
    ...named.filter(place => !known.includes(place)).map(place => unfilled(['baseURL'], place)),
    ...[...inPaths, ...inQuery, ...region]
      .filter(({ place }) => !known.includes(place))
      .map(({ path, place }) => unfilled(path, place)),
    ...known
      .filter(place => !used.includes(place))
      .map(place => ({
        path: ['places', place],
        code: 'unused-place',
        message: `places: {${place}} stands nowhere`,
        hint: didYouMean(place, used),
      })),
  ]
}

/** The paths that stand for one of an api's, each with where it is written. */
function targetsOf(other: NonNullable<ProviderFile['paths']>[string]): { at: string[]; text: string }[] {
  if (typeof other === 'string') return [{ at: [], text: other }]
  const { path, streamPath } = other
  return [{ at: ['path'], text: path }, ...(streamPath ? [{ at: ['streamPath'], text: streamPath }] : [])]
}
