/** What was said in a recording. */
import { InterlinguaError } from '../errors.ts'
import { isUpload } from '../upload.ts'
import { asked } from './call-input.ts'
import type { UnaryKind } from './unary.ts'

export const transcribe: UnaryKind<'transcribe'> = {
  verb: 'transcribe',
  asked(input) {
    const request = asked(input, fields)
    if (!isUpload(request.audio)) {
      const message = 'audio is neither bytes nor a Blob nor { data, filename, mediaType }'
      throw new InterlinguaError({ kind: 'invalid-request', message, param: 'audio' })
    }
    const detail = request.diarize ? 'speakers' : request.timestamps ? 'timestamps' : undefined
    return { ...request, model: '', ...(detail && { detail }) }
  },
  count: () => 1,
  answer: (told, _, answered) => ({ ...told, ...answered }),
}

const fields = {
  audio: true,
  language: true,
  prompt: true,
  temperature: true,
  timestamps: true,
  diarize: true,
  native: true,
} as const
