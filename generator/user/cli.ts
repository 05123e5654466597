/**
 * `npx interlingua`: the generator in a user's project, and the mock. Their libraries are the user's, as its client needs
 * none of them.
 */
import { mockPackages, toolPackages } from './packages.ts'

const argv = process.argv.slice(2)
process.exitCode = argv[0] === 'mock' ? await mock(argv.slice(1)) : await generator(argv)

async function generator(argv: string[]): Promise<number> {
  if (!areThere(toolPackages, 'generates')) return 1
  const { main } = await import('./main.ts')
  return main(argv)
}

async function mock(argv: string[]): Promise<number> {
  if (!areThere(mockPackages, 'reads scripts')) return 1
  const { mockCommand } = await import('./mock-command.ts')
  return mockCommand(argv)
}

/** Names those that are not, before anything asks for them. */
function areThere(packages: readonly string[], does: string): boolean {
  const missing = packages.filter(name => !isThere(name))
  if (missing.length === 0) return true
  console.error(
    `interlingua ${does} with packages that are not installed here: ${missing.join(', ')}\n` +
      `    npm install --save-dev ${missing.join(' ')}`,
  )
  return false
}

function isThere(name: string): boolean {
  try {
    import.meta.resolve(name)
    return true
  } catch {
    return false
  }
}
