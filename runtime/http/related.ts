/** Bodies of the media type `multipart/related` (RFC 2387). They hold what they are given and can be sent again. */
import { isUpload, unshared, uploadOf } from '../upload.ts'
import { type BodyWriter, entriesOf, strayType } from './multipart.ts'

/** What is no file is a part of JSON, and comes first: it says what the files are. Parts have no names. */
export const related: BodyWriter = body => {
  const boundary = `part-${crypto.randomUUID()}`
  const begin = `--${boundary}\r\ncontent-type: `
  const told: BlobPart[] = []
  const files: BlobPart[] = []
  for (const [name, value] of entriesOf(body))
    if (isUpload(value)) {
      const { data, mediaType } = uploadOf(value)
      if (/[\r\n\0]/.test(mediaType)) throw strayType(name)
      files.push(`${begin}${mediaType}\r\n\r\n`, data instanceof Blob ? data : unshared(data), '\r\n')
    } else if (value !== undefined)
      told.push(`${begin}application/json; charset=utf-8\r\n\r\n${JSON.stringify(value)}\r\n`)
  return new Blob([...told, ...files, `--${boundary}--\r\n`], { type: `multipart/related; boundary=${boundary}` })
}
