import type { CodecFacts } from './emit/scope.ts'
import type { Inputs } from './inputs.ts'

/** Where the helpers are that generated code is written in, beside those of the codecs. */
const doors = [
  'access/path-segment.ts',
  'adapter/bare-text.ts',
  'adapter/beside.ts',
  'adapter/canonical.ts',
  'adapter/columns.ts',
  'adapter/complement.ts',
  'adapter/decoding.ts',
  'adapter/encoding.ts',
  'adapter/followers.ts',
  'adapter/lists.ts',
  'adapter/loss.ts',
  'adapter/lossy-encoding.ts',
  'adapter/narrowing.ts',
  'adapter/native.ts',
  'adapter/nodes.ts',
  'adapter/optional.ts',
  'adapter/source-references.ts',
  'adapter/sums.ts',
  'adapter/wire-error.ts',
  'stream/byte-spans.ts',
  'stream/call-patches.ts',
  'stream/item-ids.ts',
  'stream/safety.ts',
  'stream/stream-verbs.ts',
]

/** Which file of the runtime exports which function that generated code may call. */
export function verbsOf(inputs: Inputs): Map<string, string> {
  const verbs = new Map<string, string>()
  for (const file of [...doors, ...codecFiles(inputs)])
    for (const [, name] of source(inputs, file).matchAll(/^export (?:function|const) (\w+)/gm))
      if (!verbs.has(name!)) verbs.set(name!, file)
  return verbs
}

/** The codecs of the runtime, and what calls to them depend on. */
export function codecsOf(inputs: Inputs): Map<string, CodecFacts> {
  const text = codecFiles(inputs)
    .map(file => source(inputs, file))
    .join('\n')
  const codecs = new Map<string, CodecFacts>()
  for (const [, name, body] of text.matchAll(/^export const (\w+) = \{\n([\s\S]*?)\n\}/gm)) {
    const encode = /encode: (?:<\w+>)?\(([\s\S]*?)\)(?:: | =>)/.exec(body!)?.[1] ?? ''
    const once = /^\s*once: '(\w+)'/m.exec(body!)?.[1]
    const takes = takenBy(body!) ?? codecs.get(/decode: (\w+)\.decode/.exec(body!)?.[1] ?? '')?.takes
    codecs.set(name!, {
      ...(encode.includes('context: Context') && { context: 'always' }),
      ...(encode.includes('context?: Context') && { context: 'alone' }),
      test: /^\s*test: /m.test(body!),
      says: /^\s*says: /m.test(body!),
      ...(takes && { takes }),
      ...(once && { once }),
      absent: /^\s*absent: /m.test(body!),
    })
  }
  return codecs
}

/** The fields of a node that a codec reads, and so those that it writes. */
function takenBy(body: string): string[] | undefined {
  const fields = /decode: .*\bPick<\w+, ([^>]*)>/.exec(body)?.[1]
  return fields === undefined ? undefined : [...fields.matchAll(/'(\w+)'/g)].map(([, field]) => field!)
}

function codecFiles(inputs: Inputs): string[] {
  const paths = [...inputs.keys()].filter(path => path.startsWith('runtime/codecs/'))
  return paths.map(path => path.slice('runtime/'.length)).sort()
}

function source(inputs: Inputs, file: string): string {
  const text = inputs.get(`runtime/${file}`)
  if (text === undefined) throw new Error(`runtime/${file} is not among the inputs`)
  return text
}
