/** The transports of the runtime that a mapping may name: each in a module of its name, and the media type it is known by. */
export const transports = { sse: 'text/event-stream', ndjson: 'application/x-ndjson' } as const

export type TransportName = keyof typeof transports

export const transportNames = Object.keys(transports) as [TransportName, ...TransportName[]]

/** The transport of a media type; undefined where the answer is whole. */
export function transportOf(mediaType: string | undefined): TransportName | undefined {
  return transportNames.find(name => transports[name] === mediaType)
}
