/** What of the public names has no docstring. */
import { type DeclarationReflection, type ProjectReflection, ReflectionKind } from 'typedoc'

const named =
  ReflectionKind.Enum |
  ReflectionKind.EnumMember |
  ReflectionKind.Variable |
  ReflectionKind.Function |
  ReflectionKind.Class |
  ReflectionKind.Interface |
  ReflectionKind.TypeAlias |
  ReflectionKind.Property |
  ReflectionKind.Method |
  ReflectionKind.Accessor

/** Exported names, and the members of those, by their whole names. */
export function undocumented(project: ProjectReflection): string[] {
  const bare = project.getReflectionsByKind(named) as DeclarationReflection[]
  const names = bare.filter(one => isMeant(one) && !isDocumented(one)).map(one => one.getFullName())
  return [...new Set(names)].sort()
}

/**
 * Not meant is what its surroundings explain: a field of one value, as the `type` of a part; a field of an object that has no name
 * of its own, which the docstring around it describes; `native`, which says the
 * same everywhere; what nobody wrote down, as the members of a mapped type.
 */
function isMeant({ name, kind, type, parent, sources }: DeclarationReflection): boolean {
  if (sources === undefined) return false
  if (kind === ReflectionKind.Property && (type?.type === 'literal' || name === 'native')) return false
  if (parent?.kind !== ReflectionKind.TypeLiteral) return true
  const owner = parent.parent as DeclarationReflection
  return owner.kind === ReflectionKind.TypeAlias && owner.type?.type === 'reflection'
}

function isDocumented(one: DeclarationReflection): boolean {
  const signatures = [
    ...(one.signatures ?? []),
    ...(one.getSignature ? [one.getSignature] : []),
    ...(one.type?.type === 'reflection' ? (one.type.declaration.signatures ?? []) : []),
  ]
  return [one, ...signatures].some(({ comment }) => comment?.hasVisibleComponent())
}
