/** What a user does with files that a provider keeps. */
import { attempted, type Keeper, told, toldInBytes } from '../call/kept-calls.ts'
import type { Client } from '../client/client.ts'
import { optionsOf } from '../client/client-options.ts'
import { itemsOf } from '../client/pages.ts'
import { InterlinguaError } from '../errors.ts'
import type { ByteStream } from '../http/byte-stream.ts'
import type { FileInfo, Loss, UploadRequest } from '../types.ts'
import { isUpload, uploadOf } from '../upload.ts'

/** A file, and who keeps it. */
export interface StoredFile extends FileInfo {
  /** Who keeps it, by the provider's name. */
  provider: string
}

/** A file to be kept, and who shall. A `filename` is one in place of the file's own. */
export interface FileUpload extends Omit<UploadRequest, 'native'>, Keeper {}

/** A `StoredFile` is one, too. */
export interface WhichFile extends Keeper {
  /** The vendor's id of the file. */
  id: string
}

/** Whose files, and which of them. */
export interface WhichFiles extends Keeper {
  /** Only those of a purpose, where the vendor can tell; see `loss` of the uploads for what it cannot. */
  purpose?: string
}

/** Every method throws `InterlinguaError` only: `invalid-request`, before anything is sent, where the provider keeps no files. */
export interface Files {
  /** Sent again as a whole where that may help. `loss`: what the vendor has no place for. */
  upload(input: FileUpload): Promise<StoredFile & { loss: Loss[] }>
  /** The vendor's order; pages are asked for as they are read. */
  list(input: WhichFiles): AsyncIterable<StoredFile>
  /** What is known of it. */
  get(input: WhichFile): Promise<StoredFile>
  /** Takes it away; `not-found` where there is none. */
  delete(input: WhichFile): Promise<void>
  /** What is in it: `bytes()`, `text()`, or piece by piece. Some vendors give back only what they made themselves. */
  content(input: WhichFile): Promise<ByteStream>
}

export function filesOf(llm: Client): Files {
  const client = optionsOf(llm)
  const stored = (file: FileInfo | undefined, provider: string): StoredFile => {
    if (file) return { ...file, provider }
    throw new InterlinguaError({ kind: 'protocol', message: 'the answer tells of no file' }, { provider })
  }
  return {
    async upload({ file, filename, purpose, expiresAfter, ...keeper }) {
      if (!isUpload(file)) throw notBytes(keeper.provider)
      const known = uploadOf(file)
      const named = filename === undefined ? known : { ...known, filename }
      const request = {
        file: named,
        filename: named.filename,
        ...(purpose !== undefined && { purpose }),
        ...(expiresAfter !== undefined && { expiresAfter }),
      }
      const answer = await attempted(client, keeper, 'uploadFile', target =>
        told(client, target, keeper, { name: 'uploadFile', request }),
      )
      return { ...stored(answer.told.file, keeper.provider), loss: answer.loss }
    },
    list: ({ purpose, ...keeper }) =>
      itemsOf(async asked => {
        const request = { ...asked, ...(purpose !== undefined && { purpose }) }
        const page = await attempted(client, keeper, 'files', target =>
          told(client, target, keeper, { name: 'files', request }),
        )
        const { files, ...rest } = page.told
        return { ...rest, items: (files ?? []).map(file => stored(file, keeper.provider)) }
      }),
    async get(which) {
      const answer = await attempted(client, which, 'fileInfo', target =>
        told(client, target, which, { name: 'fileInfo', request: { id: which.id } }),
      )
      return stored(answer.told.file, which.provider)
    },
    async delete(which) {
      await attempted(client, which, 'deleteFile', target =>
        told(client, target, which, { name: 'deleteFile', request: { id: which.id } }),
      )
    },
    async content(which) {
      return attempted(client, which, 'fileContent', target =>
        toldInBytes(client, target, which, { name: 'fileContent', request: { id: which.id } }),
      )
    },
  }
}

function notBytes(provider: string): InterlinguaError {
  const message =
    'file is neither bytes nor a Blob nor { data, filename, mediaType }: what can be read once cannot be sent again'
  return new InterlinguaError({ kind: 'invalid-request', message, param: 'file' }, { provider })
}
