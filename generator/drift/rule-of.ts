import type { Change } from './change.ts'
import type { RuleId } from './rules.ts'

/** Which rule a change falls under: by what changed and which way it travels, not by who uses it. */
export function ruleOf(change: Change): RuleId {
  const { kind, what } = change
  const isRequest = change.places[0].direction === 'request'
  if (kind === 'auth') return 'auth-changed'
  if (kind === 'operation') return operationRule(change)
  if (kind === 'deprecated') return deprecationRule(change, isRequest)
  if (kind === 'constraint') return isRequest ? requestLimitRule(change) : responseLimitRule(change)
  if (kind === 'media-type') return mediaRule(change, isRequest)
  if (isRequest) return requestRule(change)
  const isAdded = what === 'added'
  switch (kind) {
    case 'required':
      return isAdded ? 'response-property-became-required' : 'response-property-became-optional'
    case 'nullable':
      return isAdded ? 'response-became-nullable' : 'response-never-null'
    case 'enum-value':
      return isAdded ? 'response-value-added' : 'response-value-removed'
    case 'variant':
      return isAdded ? 'response-variant-added' : 'response-variant-removed'
    case 'event':
      return isAdded ? 'response-event-added' : 'response-event-removed'
    case 'discriminator':
      return isAdded ? 'response-discriminator-gained' : 'response-discriminator-lost'
    case 'type':
      return what === 'widened'
        ? 'response-type-widened'
        : what === 'narrowed'
          ? 'response-type-narrowed'
          : 'response-type-changed'
    default:
      return isAdded ? 'response-property-added' : 'response-property-removed'
  }
}

function requestRule(change: Change): RuleId {
  const { kind, what } = change
  const isAdded = what === 'added'
  switch (kind) {
    case 'required':
      return isAdded ? 'request-property-became-required' : 'request-property-became-optional'
    case 'nullable':
      return isAdded ? 'request-null-allowed' : 'request-null-refused'
    case 'enum-value':
      return isAdded ? 'request-value-added' : 'request-value-removed'
    case 'variant':
    case 'event':
      return isAdded ? 'request-variant-added' : 'request-variant-removed'
    case 'discriminator':
      return 'request-discriminator-changed'
    case 'parameter':
      if (!isAdded) return 'request-parameter-removed'
      return isRequired(change.after) ? 'request-parameter-added-required' : 'request-parameter-added'
    case 'type':
      return what === 'widened'
        ? 'request-type-widened'
        : what === 'narrowed'
          ? 'request-type-narrowed'
          : 'request-type-changed'
    default:
      if (!isAdded) return 'request-property-removed'
      return isRequired(change.after) ? 'request-property-added-required' : 'request-property-added'
  }
}

function operationRule({ what }: Change): RuleId {
  if (what === 'changed') return 'operation-uncovered'
  return what === 'added' ? 'operation-added' : 'operation-removed'
}

function deprecationRule({ what, places: [place] }: Change, isRequest: boolean): RuleId {
  if (what !== 'added') return 'undeprecated'
  if (place.part === 'operation') return 'operation-deprecated'
  return isRequest ? 'request-property-deprecated' : 'response-property-deprecated'
}

function requestLimitRule({ what, name, places: [place] }: Change): RuleId {
  if (name === 'default') return 'request-default-changed'
  // Whether another pattern allows less cannot be told; that of a path says how it is built.
  const isPattern = name === 'pattern' && (what === 'changed' || place.part === 'path')
  if (FORMATS.has(name) || isPattern) return 'request-format-changed'
  return what === 'widened' ? 'request-limit-raised' : 'request-limit-tightened'
}

function responseLimitRule({ name }: Change): RuleId {
  return FORMATS.has(name) ? 'response-format-changed' : 'response-limit-changed'
}

const FORMATS: ReadonlySet<string> = new Set(['format', 'contentEncoding'])

function mediaRule({ what, name }: Change, isRequest: boolean): RuleId {
  const isAdded = what === 'added'
  if (isRequest) return isAdded ? 'request-media-type-added' : 'request-media-type-removed'
  if (name.includes('/')) return isAdded ? 'response-media-type-added' : 'response-media-type-removed'
  // Without its success an operation is another one; errors are decoded whatever their status.
  if (!name.startsWith('2')) return isAdded ? 'response-status-added' : 'response-status-removed'
  return isAdded ? 'response-media-type-added' : 'response-media-type-removed'
}

function isRequired(shape: unknown): boolean {
  return typeof shape === 'object' && shape !== null && 'required' in shape && shape.required === true
}
