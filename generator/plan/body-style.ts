/** How lists and objects stand in `multipart/form-data`. */
export type FormStyle = 'plain' | 'brackets'

/** How a body with files is written. */
export type BodyStyle = FormStyle | 'related'

/** Of a body of this media type, where it is no JSON. */
export function writingOf(mediaType: string | undefined, forms: FormStyle = 'plain'): BodyStyle | undefined {
  if (mediaType === 'multipart/form-data') return forms
  return mediaType === 'multipart/related' ? 'related' : undefined
}
