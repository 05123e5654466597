/** A project that uses the package: its own providers beside ours, which they may extend. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ContractError } from '../contract/error.ts'
import type { Project } from '../project.ts'
import { shippedInputs } from './shipped-inputs.ts'

export interface UserProject extends Project {
  /** The names of its own providers. */
  own(): string[]
}

export function userProject(specs: string): UserProject {
  const own = () =>
    existsSync(specs)
      ? readdirSync(specs)
          .filter(name => statSync(join(specs, name)).isDirectory() && !name.includes('.'))
          .sort()
      : []
  return {
    specs,
    root: process.cwd(),
    own,
    inputs: () => {
      const inputs = shippedInputs()
      for (const name of own()) {
        if ([...inputs.keys()].some(path => path.startsWith(`specs/${name}/`)))
          throw new ContractError(
            'source',
            `${join(specs, name)}: the package has a provider of this name; choose another`,
          )
        for (const path of yamlBelow(join(specs, name)))
          inputs.set(`specs/${name}/${path}`, readFileSync(join(specs, name, path), 'utf8'))
      }
      return inputs
    },
    shown: text => {
      const names = own().join('|')
      const theirs = names === '' ? text : text.replace(new RegExp(`\\bspecs/(${names})/`, 'g'), `${specs}/$1/`)
      return theirs.replace(/(?<![\w./-])specs\/(?=[\w-]+\/)/g, 'interlingua: specs/')
    },
    command: name => `npx interlingua ${name}`,
  }
}

function yamlBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.yaml'))
    .sort()
}
