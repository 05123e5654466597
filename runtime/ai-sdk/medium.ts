import type { MediaInput } from '../chat/media.ts'

/** A file of the AI SDK, which knows what it is by its media type alone, and says `image/*` for any image. */
export function mediumOf(
  mediaType: string | undefined,
  where: { data: string | Uint8Array } | { url: string | URL } | { fileId: string },
  filename?: string,
): MediaInput {
  const exact = mediaType && !mediaType.includes('*') ? { mediaType } : {}
  const family = /^(image|audio|video)\//.exec(mediaType ?? '')?.[1] as 'image' | 'audio' | 'video' | undefined
  if (family) return { type: family, ...exact, ...where } as MediaInput
  return { type: 'document', ...exact, ...where, ...(filename !== undefined && { filename }) }
}
