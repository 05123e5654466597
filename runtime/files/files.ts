/** What a user does with files that a provider keeps. */
import type { ByteStream } from '../byte-stream.ts'
import type { Client } from '../client.ts'
import { optionsOf } from '../client-options.ts'
import { InterlinguaError } from '../errors.ts'
import { attempted, type Keeper, told, toldInBytes } from '../kept-calls.ts'
import { itemsOf } from '../pages.ts'
import type { FileInfo, Loss, UploadRequest } from '../types.ts'
import { isUpload } from '../upload.ts'

/** A file, and who keeps it. */
export interface StoredFile extends FileInfo {
  provider: string
}

export interface FileUpload extends Omit<UploadRequest, 'native'>, Keeper {}

/** A `StoredFile` is one, too. */
export interface WhichFile extends Keeper {
  id: string
}

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
  get(input: WhichFile): Promise<StoredFile>
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
    async upload({ file, purpose, expiresAfter, ...keeper }) {
      if (!isUpload(file)) throw notBytes(keeper.provider)
      const request = {
        file,
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
