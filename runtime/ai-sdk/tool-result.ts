import type { LanguageModelV3ToolResultOutput, LanguageModelV3ToolResultPart } from '@ai-sdk/provider'
import type { PartInput, ToolResultInput } from '../chat/part-input.ts'
import { mediumOf } from './medium.ts'
import type { Remarks } from './own-fields.ts'
import { textOf } from './text.ts'

type ResultPart = Extract<LanguageModelV3ToolResultOutput, { type: 'content' }>['value'][number]

/** What a tool gave, in the shape of the Model Context Protocol. `provider` is whose file ids count. */
export function toolResultOf(
  { toolCallId: id, toolName: name, output }: LanguageModelV3ToolResultPart,
  provider: string | undefined,
  remarks: Remarks,
): ToolResultInput {
  const result = { type: 'tool-result', id, name } as const
  switch (output.type) {
    case 'text':
      return { ...result, content: output.value }
    case 'json':
      return { ...result, content: JSON.stringify(output.value), structured: output.value }
    case 'error-text':
      return { ...result, content: output.value, isError: true }
    case 'error-json':
      return { ...result, content: JSON.stringify(output.value), structured: output.value, isError: true }
    case 'execution-denied':
      return { ...result, content: output.reason ?? 'The execution of this tool was denied.', isError: true }
    case 'content':
      return { ...result, content: output.value.flatMap(part => partOf(part, provider, remarks)) }
  }
}

function partOf(part: ResultPart, provider: string | undefined, remarks: Remarks): PartInput[] {
  const own = remarks.own(part.providerOptions)
  const made = (made: PartInput & object) => [{ ...made, ...own } as PartInput]
  switch (part.type) {
    case 'text':
      return [textOf(part.text, own)]
    case 'image-data':
      return made(mediumOf(part.mediaType, { data: part.data }))
    case 'file-data':
      return made(mediumOf(part.mediaType, { data: part.data }, part.filename))
    case 'image-url':
      return made(mediumOf('image/*', { url: part.url }))
    case 'file-url':
      return made(mediumOf(part.mediaType, { url: part.url }))
    case 'image-file-id':
      return made(mediumOf('image/*', { fileId: idFor(part.fileId, provider) }))
    case 'file-id':
      return made(mediumOf(undefined, { fileId: idFor(part.fileId, provider) }))
    case 'custom':
      if (Object.keys(own).length > 0) return [own as unknown as PartInput]
      remarks.unsupported('custom tool result', 'it says nothing under providerOptions.interlingua')
      return []
  }
}

/** Ids are kept by the vendor's name where there are several. */
function idFor(fileId: string | Record<string, string>, provider: string | undefined): string {
  if (typeof fileId === 'string') return fileId
  return fileId[provider ?? ''] ?? Object.values(fileId)[0] ?? ''
}
