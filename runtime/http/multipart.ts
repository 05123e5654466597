/** Bodies of the media type `multipart/form-data`. They hold what they are given and can be sent again. */
import { InterlinguaError } from '../errors.ts'
import { isObject } from '../text/json.ts'
import { isUpload, type Upload, unshared, uploadOf } from '../upload.ts'

/** Writes the body of a request. What it is, where it is no JSON, stands in the `type` of the result. */
export type BodyWriter = (body: unknown) => string | Blob

type Field = readonly [name: string, value: string | Upload]

/** A list is a field of the same name an item, an object is JSON. */
export const multipart: BodyWriter = body => formOf(entriesOf(body).flatMap(([name, value]) => plain(name, value)))

/** A list is a field `name[]` an item, an object a field `name[key]` a property. */
export const bracketed: BodyWriter = body => formOf(entriesOf(body).flatMap(([name, value]) => nested(name, value)))

export function entriesOf(body: unknown): [string, unknown][] {
  return Object.entries(isObject(body) ? body : {})
}

function plain(name: string, value: unknown): Field[] {
  if (Array.isArray(value)) return value.flatMap(item => plain(name, item))
  if (isUpload(value)) return [[name, value]]
  return isObject(value) ? [[name, JSON.stringify(value)]] : scalar(name, value)
}

function nested(name: string, value: unknown): Field[] {
  if (Array.isArray(value)) return value.flatMap(item => nested(`${name}[]`, item))
  if (isUpload(value)) return [[name, value]]
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => nested(`${name}[${key}]`, item))
  return scalar(name, value)
}

/** There is no null in a form. */
function scalar(name: string, value: unknown): Field[] {
  return value === undefined || value === null ? [] : [[name, String(value)]]
}

function formOf(fields: readonly Field[]): Blob {
  const boundary = `form-${crypto.randomUUID()}`
  const pieces = fields.flatMap(([name, value]): BlobPart[] => {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${escaped(name)}"`
    if (typeof value === 'string') return [`${head}\r\n\r\n${value}\r\n`]
    const { data, filename, mediaType } = uploadOf(value)
    if (/[\r\n\0]/.test(mediaType)) throw strayType(name)
    return [
      `${head}; filename="${escaped(filename)}"\r\ncontent-type: ${mediaType}\r\n\r\n`,
      data instanceof Blob ? data : unshared(data),
      '\r\n',
    ]
  })
  return new Blob([...pieces, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` })
}

/** As browsers write it. */
function escaped(name: string): string {
  return name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22')
}

export function strayType(param: string): InterlinguaError {
  const message = `the media type of ${param} has a line break or NUL in it`
  return new InterlinguaError({ kind: 'invalid-request', message, param })
}
