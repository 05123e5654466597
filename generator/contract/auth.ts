import { arrayOr, type JsonObject, objectOr, stableText } from './json.ts'

/** How a document wants its callers to show who they are, or nothing where it does not say. Contracts do not hold it. */
export function authOf(document: JsonObject): string[] | undefined {
  const schemes = objectOr(objectOr(document.components).securitySchemes)
  const asked = arrayOr(document.security).flatMap(entry => Object.keys(objectOr(entry)))
  const names = asked.length > 0 ? asked : Object.keys(schemes)
  const texts = names.flatMap(name => {
    const { type, scheme, in: place, name: key } = objectOr(schemes[name])
    return typeof type === 'string' ? stableText([type, scheme ?? '', place ?? '', key ?? '']) : []
  })
  return texts.length > 0 ? [...new Set(texts)].sort() : undefined
}
