import { createHash } from 'node:crypto'

/** Files as they were made, and of each a hash of what it was made of. */
export interface MadeFiles {
  /** Path from the project root → content. */
  files: Record<string, string>
  /** Path from the project root → hash. */
  origins: Record<string, string>
}

/** Files that are made: of those that are made of the same as before, what was made then is taken. */
export class Making implements MadeFiles {
  readonly files: Record<string, string> = {}
  readonly origins: Record<string, string> = {}
  private readonly before: MadeFiles | undefined

  constructor(before?: MadeFiles) {
    this.before = before
  }

  /** `of`: all that decides what `make` gives. */
  write(path: string, of: string, make: () => string): void {
    const known = this.known(path, of)
    this.files[path] = known ?? make()
  }

  /** The same, of what takes its time. */
  async writeLater(path: string, of: string, make: () => Promise<string>): Promise<void> {
    const known = this.known(path, of)
    this.files[path] = known ?? (await make())
  }

  private known(path: string, of: string): string | undefined {
    const origin = createHash('sha256').update(of).digest('hex')
    this.origins[path] = origin
    return this.before?.origins[path] === origin ? this.before.files[path] : undefined
  }
}
