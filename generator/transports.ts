/** The transports of the runtime that a mapping may name: each in a module of its name, and the media type it is known by. */
export const transports = {
  sse: 'text/event-stream',
  ndjson: 'application/x-ndjson',
  'aws-event-stream': 'application/vnd.amazon.eventstream',
} as const

/** Those that carry another grammar's events: only a provider may name them, for apis that it serves so. */
const carriers = { 'aws-event-stream-payloads': 'aws-event-stream' } as const satisfies Record<string, string>

/** Layouts of a stream's events that are one document: servers write them, and no client asks for them. */
export const plainFrames = ['json-array'] as const

export type PlainFrames = (typeof plainFrames)[number]

export type TransportName = keyof typeof transports

export type CarrierName = keyof typeof carriers

export const carrierNames = Object.keys(carriers) as [CarrierName, ...CarrierName[]]

function isCarrier(name: TransportName | CarrierName): name is CarrierName {
  return name in carriers
}

function isPlain(name: string): name is PlainFrames {
  return (plainFrames as readonly string[]).includes(name)
}

export const transportNames = Object.keys(transports) as [TransportName, ...TransportName[]]

/** Other names of the same bytes. */
const aliases: { readonly [mediaType: string]: TransportName } = {
  'application/jsonl': 'ndjson',
  'application/x-jsonl': 'ndjson',
}

/** The transport of a media type; undefined where the answer is whole. */
export function transportOf(mediaType = ''): TransportName | undefined {
  return transportNames.find(name => transports[name] === mediaType) ?? aliases[mediaType]
}

/** What needs a library has a room of its own. */
const inRooms: readonly TransportName[] = ['aws-event-stream']

/** The module of the runtime that has it. */
export function transportModule(name: TransportName | CarrierName | PlainFrames): string {
  if (isPlain(name)) return `wire/${name}.ts`
  const room = isCarrier(name) ? carriers[name] : name
  return inRooms.includes(room) ? `${room}/index.ts` : `wire/${room}.ts`
}

/** What it is called there; its writing side has `Frames` behind the name. */
export function transportConstant(name: TransportName | CarrierName | PlainFrames): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
