import type { FormStyle } from '../plan/raw.ts'

/** What writes bodies of `multipart/form-data`, by the runtime's name. */
export const formWriters = { plain: 'multipart', brackets: 'bracketed' } as const satisfies {
  [style in FormStyle]: string
}

export function writerOf(style: FormStyle): string {
  return formWriters[style]
}
