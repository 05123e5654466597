/** JSON as far as it has come. Every character is looked at once, and the value grows in place. */
import { put } from '../text/json.ts'
import type { JsonObject } from '../types.ts'

/** What is open, and where in it the next value goes. */
type Container = { list: unknown[]; at: number } | { object: JsonObject; key: string }

const escapes: { [letter: string]: string } = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const space = /\s/
const endOfRun = /["\\]/g
const endOfLiteral = /[\s,\]}]/g

/**
 * Reads one object out of a text that comes in pieces; what stands before it, and after it, is passed over.
 * Strings are there as far as they have come, numbers and words once they are whole. What is no JSON ends it: `value` is
 * what came before.
 */
export class PartialJson {
  /** The value so far, always the same object; undefined before it begins. */
  value: unknown
  #state: 'before' | 'value' | 'first' | 'key' | 'colon' | 'string' | 'literal' | 'after' | 'over' = 'before'
  readonly #open: Container[] = []
  #text = ''
  /** An escape that has begun: `\`, `\u00`. */
  #escape = ''
  #isKey = false

  /** Whether nothing more is to come: the value is whole, or broken. */
  get over(): boolean {
    return this.#state === 'over'
  }

  push(piece: string): void {
    for (let at = 0; at < piece.length && !this.over; ) at = this.#step(piece, at)
    if (this.#state === 'string' && !this.#isKey) this.#set(this.#text)
  }

  /** Reads on at a place, and gives the next one. */
  #step(piece: string, at: number): number {
    if (this.#state === 'string') return this.#string(piece, at)
    if (this.#state === 'literal') return this.#literal(piece, at)
    const char = piece[at]!
    if (this.#state === 'before') {
      if (char === '{') this.#begin(char)
    } else if (!space.test(char)) return this.#token(char) ? at + 1 : at
    return at + 1
  }

  /** Whether the character is used up. */
  #token(char: string): boolean {
    const inList = this.#isInList()
    switch (this.#state) {
      case 'colon':
        this.#state = char === ':' ? 'value' : 'over'
        return true
      case 'after':
        if (char === (inList ? ']' : '}')) this.#end()
        else this.#state = char !== ',' ? 'over' : inList ? 'value' : 'key'
        return true
      case 'first':
        if (char === (inList ? ']' : '}')) this.#end()
        else this.#state = inList ? 'value' : 'key'
        return char === ']' || char === '}'
      case 'key':
        this.#isKey = true
        this.#state = char === '"' ? 'string' : 'over'
        return true
      default:
        return this.#valueBegins(char)
    }
  }

  #valueBegins(char: string): boolean {
    const top = this.#open.at(-1)
    if (top && 'list' in top) top.at = top.list.length
    if (char === '{' || char === '[') this.#begin(char)
    else if (char === '"') {
      this.#isKey = false
      this.#state = 'string'
    } else {
      this.#state = 'literal'
      return false
    }
    return true
  }

  #begin(char: '{' | '['): void {
    const container: Container = char === '{' ? { object: {}, key: '' } : { list: [], at: 0 }
    const value = 'list' in container ? container.list : container.object
    if (this.#open.length === 0) this.value = value
    else this.#set(value)
    this.#open.push(container)
    this.#state = 'first'
  }

  #end(): void {
    this.#open.pop()
    this.#state = this.#open.length === 0 ? 'over' : 'after'
  }

  #string(piece: string, at: number): number {
    if (this.#escape !== '') return this.#escaped(piece, at)
    endOfRun.lastIndex = at
    const end = endOfRun.exec(piece)?.index ?? piece.length
    this.#text += piece.slice(at, end)
    if (piece[end] === '\\') this.#escape = '\\'
    else if (piece[end] === '"') this.#stringEnds()
    return end + 1
  }

  #escaped(piece: string, at: number): number {
    this.#escape += piece[at]
    const { 1: letter, length } = this.#escape
    if (letter === 'u' && length < 6) return at + 1
    const code = letter === 'u' ? Number.parseInt(this.#escape.slice(2), 16) : 0
    this.#text += letter === 'u' ? String.fromCharCode(code) : (escapes[letter!] ?? letter)
    this.#escape = ''
    return at + 1
  }

  #stringEnds(): void {
    const top = this.#open.at(-1)
    if (this.#isKey && top && 'key' in top) top.key = this.#text
    else this.#set(this.#text)
    this.#state = this.#isKey ? 'colon' : 'after'
    this.#text = ''
  }

  #literal(piece: string, at: number): number {
    endOfLiteral.lastIndex = at
    const end = endOfLiteral.exec(piece)?.index ?? piece.length
    this.#text += piece.slice(at, end)
    if (end === piece.length) return end
    try {
      this.#set(JSON.parse(this.#text))
      this.#state = 'after'
    } catch {
      this.#state = 'over'
    }
    this.#text = ''
    return end
  }

  #set(value: unknown): void {
    const top = this.#open.at(-1)
    if (top === undefined) return
    if ('list' in top) top.list[top.at] = value
    else put(top.object, top.key, value)
  }

  #isInList(): boolean {
    const top = this.#open.at(-1)
    return top !== undefined && 'list' in top
  }
}
