/** Images from a prompt. */
import { withMediaType } from '../chat/media.ts'
import { InterlinguaError } from '../errors.ts'
import { asked, oneText } from './call-input.ts'
import type { UnaryKind } from './unary.ts'

export const generateImage: UnaryKind<'generateImage'> = {
  verb: 'generateImage',
  asked(input) {
    const { size, prompt, ...rest } = asked(input, fields)
    return {
      ...rest,
      model: '',
      prompt: oneText(prompt, 'prompt'),
      ...(size !== undefined && { size: pixelsOf(size) }),
    }
  },
  count: ({ n = 1 }) => n,
  answer({ images, outputFormat, ...told }, _, answered) {
    const format = outputFormat === undefined ? {} : { mediaType: `image/${outputFormat}` }
    const parts = images.map(image => ({ type: 'image' as const, ...format, ...withMediaType(image) }))
    return { ...told, images: parts, ...answered }
  },
}

function pixelsOf(size: string): { width: number; height: number } {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(size) ?? []
  if (width !== undefined && height !== undefined) return { width: Number(width), height: Number(height) }
  const message = "size is no width and height in pixels, as '1024x1536'"
  throw new InterlinguaError({ kind: 'invalid-request', message, param: 'size' })
}

const fields = {
  prompt: true,
  n: true,
  size: true,
  aspectRatio: true,
  quality: true,
  background: true,
  outputFormat: true,
  outputCompression: true,
  delivery: true,
  negativePrompt: true,
  seed: true,
  userId: true,
  native: true,
} as const
