/**
 * `npx interlingua`: the generator in a user's project, the mock, and the gateway. The libraries of the generator are the user's, as its
 * client needs none of them; the mock and the gateway carry theirs.
 */
import { toolPackages } from './packages.ts'

const argv = process.argv.slice(2)
const [command, ...rest] = argv
if (command === 'mock') process.exitCode = await mock(rest)
else if (command === 'serve') process.exitCode = await serve(rest)
else process.exitCode = await generator(argv)

async function generator(argv: string[]): Promise<number> {
  if (!areThere(toolPackages)) return 1
  const { main } = await import('./main.ts')
  return main(argv)
}

async function mock(argv: string[]): Promise<number> {
  const { mockCommand } = await import('./mock-command.ts')
  return mockCommand(argv)
}

async function serve(argv: string[]): Promise<number> {
  const { serveCommand } = await import('./serve/command.ts')
  return serveCommand(argv)
}

/** Names those that are not, before anything asks for them. */
function areThere(packages: readonly string[]): boolean {
  const missing = packages.filter(name => !isThere(name))
  if (missing.length === 0) return true
  console.error(
    `interlingua generates with packages that are not installed here: ${missing.join(', ')}\n` +
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
