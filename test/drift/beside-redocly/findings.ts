import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { cutTo } from './cut.ts'

/** The part of the other tool's report that is looked at here. */
const reportSchema = z.object({
  summary: z.object({ major: z.number(), minor: z.number(), patch: z.number() }),
  changes: z.array(
    z.object({
      path: z.string(),
      kind: z.string(),
      impact: z.string(),
      property: z.string().optional(),
      verdicts: z.array(z.object({ ruleId: z.string(), impact: z.string() })),
    }),
  ),
})

export interface Findings {
  summary: { major: number; minor: number; patch: number }
  /** What it calls major: its rule, what happened, where, and of which keyword. */
  major: string[]
}

/** What `redocly diff` says of two documents, cut to some operations. */
export async function findingsOf(old: string, now: string, operations: readonly string[]): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'beside-'))
  const [before, after, report] = ['old.json', 'new.json', 'report.json'].map(name => join(folder, name))
  try {
    writeFileSync(before!, JSON.stringify(cutTo(operations, readFileSync(old, 'utf8'))))
    writeFileSync(after!, JSON.stringify(cutTo(operations, readFileSync(now, 'utf8'))))
    await redocly('diff', before!, after!, '--format', 'json', '--fail-on', 'none', '--output', report!)
    const { summary, changes } = reportSchema.parse(JSON.parse(readFileSync(report!, 'utf8')))
    const major = changes.filter(({ impact }) => impact === 'major')
    return {
      summary,
      major: major.map(({ verdicts, kind, path, property }) =>
        [verdicts[0]!.ruleId, kind, path, property].filter(text => text !== undefined).join(' '),
      ),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function redocly(...args: string[]): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  return new Promise((done, fail) => {
    execFile(process.execPath, ['node_modules/@redocly/cli/bin/cli.js', ...args], { env }, error =>
      error ? fail(error) : done(),
    )
  })
}
