/** The core and its rooms: what each may import. */
import { capabilities, coreFolders, late, rooms, typesAlone } from '../../build/entries.ts'
import type { House } from './house.ts'

/** By room, what its user brings. */
const packages: Readonly<Record<string, readonly string[]>> = { ...capabilities, ...rooms, ...late, ...typesAlone }

export const runtimeRooms: Record<string, readonly string[]> = {
  runtime: Object.values(packages).flat(),
  'runtime/node': [
    'node:http',
    'node:https',
    'node:net',
    'node:stream',
    'node:zlib',
    'runtime/call/calls.ts',
    'runtime/chat/chat-response.ts',
    'runtime/chat/chat-stream.ts',
    'runtime/access/environment.ts',
    'runtime/errors.ts',
    'runtime/call/middleware.ts',
    'runtime/http/ending.ts',
    'runtime/http/exchange.ts',
    'runtime/http/transport.ts',
    'runtime/types.ts',
  ],
}

/** Rooms that are no entries of their own: the package's door opens them, and nothing else in the core. */
const behindTheDoor = ['routing']

/**
 * Rooms that stand on others: tools are told in the dialect of an api, and agents go from one vendor to another; what the
 * AI SDK asks for is brought about as an output of ours.
 */
const besides: Readonly<Record<string, readonly string[]>> = {
  'ai-sdk': ['schemas', 'tools'],
  tools: ['schemas', 'transcript'],
}

/** Folders of the core; all others of the runtime are rooms. */
const ofTheCore = new RegExp(`^runtime/(${coreFolders.join('|')})/`)

/** What the core imports beside itself, and its rooms beside the core and the packages that their user brings. */
export function strangersOfCore(house: House): string[] {
  const roomOf = (path: string) => /^runtime\/(?:([^/]+)\/)?[^/]+\.ts$/.exec(path.replace(ofTheCore, 'runtime/'))
  return [...house].flatMap(([path, { imports }]) => {
    const place = roomOf(path)
    if (!place) return []
    const own = place[1] === 'node' ? (runtimeRooms['runtime/node'] ?? []) : (packages[place[1] ?? ''] ?? [])
    const isFine = (target: string) => {
      const there = roomOf(target)
      if (path === 'runtime/index.ts' && behindTheDoor.includes(there?.[1] ?? '')) return true
      const near = [undefined, place[1], ...(besides[place[1] ?? ''] ?? [])]
      return there ? near.includes(there[1]) : own.includes(target)
    }
    return imports.filter(target => !isFine(target)).map(target => `${path} → ${target}`)
  })
}
