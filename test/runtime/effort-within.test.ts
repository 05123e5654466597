import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import type { Facts, Loss, Request } from '../../runtime/types.ts'

/** A budget that is made of an effort stays below all that may be written. */
function asked(options: Partial<Request>, facts: Facts = {}): { thinking: unknown; loss: Loss[] } {
  const { client } = apis['anthropic-messages']!
  const loss: Loss[] = []
  const request: Request = { model: 'm', messages: [], ...options }
  const { body } = client.chat.encode(request, { api: client.id, facts, loss, path: [] })
  return { thinking: (body as { thinking?: unknown }).thinking, loss }
}

const enabled = (budget_tokens: number) => ({ type: 'enabled', budget_tokens })

describe('the budget of an effort', () => {
  it.each([
    ['the limit of the request', { maxOutputTokens: 5000 }, {}, 4999],
    ['the limit of the request, above the model’s', { maxOutputTokens: 9000 }, { maxOutputTokens: 5000 }, 8192],
    ['the limit of the model', {}, { maxOutputTokens: 6000 }, 5999],
    ['the limit that is sent where nothing is known', {}, {}, 4095],
    ['no limit that is reached', { maxOutputTokens: 8193 }, {}, 8192],
  ] as const)('is held below %s, and says so', (_, limits, facts, budget) => {
    const { thinking, loss } = asked({ ...limits, reasoning: { effort: 'medium' } }, facts)
    expect(thinking).toEqual(enabled(budget))
    const detail = `medium is sent as a budget of ${budget} tokens${budget < 8192 ? ', the most below maxOutputTokens' : ''}`
    expect(loss).toEqual([{ path: 'reasoning.effort', kind: 'changed', detail }])
  })

  it('is not written where the limit has no room for one: that is lost', () => {
    const { thinking, loss } = asked({ maxOutputTokens: 1024, reasoning: { effort: 'low' } })
    expect(thinking).toBeUndefined()
    expect(loss).toMatchObject([{ path: 'reasoning', kind: 'unsupported' }])
    expect(asked({ maxOutputTokens: 1025, reasoning: { effort: 'low' } }).thinking).toEqual(enabled(1024))
  })

  it('leaves a budget of the caller’s own to the caller', () => {
    expect(asked({ maxOutputTokens: 2000, reasoning: { budgetTokens: 3000 } }).thinking).toEqual(enabled(3000))
  })
})

describe('calls one at a time', () => {
  const choice = (options: Partial<Request>) => {
    const { client, server } = apis['anthropic-messages']!
    const loss: Loss[] = []
    const request: Request = { model: 'm', messages: [], ...options }
    const call = client.chat.encode(request, { api: client.id, facts: {}, loss, path: [] })
    const wire = (call.body as { tool_choice?: unknown }).tool_choice
    return { wire, loss, back: server.chat.decode(call, () => ({})) }
  }

  it('stand in the choice of tools, which is made for them where there is none', () => {
    expect(choice({ parallelToolCalls: false })).toMatchObject({
      wire: { type: 'auto', disable_parallel_tool_use: true },
      loss: [],
      back: { toolChoice: { type: 'auto' }, parallelToolCalls: false },
    })
    expect(choice({ parallelToolCalls: true, toolChoice: { type: 'tool', name: 't' } })).toMatchObject({
      wire: { type: 'tool', name: 't', disable_parallel_tool_use: false },
      back: { toolChoice: { type: 'tool', name: 't' }, parallelToolCalls: true },
    })
    expect(choice({}).wire).toBeUndefined()
    expect(choice({ toolChoice: { type: 'required' } }).wire).toEqual({ type: 'any' })
  })

  it('are lost beside a choice that has no place for them', () => {
    const { wire, loss } = choice({ parallelToolCalls: false, toolChoice: { type: 'none' } })
    expect(wire).toEqual({ type: 'none' })
    expect(loss).toMatchObject([{ path: 'parallelToolCalls', kind: 'unsupported' }])
  })
})
