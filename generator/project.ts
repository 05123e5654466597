import { readFileSync } from 'node:fs'
import { filesBelow } from './drift-mappings.ts'

/** Where the generator works: in this repository, or in a project that uses the package. */
export interface Project {
  /** The folder of the providers' folders. */
  specs: string
  /** What the compiler resolves imports from. */
  root: string
  /** Everything the generator reads, the project's own providers as `specs/<name>/…`. */
  inputs(): Map<string, string>
  /** A message or path with its files named as they are called in the project. */
  shown(text: string): string
  /** How a command is called there. */
  command(name: string): string
}

/** This repository. */
export const house: Project = {
  specs: 'specs',
  root: process.cwd(),
  inputs: () => {
    const files = filesBelow('specs', 'runtime')
    return files.set('biome.json', readFileSync('biome.json', 'utf8'))
  },
  shown: text => text,
  command: name => (name === 'generate' ? 'npm run generate' : `npm run ${name} --`),
}
