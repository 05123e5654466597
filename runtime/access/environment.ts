/** The environment's variables, where the platform has any and lets us read them; asked anew at each call. */

interface Platform {
  process?: { env?: { [name: string]: string | undefined } }
  Deno?: { env?: { get?(name: string): string | undefined } }
}

/** The first of the variables that is set and not blank. */
export function readEnvironment(names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = read(name)?.trim()
    if (value) return value
  }
  return undefined
}

function read(name: string): string | undefined {
  const { process, Deno } = globalThis as Platform
  try {
    return process?.env?.[name] ?? Deno?.env?.get?.(name)
  } catch {
    // Platforms with permissions throw where reading was not granted.
    return undefined
  }
}
