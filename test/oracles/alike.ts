/** What of a request must be the same, whoever sends it. */
import type { Vendor } from './loopback.ts'

export interface Alike {
  method: string
  url: string
  type: string | undefined
  headers: Record<string, unknown>
  body: unknown
}

export function alike({ method, url, headers, body }: Vendor['asked'][number], names: readonly string[]): Alike {
  return {
    method,
    url,
    type: headers['content-type'],
    headers: Object.fromEntries(names.map(name => [name, headers[name]])),
    body: withoutFiller(JSON.parse(body)),
  }
}

/** The Google SDK gives system instructions a role, which the API ignores, and a call with tools an empty config. */
function withoutFiller(body: { systemInstruction?: object; generationConfig?: object }): unknown {
  const { systemInstruction, generationConfig, ...rest } = body
  return {
    ...rest,
    ...(systemInstruction && { systemInstruction: { ...systemInstruction, role: undefined } }),
    ...(generationConfig && Object.keys(generationConfig).length > 0 && { generationConfig }),
  }
}
