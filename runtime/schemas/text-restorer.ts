/** The JSON of a value as it is sent, turned while it comes into the JSON of the value that is meant. */
import { isObject } from '../text/json.ts'
import type { ChoiceReads, Codec, EntriesReads, MemberReads, RecordReads } from './codec.ts'
import { mayBegin, mayHave } from './may-be.ts'
import { same } from './same.ts'
import { type Reading, stop, TextFlow } from './text-flow.ts'

/**
 * Takes a text piece by piece and gives what is meant by each, once: every letter is looked at once for each choice around
 * it. What stands around the value passes, as does the rest of what turns out to be no JSON. Where what is meant is not known
 * before (a text of JSON, alternatives that still may be either), the value comes when it is whole.
 */
export class TextRestorer {
  readonly #flow = new TextFlow()
  readonly #reading: Reading
  #isPlain = false

  /** `isObject`: the value is an object, so that words before it are none. */
  constructor(codec: Codec, isObject: boolean) {
    this.#reading = whole(this.#flow, codec, isObject)
  }

  push(piece: string): string {
    this.#flow.push(piece)
    return this.#read()
  }

  /** The text is over: gives what was held back. */
  end(): string {
    this.#flow.end()
    return this.#read()
  }

  #read(): string {
    if (this.#isPlain) return this.#flow.everything()
    try {
      this.#reading.next()
      return this.#flow.written()
    } catch (error) {
      // Nested too deep to be read is left as it is.
      if (error !== stop && !(error instanceof RangeError)) throw error
      this.#isPlain = true
      return this.#flow.everything()
    }
  }
}

function* whole(flow: TextFlow, codec: Codec, isObject: boolean): Reading {
  if (isObject) yield* flow.before('{')
  else yield* flow.space()
  yield* value(flow, codec)
  throw stop
}

function* value(flow: TextFlow, codec: Codec | undefined): Reading {
  const first = yield* flow.next()
  const { reads } = codec ?? {}
  if (!turns(codec)) yield* flow.value()
  else if (!reads) yield* atOnce(flow, codec)
  else if (reads.as === 'choice') yield* choice(flow, codec, reads)
  else if (reads.as === 'record' && first === '{') yield* record(flow, reads)
  else if (reads.as === 'list' && first === '[') yield* list(flow, reads.item)
  else if (reads.as === 'entries' && first === '[') yield* map(flow, reads)
  else if (reads.as === 'wrapped' && first === '{') yield* wrapped(flow, reads.value)
  else yield* flow.value()
}

function turns(codec: Codec | undefined): codec is Codec {
  return codec !== undefined && codec.reads?.as !== 'same'
}

function* atOnce(flow: TextFlow, codec: Codec): Reading {
  flow.write(decoded(yield* heldValue(flow), codec))
}

function* heldValue(flow: TextFlow): Reading<string> {
  flow.hold()
  yield* flow.value()
  return flow.taken()
}

function decoded(text: string, codec: Codec): string {
  const written = parsed(text)
  if (!written) return text
  const meant = codec.decode(written.known)
  return same(written.known, meant) ? text : JSON.stringify(meant)
}

