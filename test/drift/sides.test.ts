import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { driftOf } from '../../generator/drift/drift.ts'
import { readSide } from '../../generator/drift/sides.ts'
import { distilRaw, type Raw } from '../contract/miniature.ts'
import { tiny } from './tiny.ts'

const operation = (id: string, more: Raw = {}) => ({ operationId: id, responses: {}, ...more })
const bearer = { type: 'http', scheme: 'bearer' }
const key = { type: 'apiKey', in: 'header', name: 'X-Talk-Key' }
const published = (paths: Raw, security: Raw[] = [{ bearer: [] }]) =>
  JSON.stringify(tiny({ paths, document: { security, components: { securitySchemes: { bearer, key } } } }))
const talk = { '/talk': { post: operation('talk') } }
const home = process.cwd()
let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sides-'))
  mkdirSync(join(root, 'specs/talk'), { recursive: true })
  const write = (name: string, text: string) => writeFileSync(join(root, name), text)
  write(
    'specs/talk/source.yaml',
    'kind: openapi\nurl: http://127.0.0.1:1\nrevision: ""\ndate: 2026-01-01\nlicence: MIT\nsha256: ""\noperations: [post /talk]\n',
  )
  write('specs/talk/openapi.yaml', distilRaw(tiny({ paths: talk })).text)
  write(
    'specs/talk/provider.yaml',
    'name: talk\nbaseURL: https://talk.example\nauth: bearer\nenv: { apiKey: [TALK_KEY] }\napis: [talk]\n',
  )
  write('same.json', published(talk))
  write('more.json', published({ ...talk, '/sing': { get: operation('sing') } }, [{ key: [] }, { bearer: [] }]))
  write('key.json', published(talk, [{ key: [] }]))
  write('own.json', published({ '/talk': { post: operation('talk', { security: [{ key: [] }] }) } }))
  write('other.json', published({ ...talk, '/sing': { get: operation('sing', { security: [{ key: [] }] }) } }))
  execFileSync('git', ['init', '-q'], { cwd: root })
  process.chdir(root)
})

afterAll(() => {
  process.chdir(home)
  rmSync(root, { recursive: true })
})

async function rules(old: string, now: string): Promise<string[]> {
  const { changes } = driftOf(await readSide(old, 'talk'), await readSide(now, 'talk'), undefined, 'talk')
  return changes.map(one => `${one.class} ${one.rule} ${one.change.name}`)
}

describe('how callers show who they are', () => {
  test.each([
    ['our own way, against a document that takes it', 'talk', 'same.json', []],
    ['our own way, against one that takes another too', 'talk', 'more.json', []],
    ['our own way, against one that no longer takes it', 'talk', 'key.json', ['breaking auth-changed auth']],
    ['our own way, against an operation that no longer takes it', 'talk', 'own.json', ['breaking auth-changed auth']],
    ['two documents', 'same.json', 'key.json', ['breaking auth-changed auth']],
    ['an operation that we do not cover', 'same.json', 'other.json', []],
    ['a document before what we have', 'key.json', 'talk', []],
  ])('%s', async (_, old, now, expected) => {
    const told = await rules(old, now)
    expect(told.filter(text => !text.includes('operation-uncovered'))).toEqual(expected)
  })
})

test('operations that we do not cover are told by name, where both sides are documents', async () => {
  expect(await rules('same.json', 'more.json')).toEqual(['not-covered operation-uncovered get /sing'])
  expect(await rules('more.json', 'same.json')).toContain('not-covered operation-uncovered get /sing')
  expect(await rules('same.json', 'same.json')).toEqual([])
})
