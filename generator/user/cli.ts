/** `npx interlingua`: the generator in a user's project. Its libraries are the user's, as its client needs none of them. */
import { toolPackages } from './packages.ts'

const missing = toolPackages.filter(name => !isThere(name))
if (missing.length > 0) {
  console.error(
    `interlingua generates with packages that are not installed here: ${missing.join(', ')}\n` +
      `    npm install --save-dev ${missing.join(' ')}`,
  )
  process.exitCode = 1
} else {
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
}

function isThere(name: string): boolean {
  try {
    import.meta.resolve(name)
    return true
  } catch {
    return false
  }
}
