/** Each form of an option adds to the wire what its vendor documents, comes back from there, or is reported as lost. */
import { describe, expect, it } from 'vitest'
import type { Request } from '../../runtime/types.ts'
import { plainModels } from './arbitraries.ts'
import { thinkingModels } from './asked.ts'
import { type Choice, choices } from './choices.ts'
import { columns } from './edits.ts'
import { readsNoReasoning } from './naive.ts'
import { changed } from './normal-forms.ts'
import { apiIds, decodeRequest, encodeRequest, type Subject, subject } from './subject.ts'

const named = choices.map(choice => ({
  ...choice,
  name: JSON.stringify(choice.option),
  thinks: choice.thinks ?? false,
}))

describe.each(apiIds)('%s', id => {
  it.each(named)('says $name as documented, of a model that thinks: $thinks', choice => says(subject(id), choice))

  it('has the model in one place', () => {
    const [one, two] = [plainModels[id]!, `${plainModels[id]}-2`].map(model =>
      encodeRequest(subject(id), asking(model)),
    )
    const moved = changed(one!.call, two!.call).map(({ path }) => path)
    expect(moved).toEqual([id === 'gemini' ? 'path' : 'body.model'])
    expect(decodeRequest(subject(id), two!.call).model).toBe(`${plainModels[id]}-2`)
  })
})

it('gemini is asked for a stream by the path', () => {
  const model = plainModels.gemini!
  const [one, two] = [false, true].map(
    stream => encodeRequest(subject('gemini'), { ...asking(model), stream }).call.path,
  )
  expect([one, two]).toEqual([
    `/v1beta/models/${model}:generateContent`,
    `/v1beta/models/${model}:streamGenerateContent?alt=sse`,
  ])
})

it('an adapter that reads no reasoning is seen', () => {
  const choice = choices.find(({ option }) => option.reasoning?.budgetTokens)!
  expect(() => says(readsNoReasoning(subject('gemini')), choice)).toThrow()
})

function asking(model: string): Request {
  return {
    model,
    messages: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }],
    tools: [{ type: 'function', name: 'find' }],
  }
}

function says(api: Subject, choice: Choice): void {
  const { id } = api.client
  const base = asking((choice.thinks ? thinkingModels : plainModels)[id]!)
  const [without, chosen] = [base, { ...base, ...choice.option }].map(request => encodeRequest(api, request))
  const wire = choice.at[columns.indexOf(id)]!
  const added = Object.fromEntries(changed(without!.call.body, chosen!.call.body).map(({ path, to }) => [path, to]))
  const name = Object.keys(choice.option)[0] as keyof Request
  const lost = chosen!.loss.filter(({ path }) => path.split('.')[0] === name)
  if (wire === 'lost' || wire === 'default') {
    expect(added).toEqual({})
    expect(new Set(lost.map(({ path }) => path)).size).toBe(wire === 'lost' ? 1 : 0)
    return
  }
  expect(added).toEqual(Object.fromEntries(Object.entries(wire).map(([path, value]) => [path, String(value)])))
  const wanted = choice.back?.[id] ?? choice.option
  expect(decodeRequest(api, chosen!.call)[name]).toMatchObject(wanted[name] as object)
  const dropped = Object.keys(choice.option[name] as object).filter(key => !(key in (wanted[name] as object)))
  const reported = lost.map(({ path }) => path.slice(name.length + 1))
  const [asked, got] = [choice.option[name], wanted[name]] as Record<string, unknown>[]
  const moved = Object.keys(asked!).filter(key => key in got! && got![key] !== asked![key])
  // An effort that is sent as another, or as a budget to think with, is said to be changed.
  const budgeted = dropped.filter(key => key === 'effort' && got!.budgetTokens)
  expect(reported).toEqual(name === 'reasoning' ? [...budgeted, ...moved] : dropped)
}
