// Code generated from specs/gemini/gemini.yaml, specs/gemini/with/gemini-files.yaml, specs/gemini/with/gemini-batches.yaml, specs/gemini/with/gemini-images.yaml, specs/gemini/with/gemini-embeddings.yaml and specs/gemini/openapi.yaml. DO NOT EDIT.
import type { NativeTool } from '../../../runtime/types.ts'
import type * as wire from '../wire.ts'

const native = (slot: string, value: unknown): NativeTool => ({ type: 'native', api: 'gemini', slot, value })

/** Tools that the vendor of gemini defines; most of them it also runs. No other api takes them. */
export const hostedTools = {
  codeExecution: (options: NonNullable<wire.Tool['codeExecution']> = {}): NativeTool =>
    native('hostedTool', { codeExecution: options }),
  computerUse: (options: NonNullable<wire.Tool['computerUse']> = {}): NativeTool =>
    native('hostedTool', { computerUse: options }),
  fileSearch: (options: NonNullable<wire.Tool['fileSearch']> = {}): NativeTool =>
    native('hostedTool', { fileSearch: options }),
  googleMaps: (options: NonNullable<wire.Tool['googleMaps']> = {}): NativeTool =>
    native('hostedTool', { googleMaps: options }),
  googleSearch: (options: NonNullable<wire.Tool['googleSearch']> = {}): NativeTool =>
    native('hostedTool', { googleSearch: options }),
  googleSearchRetrieval: (options: NonNullable<wire.Tool['googleSearchRetrieval']> = {}): NativeTool =>
    native('hostedTool', { googleSearchRetrieval: options }),
  urlContext: (options: NonNullable<wire.Tool['urlContext']> = {}): NativeTool =>
    native('hostedTool', { urlContext: options }),
}