function parsed(text: string): { known: unknown } | undefined {
  try {
    return { known: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Goes to the next item behind the bracket or an item; `false` at the end. */
function* goesOn(flow: TextFlow, isFirst: boolean, close: string): Reading<boolean> {
  yield* flow.space()
  if ((yield* flow.next()) === close) return false
  if (isFirst) return true
  yield* flow.take(',')
  yield* flow.space()
  return true
}

interface Label {
  name: string
  /** As it is written. */
  quoted: string
  colon: string
}

/** A member's name, up to its value. Nothing of it is written. */
function* label(flow: TextFlow): Reading<Label> {
  flow.hold()
  yield* flow.string()
  flow.hold()
  yield* flow.space()
  yield* flow.take(':')
  yield* flow.space()
  const colon = flow.taken()
  const quoted = flow.taken()
  const name = parsed(quoted)?.known
  if (typeof name === 'string') return { name, quoted, colon }
  flow.write(quoted + colon)
  throw stop
}

/** Of an object that is written, how many members it has so far. */
interface Members {
  count: number
}

function* record(flow: TextFlow, { member }: RecordReads): Reading {
  const members: Members = { count: 0 }
  yield* flow.take('{')
  for (let isFirst = true; ; isFirst = false) {
    flow.hold()
    if (!(yield* goesOn(flow, isFirst, '}'))) break
    const { name, quoted, colon } = yield* label(flow)
    const space = flow.taken()
    const read = member(name) ?? { name }
    flow.hold()
    // The comma of what was left out is none.
    flow.write(members.count > 0 ? space : space.replace(',', ''))
    flow.write((read.name === name ? quoted : JSON.stringify(read.name)) + colon)
    yield* recordMember(flow, members, read)
  }
  flow.release()
  yield* flow.take('}')
}

/** Its name is held back. */
function* recordMember(flow: TextFlow, members: Members, { codec, dropsNull, isRest }: MemberReads): Reading {
  const first = yield* flow.next()
  if (isRest && first === '[' && codec?.reads?.as === 'entries') {
    flow.taken()
    return yield* entries(flow, members, codec.reads)
  }
  if (dropsNull && first === 'n') {
    const word = yield* heldValue(flow)
    if (word === 'null') return void flow.taken()
    flow.unread(word)
  }
  flow.release()
  members.count++
  yield* value(flow, codec)
}

function* list(flow: TextFlow, item: (index: number) => Codec | undefined): Reading {
  yield* flow.take('[')
  for (let index = 0; yield* goesOn(flow, index === 0, ']'); index++) yield* value(flow, item(index))
  yield* flow.take(']')
}

function* map(flow: TextFlow, reads: EntriesReads): Reading {
  flow.write('{')
  yield* entries(flow, { count: 0 }, reads)
  flow.write('}')
}

function* entries(flow: TextFlow, members: Members, reads: EntriesReads): Reading {
  yield* flow.skip('[')
  for (let index = 0; ; index++) {
    flow.hold()
    const isMore = yield* goesOn(flow, index === 0, ']')
    flow.taken()
    if (!isMore) return yield* flow.skip(']')
    yield* entry(flow, members, reads, index)
  }
}

/** What is none is kept under its number. */
function* entry(flow: TextFlow, members: Members, reads: EntriesReads, index: number): Reading {
  flow.hold()
  const key = (yield* flow.next()) === '{' ? yield* keyBeforeValue(flow) : yield* noKey(flow)
  const text = flow.taken()
  if (members.count++ > 0) flow.write(',')
  if (key !== undefined) {
    flow.write(`${key}:`)
    yield* value(flow, reads.value)
    return yield* dropped(flow)
  }
  const known = parsed(text)?.known
  if (!isObject(known) || typeof known.key !== 'string' || !('value' in known))
    return flow.write(`${JSON.stringify(String(index))}:${text}`)
  const meant = reads.value ? reads.value.decode(known.value) : known.value
  flow.write(`${JSON.stringify(known.key)}:${JSON.stringify(meant)}`)
}

function* noKey(flow: TextFlow): Reading<undefined> {
  yield* flow.value()
  return undefined
}

/** Reads to the value behind a key, and gives that as it is written; else to the end of the object. */
function* keyBeforeValue(flow: TextFlow): Reading<string | undefined> {
  let key: string | undefined
  yield* flow.take('{')
  for (let isFirst = true; yield* goesOn(flow, isFirst, '}'); isFirst = false) {
    const { name, quoted, colon } = yield* label(flow)
    flow.write(quoted + colon)
    if (name === 'value' && key !== undefined) return key
    const isKey = name === 'key' && (yield* flow.next()) === '"'
    const text = yield* heldValue(flow)
    flow.write(text)
    if (isKey) key = text
  }
  yield* flow.take('}')
  return undefined
}

/** What is left of an object behind one of its values. */
function* dropped(flow: TextFlow): Reading {
  flow.hold()
  while (yield* goesOn(flow, false, '}')) {
    yield* label(flow)
    yield* flow.value()
  }
  yield* flow.take('}')
  flow.taken()
}

function* wrapped(flow: TextFlow, codec: Codec | undefined): Reading {
  flow.hold()
  yield* flow.take('{')
  for (let isFirst = true; yield* goesOn(flow, isFirst, '}'); isFirst = false) {
    const { name, quoted, colon } = yield* label(flow)
    if (name === 'value') {
      flow.taken()
      yield* value(flow, codec)
      return yield* dropped(flow)
    }
    flow.write(quoted + colon)
    yield* flow.value()
  }
  yield* flow.take('}')
  flow.release()
}

/** Reads on until one form is left, and then from the beginning by that. */
function* choice(flow: TextFlow, codec: Codec, { options, root }: ChoiceReads): Reading {
  const first = yield* flow.next()
  let left = options.filter(({ sent }) => mayBegin(sent, first, root))
  const isDecided = () => left.length <= 1 || !left.some(each => turns(each.codec))
  if (isDecided()) return yield* value(flow, left[0]?.codec)
  if (first !== '{') return yield* atOnce(flow, codec)
  flow.hold()
  yield* flow.take('{')
  for (let isFirst = true; yield* goesOn(flow, isFirst, '}'); isFirst = false) {
    const { name, quoted, colon } = yield* label(flow)
    flow.write(quoted + colon)
    left = left.filter(({ sent }) => mayHave(sent, name, undefined, root))
    if (!isDecided()) {
      const text = yield* heldValue(flow)
      flow.write(text)
      const known = /^[{[]/.test(text) ? undefined : parsed(text)
      left = left.filter(({ sent }) => mayHave(sent, name, known, root))
    }
    if (isDecided()) {
      flow.unread(flow.taken())
      return yield* value(flow, left[0]?.codec)
    }
  }
  yield* flow.take('}')
  flow.write(decoded(flow.taken(), codec))
}
