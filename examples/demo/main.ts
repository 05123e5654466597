/**
 * npm start                           generate, then all scenes on all apis against a loopback server
 * npm start -- --live                 the same against the vendors whose keys are in the environment (costs money)
 *   --model <provider>/<model>        with this model of the provider; may be given once a provider
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { ingress } from '../../generated/ingress.ts'
import { createMock } from '../../runtime/mock/index.ts'
import { scriptedModel } from './model.ts'
import { type Scene, type Stage, scenes } from './scenes.ts'
import { liveStages, loopbackStages } from './stages.ts'

const say = (line: string) => console.log(line)

async function main(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { live: { type: 'boolean', default: false }, model: { type: 'string', multiple: true, default: [] } },
  })
  say('1. Generate the client from the contracts and mappings in specs/\n')
  const generated = spawnSync(process.execPath, ['--import', 'tsx', 'generator/cli.ts'], { stdio: 'inherit' })
  if (generated.status !== 0) return 1
  if (values.live) return show(liveStages(values.model, say))
  const server = await createMock({
    apis: Object.values(ingress).map(serverOf => serverOf()),
    answer: scriptedModel,
  }).listen()
  try {
    return await show(loopbackStages(server, say))
  } finally {
    await server.close()
  }
}

async function show(stages: readonly Stage[]): Promise<number> {
  if (stages.length === 0) {
    say('There is nothing to show: set the key of a vendor, or run without --live.')
    return 1
  }
  say('\n2. Speak to each API through the same client\n')
  const outcomes: string[][] = []
  const failures: string[] = []
  for (const stage of stages) {
    say(`── ${stage.api} (${stage.model}) ${'─'.repeat(Math.max(2, 60 - stage.api.length - stage.model.length))}`)
    const row = [stage.api]
    for (const scene of scenes) {
      const failure = await outcomeOf(scene, stage)
      row.push(failure === undefined ? 'ok' : 'FAILED')
      if (failure !== undefined) failures.push(`${stage.api}, ${scene.name}: ${failure}`)
    }
    outcomes.push(row)
    say('')
  }
  say('3. Outcome\n')
  say(table([['api', ...scenes.map(({ name }) => name)], ...outcomes]))
  for (const failure of failures) say(`failed: ${failure}`)
  const count = stages.length * scenes.length
  say(`${count - failures.length} of ${count} scenes as they should be`)
  return failures.length === 0 ? 0 : 1
}

async function outcomeOf(scene: Scene, stage: Stage): Promise<string | undefined> {
  stage.say(` ${scene.name}`)
  try {
    await scene.play(stage)
    return undefined
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    stage.say(`  FAILED ${failure}`)
    return failure
  }
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return `${rows.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')}\n`
}

process.exitCode = await main(process.argv.slice(2))
