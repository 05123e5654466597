import { house } from './project.ts'
import { providerCommand } from './provider-command.ts'

process.exitCode = await providerCommand(process.argv.slice(2), house)
