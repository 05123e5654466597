/** What would become of a request, with the lines of the mappings behind it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { anthropicServer } from '../../generated/anthropic/server.ts'
import { lines } from '../../generated/mapping-lines.ts'
import { providers } from '../../generated/providers.ts'
import { apis } from '../../generated/registry.ts'
import { createGateway, type WritingLine } from '../../runtime/gateway/index.ts'
import { linesBehind } from '../../runtime/gateway/lines.ts'
import { fallback } from '../../runtime/index.ts'
import { providersAt } from './stage.ts'

const gateway = createGateway({
  client: { providers: providersAt(() => 'http://127.0.0.1:9') },
  ingress: [anthropicServer()],
  lines: () => import('../../generated/mapping-lines.ts'),
})
const targets = Object.keys(apis)
const body = {
  model: 'gemini/m',
  max_tokens: 99,
  temperature: 0.5,
  top_k: 7,
  system: 'Be brief.',
  messages: [
    { role: 'user', content: [{ type: 'text', text: 'And in Oslo?' }] },
    { role: 'assistant', content: [{ type: 'tool_use', id: 'a', name: 'weather', input: { city: 'Oslo' } }] },
    { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'a', content: 'rain' }] },
  ],
  tools: [{ name: 'weather', input_schema: { type: 'object', properties: { city: { type: 'string' } } } }],
}

interface Told {
  mapping: WritingLine[]
  targets: {
    api: string
    body: object
    mapping: WritingLine[]
    loss: { path: string; mapping?: { at: string; line: string }[] }[]
  }[]
}

async function explained(asked: object = body): Promise<Told> {
  const init = {
    method: 'POST',
    body: JSON.stringify({ path: '/v1/messages', body: asked, targets: targets.map(api => `${api}/m`) }),
  }
  return (await gateway.fetch('http://localhost/explain', init)).json() as Promise<Told>
}

const textAt = (at: string) => {
  const [file = '', line = ''] = at.split(':')
  return readFileSync(file, 'utf8').split('\n')[Number(line) - 1]?.trim()
}

test('every api has its lines, and each stands where it says', () => {
  expect(Object.keys(lines).sort()).toEqual(targets.toSorted())
  for (const { files, lines: texts } of Object.values(lines))
    for (const [place, text] of Object.entries(texts)) {
      const [file, line] = place.split(':')
      expect(text).toBe(textAt(`${files[Number(file)]}:${line}`))
    }
  expect(Object.keys(providers).length).toBeGreaterThan(0)
})

test('of each target all that is on the wire is told to come from a line that has its name', async () => {
  const told = await explained()
  expect(told.targets.map(({ api }) => api)).toEqual(targets)
  for (const { api, body, mapping } of told.targets) {
    const fields = mapping.flatMap(({ writes }) => writes.map(({ field }) => field))
    const unexplained = Object.keys(body).filter(name => !fields.some(field => field.split(/[.[]/)[0] === name))
    expect([api, unexplained]).toEqual([api, []])
    for (const { at, line, writes } of mapping) {
      expect(line).toBe(textAt(at))
      expect(writes.length).toBeGreaterThan(0)
    }
  }
})

test('which field came of which, by which line', async () => {
  const told = await explained()
  expect(told.mapping).toContainEqual({
    at: expect.stringMatching(/^specs\/anthropic\/anthropic-messages\.yaml:\d+$/),
    line: expect.stringContaining('max_tokens: $maxOutputTokens'),
    writes: [{ field: 'max_tokens', from: 'maxOutputTokens' }],
  })
  const { mapping } = told.targets.find(({ api }) => api === 'gemini')!
  expect(mapping).toContainEqual({
    at: expect.stringMatching(/^specs\/gemini\/gemini\.yaml:\d+$/),
    line: 'topK: $topK',
    writes: [{ field: 'generationConfig.topK', from: 'topK' }],
  })
  const call = mapping.find(({ line }) => line.startsWith('tool-call:'))
  expect(call?.writes).toContainEqual({
    field: 'contents[].parts[].functionCall.name',
    from: 'messages[].content[].name',
  })
})

test('no line is told that wrote nothing', async () => {
  const small = { model: 'gemini/m', max_tokens: 9, messages: [{ role: 'user', content: 'x' }] }
  const { mapping } = (await explained(small)).targets.find(({ api }) => api === 'gemini')!
  expect(mapping.map(({ line }) => line)).toEqual([
    'contents: $messages each message',
    'maxOutputTokens: $maxOutputTokens',
    'user: { role: user, parts: $content each part }',
    'text: { text: $text }',
  ])
})

test('of a router every model that it may lead to', async () => {
  const inner = fallback(['openai-chat/a', 'gemini/b'])
  const routed = createGateway({
    client: { providers: providersAt(() => 'http://127.0.0.1:9') },
    ingress: [anthropicServer()],
    models: { best: fallback(['anthropic-messages/c', inner, 'gemini/b']) },
  })
  const asked = { path: '/v1/messages', body: { ...body, model: 'best' } }
  const answer = await routed.fetch('http://localhost/explain', { method: 'POST', body: JSON.stringify(asked) })
  const { targets } = (await answer.json()) as { targets: { target: string; mapping?: unknown }[] }
  expect(targets.map(({ target }) => target)).toEqual(['anthropic-messages/c', 'openai-chat/a', 'gemini/b'])
  expect(targets.filter(({ mapping }) => mapping)).toEqual([])
})

test('what is lost names the line that would have carried it, where there is one', async () => {
  const { targets: told } = await explained({
    ...body,
    temperature: 1,
    thinking: { type: 'enabled', budget_tokens: 1024 },
  })
  const lost = told.flatMap(({ api, loss }) => loss.map(one => ({ api, ...one })))
  const noPlace = lost.find(({ api, path }) => api === 'openai-responses' && path === 'topK')
  expect(noPlace).toMatchObject({ kind: 'unsupported' })
  expect(noPlace).not.toHaveProperty('mapping')
  const withLine = lost.find(({ mapping }) => mapping !== undefined)
  expect(withLine?.mapping?.[0]).toEqual({ at: expect.stringMatching(/^specs\/.*:\d+$/), line: expect.any(String) })
})

test('forms that look alike are told apart by what stands around them', () => {
  const said = {
    messages: [
      { role: 'system', content: 'x' },
      { role: 'tool', tool_call_id: 'a', content: 'y' },
    ],
  }
  const request = {
    messages: [
      { role: 'system', content: [{ type: 'text', text: 'x' }] },
      { role: 'tool', content: [{ type: 'tool-result', id: 'a', content: [{ type: 'text', text: 'y' }] }] },
    ],
  }
  const fields = linesBehind(said, request, lines['openai-chat']).flatMap(({ writes }) => writes)
  expect(fields).toContainEqual({ field: 'messages[].tool_call_id', from: 'messages[].content[].id' })
  expect(fields).not.toContainEqual(expect.objectContaining({ field: 'messages[].name' }))
})
