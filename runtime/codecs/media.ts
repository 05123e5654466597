/** Pictures, sounds and files: bytes and addresses, and what kind they are of. */
import type { DocumentPart, Media } from '../types.ts'

/** Media as a URL: a data URL for bytes. */
export const mediaUrl = {
  encode: (media: Media): string =>
    media.data === undefined
      ? (media.url ?? '')
      : `data:${media.mediaType ?? 'application/octet-stream'};base64,${media.data}`,
  decode: (wire: unknown): Pick<Media, 'mediaType' | 'data' | 'url'> => {
    const match = /^data:([^;,]+);base64,(.*)$/s.exec(String(wire ?? ''))
    return match ? { mediaType: match[1]!, data: match[2]! } : { url: String(wire ?? '') }
  },
}

/** The same, where the wire may also have an object. */
export const plainUrl = {
  encode: (media: Media): string => mediaUrl.encode(media),
  decode: (wire: unknown): Pick<Media, 'mediaType' | 'data' | 'url'> => mediaUrl.decode(wire),
  test: (wire: unknown): boolean => typeof wire === 'string',
}

/** An address, where the wire may also have bare base64. */
export const address = {
  encode: (value: string): string => value,
  decode: (wire: unknown): string | undefined => (typeof wire === 'string' ? wire : undefined),
  test: (wire: unknown): boolean => typeof wire === 'string' && /^[a-z][a-z\d+.-]*:/i.test(wire),
}

/** How the base64 of the common kinds of images begins. */
const imageTypes = { iVBORw0KGgo: 'image/png', '/9j/': 'image/jpeg', R0lGOD: 'image/gif', UklGR: 'image/webp' }

/** An image's base64 alone, on wires that see from the bytes of what kind it is. */
export const bareImage = {
  encode: (media: Media): string => media.data ?? '',
  decode: (wire: unknown): Pick<Media, 'mediaType' | 'data'> => {
    const data = String(wire ?? '')
    const [, mediaType] = Object.entries(imageTypes).find(([begin]) => data.startsWith(begin)) ?? []
    return { data, ...(mediaType && { mediaType }) }
  },
}

/** A media type of this family; only tells wire variants apart. */
export const like = {
  encode: (value: string | undefined, family: string): string | undefined =>
    value ?? (family.endsWith('/') ? `${family}*` : family),
  decode: (wire: string | undefined): string | undefined => wire,
  test: (wire: unknown, family: string): boolean => typeof wire === 'string' && wire.startsWith(family),
}

/** The part after the slash of a media type of this family, as some wires name formats. */
export const subtype = {
  encode: (value: string | undefined, family: string): string | undefined =>
    value?.startsWith(family)
      ? value.slice(family.length).replace(/^x-|^mpeg$/, word => (word === 'mpeg' ? 'mp3' : ''))
      : undefined,
  decode: (wire: string | undefined, family: string): string | undefined =>
    wire === undefined ? undefined : family + (wire === 'mp3' ? 'mpeg' : wire),
}

/** A document's bytes as the data URL or bare text some wires take. */
export const fileData = {
  encode: (part: DocumentPart): string => mediaUrl.encode(part),
  decode: (wire: unknown): Pick<Media, 'mediaType' | 'data' | 'url'> => mediaUrl.decode(wire),
}
