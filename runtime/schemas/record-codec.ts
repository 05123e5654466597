import { isObject } from '../text/json.ts'
import type { Codec, MemberReads } from './codec.ts'

/** One property of an object as it is sent. */
export interface Property {
  name: string
  sent: string
  codec?: Codec
  /** Absent values are written as null. */
  widened: boolean
  /** Null is a value of its own. */
  nullish: boolean
}

interface Others {
  /** Where a closed object has its other properties. */
  list?: { name: string; codec: Codec | undefined } | undefined
  /** How an open object's others are written. */
  value?: Codec | undefined
}

function read(sent: string, property: Property | undefined, { list, value }: Others): MemberReads | undefined {
  if (property) {
    const { name, codec, widened, nullish } = property
    return { name, codec, dropsNull: widened && !nullish }
  }
  if (list?.name === sent) return { name: sent, codec: list.codec, isRest: true }
  return value && { name: sent, codec: value }
}

/** Turns objects property by property; undefined where nothing is turned. */
export function recordCodec(properties: readonly Property[], { list, value: others }: Others): Codec | undefined {
  const changed = properties.some(({ name, sent, codec, widened }) => codec || widened || name !== sent)
  if (!changed && !list && !others) return undefined
  const byName = new Map(properties.map(each => [each.name, each]))
  const bySent = new Map(properties.map(each => [each.sent, each]))

  return {
    reads: { as: 'record', member: sent => read(sent, bySent.get(sent), { list, value: others }) },
    encode: record => {
      if (!isObject(record)) return record
      const known = properties.flatMap(({ name, sent, codec, widened }): [string, unknown][] => {
        if (!Object.hasOwn(record, name)) return widened ? [[sent, null]] : []
        const value = record[name]
        return [[sent, codec && !(widened && value === null) ? codec.encode(value) : value]]
      })
      const rest = Object.entries(record).filter(([name]) => !byName.has(name))
      if (!list)
        return Object.fromEntries([
          ...known,
          ...rest.map(([name, value]) => [name, others ? others.encode(value) : value]),
        ])
      const map = Object.fromEntries(rest)
      return Object.fromEntries([...known, [list.name, list.codec ? list.codec.encode(map) : map]])
    },
    decode: record => {
      if (!isObject(record)) return record
      const entries = Object.entries(record).flatMap(([sent, value]): [string, unknown][] => {
        const property = bySent.get(sent)
        if (property) {
          if (value === null && property.widened) return property.nullish ? [[property.name, null]] : []
          return [[property.name, property.codec ? property.codec.decode(value) : value]]
        }
        if (list?.name !== sent) return [[sent, others ? others.decode(value) : value]]
        const map = list.codec ? list.codec.decode(value) : value
        return isObject(map) ? Object.entries(map) : [[sent, value]]
      })
      return Object.fromEntries(entries)
    },
  }
}
