/** What a schema of any library is to us: Standard Schema 1 and Standard JSON Schema 1 (standardschema.dev), as far as we use them. */
import { InterlinguaError } from '../errors.ts'

/** A schema that checks values. `Input` is what it takes, `Output` what it makes of it. */
export interface StandardSchema<Input = unknown, Output = Input> {
  /** What all libraries of the standard have under this name. */
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    validate(value: unknown): StandardResult<Output> | Promise<StandardResult<Output>>
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
    /** The JSON Schema of what goes in and of what comes out, where the library gives it. */
    readonly jsonSchema?: {
      input(options: { readonly target: 'draft-2020-12' }): { [keyword: string]: unknown }
      output(options: { readonly target: 'draft-2020-12' }): { [keyword: string]: unknown }
    }
  }
}

type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

interface StandardIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

/** One thing that is wrong with a value. */
export interface Issue {
  /** Where in the value; empty: the value itself. */
  path: (string | number)[]
  /** What is wrong with it, in the schema's words. */
  message: string
}

/** What a check makes of a value. */
export type Checked<T> = { value: T; issues?: undefined } | { issues: Issue[] }

/** What a schema says of a value. What it throws is an issue, too: nothing unchecked passes. Rejects for no schema at all. */
export async function checked<Output>(
  schema: StandardSchema<unknown, Output>,
  value: unknown,
): Promise<Checked<Output>> {
  try {
    const result = await schema['~standard'].validate(value)
    return result.issues === undefined ? { value: result.value } : { issues: result.issues.map(toIssue) }
  } catch (cause) {
    // Not the value is wrong, but what was to check it.
    if (cause instanceof InterlinguaError) throw cause
    return {
      issues: [{ path: [], message: `the check failed: ${cause instanceof Error ? cause.message : String(cause)}` }],
    }
  }
}

/** Issues in one line, as a model or a log gets them. */
export function issuesText(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ')
}

function toIssue({ message, path = [] }: StandardIssue): Issue {
  // Some libraries bring lists of their own.
  const keys = Array.from(path, step => (typeof step === 'object' ? step.key : step))
  return { path: keys.map(key => (typeof key === 'symbol' ? String(key) : key)), message }
}
