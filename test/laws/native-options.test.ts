/** Tools, choices and formats in a vendor's own words are sent to that vendor as they are, and reported by the others. */
import { describe, expect, it } from 'vitest'
import type { NativeTool, Request } from '../../runtime/types.ts'
import { plainModels } from './arbitraries.ts'
import { apiIds, decodeRequest, encodeRequest, subject } from './subject.ts'

const slots: Record<string, { tools: string; toolChoice: string; responseFormat: string }> = {
  'openai-chat': { tools: 'tool', toolChoice: 'toolChoice', responseFormat: 'responseFormat' },
  'openai-responses': { tools: 'tool', toolChoice: 'toolChoice', responseFormat: 'responseFormat' },
  'anthropic-messages': { tools: 'tool', toolChoice: 'toolChoice', responseFormat: 'outputFormat' },
  gemini: { tools: 'hostedTool', toolChoice: 'toolChoice', responseFormat: 'responseFormat' },
}

const own = (api: string, slot: string, name: string): NativeTool => ({
  type: 'native',
  api,
  slot,
  value: { type: 'x_hosted', x_name: name },
})

function asking(id: string, of: string): Request {
  const { tools, toolChoice, responseFormat } = slots[of]!
  return {
    model: plainModels[id]!,
    messages: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }],
    tools: [own(of, tools, 'a tool'), { type: 'function', name: 'find' }],
    toolChoice: own(of, toolChoice, 'a choice'),
    responseFormat: own(of, responseFormat, 'a format'),
  }
}

describe.each(apiIds)('%s', id => {
  it('sends its own words as they are, and reads them back', () => {
    const request = asking(id, id)
    const { call, loss } = encodeRequest(subject(id), request)
    expect(loss).toEqual([])
    for (const name of ['a tool', 'a choice', 'a format'])
      expect(JSON.stringify(call.body)).toContain(`{"type":"x_hosted","x_name":"${name}"`)
    const { tools, toolChoice, responseFormat, native } = decodeRequest(subject(id), call)
    expect(tools).toContainEqual(request.tools![0])
    expect(toolChoice).toEqual(request.toolChoice)
    // A format of Gemini is no object of its own: its fields stand among those of the config.
    if (id === 'gemini') expect(native?.gemini).toMatchObject({ generationConfig: { x_name: 'a format' } })
    else expect(responseFormat).toEqual(request.responseFormat)
  })

  it.each(apiIds.filter(other => other !== id))('reports those of %s, and sends none of them', other => {
    const { call, loss } = encodeRequest(subject(id), asking(id, other))
    expect(loss.map(({ path }) => path).toSorted()).toEqual(['responseFormat', 'toolChoice', 'tools[0]'])
    expect(JSON.stringify(call.body)).not.toContain('x_hosted')
    expect(JSON.stringify(call.body)).toContain('"find"')
  })
})
