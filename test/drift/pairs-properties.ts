import { bothWays, number, type Pair, text } from './pair.ts'
import { object } from './tiny.ts'

export const propertiesPairs: Pair[] = [
  ...bothWays(
    'a property comes and goes',
    object({ a: text }),
    object({ a: text, b: text }),
    [['new-to-use request-property-added'], ['breaking request-property-removed']],
    [['new-to-decode response-property-added'], ['breaking response-property-removed']],
  ),
  ...bothWays(
    'a required property comes and goes',
    object({ a: text }),
    object({ a: text, b: text }, ['b']),
    [['breaking request-property-added-required'], ['breaking request-property-removed']],
    [['new-to-decode response-property-added'], ['breaking response-property-removed']],
  ),
  ...bothWays(
    'a property is required',
    object({ a: text }),
    object({ a: text }, ['a']),
    [['breaking request-property-became-required'], ['harmless request-property-became-optional']],
    [['harmless response-property-became-required'], ['decode-risk response-property-became-optional']],
  ),
  ...bothWays(
    'null is allowed',
    text,
    { type: ['string', 'null'] },
    [['harmless request-null-allowed'], ['breaking request-null-refused']],
    [['decode-risk response-became-nullable'], ['harmless response-never-null']],
  ),
  ...bothWays(
    'a type is another',
    text,
    number,
    [['breaking request-type-changed'], ['breaking request-type-changed']],
    [['decode-risk response-type-changed'], ['decode-risk response-type-changed']],
  ),
  ...bothWays(
    'a type is one more',
    text,
    { anyOf: [text, { type: 'array', items: text }] },
    [['new-to-use request-type-widened'], ['breaking request-type-narrowed']],
    [['decode-risk response-type-widened'], ['harmless response-type-narrowed']],
  ),
  ...bothWays(
    'an integer is a number',
    { type: 'integer' },
    number,
    [['new-to-use request-type-widened'], ['breaking request-type-narrowed']],
    [['decode-risk response-type-widened'], ['harmless response-type-narrowed']],
  ),
  ...bothWays(
    'a property is on its way out',
    text,
    { type: 'string', deprecated: true },
    [['deprecated request-property-deprecated'], ['harmless undeprecated']],
    [['deprecated response-property-deprecated'], ['harmless undeprecated']],
  ),
  ...bothWays(
    'a dictionary has other values',
    { type: 'object', additionalProperties: text },
    { type: 'object', additionalProperties: number },
    [['breaking request-type-changed'], ['breaking request-type-changed']],
    [['decode-risk response-type-changed'], ['decode-risk response-type-changed']],
  ),
  ...bothWays(
    'a list has other items',
    { type: 'array', items: text },
    { type: 'array', items: number },
    [['breaking request-type-changed'], ['breaking request-type-changed']],
    [['decode-risk response-type-changed'], ['decode-risk response-type-changed']],
  ),
]
