import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compiled } from './compiler.ts'

const pages = [
  [
    'tools',
    'holds<Same<typeof add, typeof weather>>()\n// @ts-expect-error nothing\nexport const same: typeof add = add\n',
  ],
  [
    'output',
    'holds<Same<Person, DeepPartial<Person>>>()\n// @ts-expect-error nothing\nexport const same: Person[] = []\n',
  ],
  [
    'agents',
    'holds<Same<RunResult, ToolClient>>()\n// @ts-expect-error nothing\nexport const same: RunResult[] = []\n',
  ],
] as const

describe.each(pages)('the types of %s', (page, lies) => {
  const { text, problems } = compiled(fileURLToPath(new URL(`./${page}.ts`, import.meta.url)))

  it('say what the assertions say', () => expect(problems()).toEqual([]))

  it('in at least 20 of them, each that must fail with its reason', () => {
    expect(text.match(/@ts-expect-error|holds<|satisfies/g)!.length).toBeGreaterThanOrEqual(20)
    expect(text).not.toMatch(/@ts-expect-error$/m)
  })

  it('would be found lying', () => expect(problems(`\n${lies}`)).toHaveLength(2))
})
