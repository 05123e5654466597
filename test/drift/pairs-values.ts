import { bothWays, choice, type Pair, text } from './pair.ts'
import { object } from './tiny.ts'

export const valuesPairs: Pair[] = [
  ...bothWays(
    'a value is listed',
    choice('a', 'b'),
    choice('a', 'b', 'c'),
    [['new-to-use request-value-added'], ['breaking request-value-removed']],
    [['new-to-decode response-value-added'], ['harmless response-value-removed']],
  ),
  ...bothWays(
    'a value of a nullable list',
    { anyOf: [choice('a', 'b'), { type: 'null' }] },
    { type: ['string', 'null'], enum: ['a', 'b', 'c', null] },
    [['new-to-use request-value-added'], ['breaking request-value-removed']],
    [['new-to-decode response-value-added'], ['harmless response-value-removed']],
  ),
  ...bothWays(
    'a list opens',
    choice('a', 'b'),
    text,
    [['new-to-use request-type-widened'], ['breaking request-type-narrowed']],
    [['decode-risk response-type-widened'], ['harmless response-type-narrowed']],
  ),
  ...bothWays(
    'an open list drops a value: it is still allowed',
    { anyOf: [text, choice('a', 'b')] },
    { anyOf: [text, choice('a')] },
    [[], ['new-to-use request-value-added']],
    [[], ['new-to-decode response-value-added']],
  ),
  ...bothWays(
    'a constant is another',
    { const: 'a' },
    { const: 'b' },
    [['breaking request-type-changed'], ['breaking request-type-changed']],
    [['decode-risk response-type-changed'], ['decode-risk response-type-changed']],
  ),
  ...bothWays(
    'an upper limit rises',
    { type: 'integer', maximum: 4 },
    { type: 'integer', maximum: 8 },
    [['harmless request-limit-raised'], ['breaking request-limit-tightened']],
    [['harmless response-limit-changed'], ['harmless response-limit-changed']],
  ),
  ...bothWays(
    'a lower limit falls',
    { type: 'string', minLength: 4 },
    { type: 'string', minLength: 2 },
    [['harmless request-limit-raised'], ['breaking request-limit-tightened']],
    [['harmless response-limit-changed'], ['harmless response-limit-changed']],
  ),
  ...bothWays(
    'a limit goes',
    { type: 'array', items: text, maxItems: 4 },
    { type: 'array', items: text },
    [['harmless request-limit-raised'], ['breaking request-limit-tightened']],
    [['harmless response-limit-changed'], ['harmless response-limit-changed']],
  ),
  ...bothWays(
    'a pattern is another: nobody can tell',
    { type: 'string', pattern: '^a$' },
    { type: 'string', pattern: '^b$' },
    [['harmless request-format-changed'], ['harmless request-format-changed']],
    [['harmless response-limit-changed'], ['harmless response-limit-changed']],
  ),
  ...bothWays(
    'a format is another',
    { type: 'string', format: 'uri' },
    text,
    [['harmless request-format-changed'], ['harmless request-format-changed']],
    [['harmless response-format-changed'], ['harmless response-format-changed']],
  ),
  ...bothWays(
    'a default is another',
    { type: 'integer', default: 1 },
    { type: 'integer', default: 2 },
    [['harmless request-default-changed'], ['harmless request-default-changed']],
    [['harmless response-limit-changed'], ['harmless response-limit-changed']],
  ),
  ...bothWays(
    'an object is closed',
    object({ a: text }),
    { ...object({ a: text }), additionalProperties: false },
    [['breaking request-limit-tightened'], ['harmless request-limit-raised']],
    [['harmless response-limit-changed'], ['harmless response-limit-changed']],
  ),
]
