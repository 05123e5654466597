import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compiled } from './compiler.ts'

const { text, problems } = compiled(fileURLToPath(new URL('./tools.ts', import.meta.url)))

describe('the types of tools', () => {
  it('say what the assertions say', () => expect(problems()).toEqual([]))

  it('in at least 25 of them', () => {
    expect(text.match(/@ts-expect-error|holds<|satisfies/g)!.length).toBeGreaterThanOrEqual(25)
    expect(text.match(/@ts-expect-error$/gm), 'each with its reason').toBeNull()
  })

  it('would be found lying', () => {
    const lies =
      'holds<Same<typeof add, typeof weather>>()\n// @ts-expect-error nothing\nexport const same: typeof add = add\n'
    expect(problems(`\n${lies}`)).toHaveLength(2)
  })
})
