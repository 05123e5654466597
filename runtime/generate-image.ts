/** Images from a prompt. */
import { asked } from './input.ts'
import { withMediaType } from './media.ts'
import type { UnaryKind } from './unary.ts'

export const generateImage: UnaryKind<'generateImage'> = {
  verb: 'generateImage',
  asked: input => ({ ...asked(input, fields), model: '' }),
  count: ({ n = 1 }) => n,
  answer: ({ images, ...told }, _, answered) => ({
    ...told,
    images: images.map(image => ({ type: 'image' as const, ...withMediaType(image) })),
    ...answered,
  }),
}

const fields = {
  prompt: true,
  n: true,
  size: true,
  aspectRatio: true,
  quality: true,
  background: true,
  outputFormat: true,
  delivery: true,
  negativePrompt: true,
  seed: true,
  userId: true,
  native: true,
} as const
