import { parseDocument, type YAMLError } from 'yaml'
import { ContractError } from './error.ts'
import { isObject, type JsonObject } from './json.ts'
import { mendText } from './mend-text.ts'
import type { Report } from './report.ts'
import { writtenDocument } from './text.ts'

/** A vendor's text as a document. Content decides whether it is JSON or YAML, never the name it came under. */
export function readDocument(source: string, report: Report): JsonObject {
  const text = source.replace(/^\uFEFF/, '')
  rejectNonDocument(text)
  const value: unknown = writtenDocument(text) ?? readText(text, report)
  if (!isObject(value)) {
    throw new ContractError(
      'not-an-object',
      `the document is ${Array.isArray(value) ? 'a list' : `a ${typeof value}`}, not an object: is this the API document?`,
    )
  }
  return value
}

function readText(text: string, report: Report): unknown {
  return /^\s*[[{]/.test(text) ? readJson(text, report) : readYaml(text, report)
}

function rejectNonDocument(text: string): void {
  if (text.trim() === '') {
    throw new ContractError('empty', 'the document is empty: fetch it again, or check the URL in source.yaml')
  }
  if (/^\s*(<!--|<!doctype|<html|<head|<\?xml|<body)/i.test(text)) {
    throw new ContractError(
      'html',
      'this is a web page, not an API document: the URL in source.yaml moved or asks for a login; open it in a browser',
    )
  }
}

function readJson(text: string, report: Report): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    if (isCutOff(text)) {
      throw new ContractError('truncated', `the JSON ends in the middle (${detail}): fetch it again`)
    }
    // A YAML flow mapping starts like JSON.
    const yaml = parse(text, report)
    if (yaml.errors.length === 0) return yaml.value
    throw new ContractError('syntax', `not valid JSON: ${detail}`)
  }
}

/** Whether brackets or a string are still open at the end. */
function isCutOff(text: string): boolean {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const char = text[index]
    if (inString) {
      if (char === '\\') index++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') depth--
  }
  return inString || depth > 0
}

function readYaml(text: string, report: Report): unknown {
  const first = parse(text, report)
  if (first.errors.length === 0) return first.value
  const mended = mendText(text)
  if (mended.places.length > 0) {
    const second = parse(mended.text, report)
    if (second.errors.length === 0) {
      for (const line of mended.places) report.mended('under-indented-scalar', `line ${line}`)
      return second.value
    }
  }
  const error = first.errors[0]
  const line = error?.linePos?.[0].line ?? 0
  const atEnd = line >= text.trimEnd().split('\n').length
  throw new ContractError(
    atEnd ? 'truncated' : 'syntax',
    `not valid YAML at line ${line}: ${error?.message.split('\n')[0]}${atEnd ? ' (cut off? fetch it again)' : ''}`,
  )
}

function parse(text: string, report: Report): { value: unknown; errors: YAMLError[] } {
  const document = parseDocument(text, { uniqueKeys: true, logLevel: 'silent' })
  const errors = document.errors.filter(error => error.code !== 'DUPLICATE_KEY')
  if (errors.length > 0) return { value: undefined, errors }
  for (const error of document.errors) report.mended('duplicate-key', `line ${error.linePos?.[0].line ?? 0}`)
  return { value: document.toJS({ maxAliasCount: -1 }), errors }
}
