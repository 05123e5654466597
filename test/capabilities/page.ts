/** The capability matrix as a page. */
import { type Feature, features } from '../../runtime/index.ts'
import { type Cell, caseOf, matrix, proofFile, verdictOf } from './matrix.ts'

const head = `# What each API can be asked

Written by \`npm run capabilities\`; a test fails where it is not what the code does.

\`llm.supports('openai/gpt-5', 'temperature')\` gives the same answers, of the configured providers, with the reason: the smallest
request that asks for a feature is written by the mapping, with what is known of the model, and a feature is supported where
nothing of it is lost. Nothing is sent, and nothing else decides.

✓ supported · ◐ by some models, see below · – no: such a request reports the loss, or is refused with \`onLoss: 'error'\`

Every cell is executed: what is supported is written to the wire and read back whole by the mapping's other
direction. A mark leads to [its proof](proofs.md): what is written, and the case that executes it. [The same as JSON](capabilities.json) has each cell with its reason and the case that executes it, to be run by its name:
\`npx vitest run test/capabilities/proof.test.ts -t 'gemini top-k'\`. [The vendors' SDKs](../test/oracles) and [recorded traffic](../test/conformance) hold both directions against what the
vendors do.

`

const some = `## By some models

What a model can do goes by its name, by the patterns in its vendor's \`models.yaml\`. A name here stands for all that a pattern takes
(\`gpt-5\` for \`gpt-5*\`), \`any\` for a pattern that takes them all, and \`unheard-of\` for a model that none takes.`

/** A column an api, a row a feature. */
export function capabilityPage(): string {
  const apis = [...new Set(matrix.map(({ api }) => api))]
  const lines = [
    `| | ${apis.join(' | ')} |`,
    `|---|${apis.map(() => ':-:|').join('')}`,
    ...features.map(feature => `| \`${feature}\` | ${apis.map(api => mark(find(api, feature))).join(' | ')} |`),
  ]
  const targets = apis.map(api => `[${api}]: proofs.md#${api}`)
  return `${head}${lines.join('\n')}\n\n${some}\n\n${partial().join('\n')}\n\n${targets.join('\n')}\n`
}

const find = (api: string, feature: Feature) => matrix.find(cell => cell.api === api && cell.feature === feature)!

function mark(cell: Cell): string {
  return { yes: `[✓][${cell.api}]`, 'some models': `[◐][${cell.api}]`, no: '–' }[verdictOf(cell)]
}

/** Why it depends on the model: the reasons that are told where it is not supported. */
function partial(): string[] {
  return matrix.flatMap(cell => {
    if (verdictOf(cell) !== 'some models') return []
    const told = (supported: boolean) => cell.models.filter(({ support }) => support.supported === supported)
    const names = (supported: boolean) =>
      told(supported)
        .map(({ model }) => `\`${model}\``)
        .join(', ')
    const reasons = [...new Set(told(false).map(({ support }) => support.reason))].join('; ')
    return [`- ${cell.api}, \`${cell.feature}\`: by ${names(true)}; not by ${names(false)}: ${reasons}`]
  })
}

/** The same for programs: by api and feature, with the case that executes it. */
export function capabilityData(): string {
  const apis = [...new Set(matrix.map(({ api }) => api))]
  const of = (api: string) =>
    matrix.flatMap(cell =>
      cell.api === api ? [[cell.feature, { supported: verdictOf(cell), ...whyOf(cell) }] as const] : [],
    )
  const cells = Object.fromEntries(apis.map(api => [api, Object.fromEntries(of(api))]))
  return `${JSON.stringify({ proofs: proofFile, cells }, null, 2)}\n`
}

function whyOf({ api, feature, models }: Cell) {
  const [first] = models
  const differ = new Set(models.map(({ support }) => support.supported)).size > 1
  const each = models.map(({ model, support }) => [model, { supported: support.supported, reason: support.reason }])
  return {
    ...(differ ? { models: Object.fromEntries(each) } : { reason: first!.support.reason }),
    proof: `${api} ${caseOf(feature)}`,
  }
}
