import { parseArgs } from 'node:util'
import { ContractError } from '../contract/error.ts'
import { Problems } from '../problem.ts'
import { providerCommand } from '../provider-command.ts'
import { generateCommand } from './generate-command.ts'
import { userProject } from './project.ts'

const USAGE = `usage: npx interlingua generate [--specs ./specs] [--out ./src/llm] [--check]
       npx interlingua provider add <name> --from <file or URL> [--extends <api>] [--specs ./specs]

generate      the clients of your own providers: a folder each below --specs, as \`provider add\` makes them
provider add  drafts such a folder from the vendor's document
  --check     write nothing; exit 1 where --out is not what --specs gives`

/** Returns the exit code. */
export async function main(argv: string[]): Promise<number> {
  const [command, ...rest] = argv
  const { specs, others } = specsIn(rest)
  const project = userProject(specs)
  try {
    if (command === 'provider') return await providerCommand(others, project)
    if (command !== 'generate') {
      console.log(USAGE)
      return command === undefined || command === '--help' ? 0 : 1
    }
    const { values } = parseArgs({
      args: others,
      options: { out: { type: 'string', default: './src/llm' }, check: { type: 'boolean', default: false } },
    })
    return await generateCommand(values, project)
  } catch (error) {
    if (error instanceof Problems)
      console.error(`${project.shown(error.message)}\n\n${error.problems.length} problem(s); nothing was written.`)
    else console.error(error instanceof ContractError || error instanceof TypeError ? error.message : error)
    return 1
  }
}

/** Every command knows where the providers are. */
function specsIn(argv: readonly string[]): { specs: string; others: string[] } {
  const at = argv.findIndex(each => each === '--specs' || each.startsWith('--specs='))
  if (at === -1) return { specs: 'specs', others: [...argv] }
  const [, joined] = /^--specs=(.*)$/.exec(argv[at]!) ?? []
  const others = argv.filter((_, index) => index !== at && !(joined === undefined && index === at + 1))
  return { specs: (joined ?? argv[at + 1] ?? 'specs').replace(/\/+$/, ''), others }
}
