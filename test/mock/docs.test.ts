/** The script that docs/mock.md shows is one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readMockScript } from '../../generator/user/mock-script.ts'
import { root } from '../package/project.ts'

it('the script is a script', () => {
  const [, script] = /```yaml\n(.*?)```/s.exec(readFileSync(join(root, 'docs/mock.md'), 'utf8'))!
  expect(readMockScript('docs/mock.md', script!)).toMatchObject({
    apis: ['openai', 'anthropic'],
    rules: [{ when: { text: /weather/i } }, {}, {}],
  })
})
