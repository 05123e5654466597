/** The compiler, by `require`: to import it, Node reads its nine megabytes twice more, to learn what they are and what they export. */
import { createRequire } from 'node:module'
import type typescript from 'typescript'

export const compiler: typeof typescript = createRequire(import.meta.url)('typescript')
