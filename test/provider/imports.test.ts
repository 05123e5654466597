import { expect, it } from 'vitest'
import { withPackage } from '../../generator/user/imports.ts'

it.each([
  [
    "import { a } from '../../../runtime/access/path-segment.ts'",
    "import { a } from 'interlingua/runtime/access/path-segment'",
  ],
  ["import type * as U from '../../runtime/types.ts'", "import type * as U from 'interlingua/runtime/types'"],
  ["} from '../../runtime/log/index.ts'", "} from 'interlingua/log'"],
  ["import { b } from './acme-chat/client.ts'", "import { b } from './acme-chat/client.js'"],
  ["export type { Types } from '../native.ts'", "export type { Types } from '../native.js'"],
  ["type T = import('./wire.ts').T", "type T = import('./wire.js').T"],
  ["const words = { file: 'notes.ts', from: './a.ts' }", "const words = { file: 'notes.ts', from: './a.ts' }"],
])('%s', (emitted, there) => {
  expect(withPackage(emitted)).toBe(there)
})
