import {
  type InterfaceDeclaration,
  Node,
  Project,
  type Symbol as TsSymbol,
  type Type,
  type TypeAliasDeclaration,
} from 'ts-morph'

/** The unified types, read from the runtime's own declarations: the generator has no second list of them. */
export class Unified {
  private readonly roots = new Map<string, Type>()

  constructor(typesSource: string) {
    // The types are plain data: of the libraries that the compiler knows they need the language's own, and not the browser's.
    const compilerOptions = { strict: true, lib: ['lib.es2022.d.ts'] }
    const project = new Project({ useInMemoryFileSystem: true, compilerOptions })
    const file = project.createSourceFile('types.ts', typesSource)
    const declarations: (InterfaceDeclaration | TypeAliasDeclaration)[] = [
      ...file.getInterfaces(),
      ...file.getTypeAliases(),
    ]
    for (const declaration of declarations) this.roots.set(declaration.getName(), declaration.getType())
  }

  type(name: string): UnifiedType {
    const type = this.roots.get(name)
    if (!type) throw new Error(`runtime/types.ts has no type ${name}`)
    return new UnifiedType(type, name, `U.${name}`)
  }
}

/** One type of the unified language, without undefined. */
export class UnifiedType {
  readonly name: string
  /** How emitted code names it. */
  readonly typeText: string
  private readonly type: Type

  constructor(type: Type, name: string, typeText: string) {
    this.type = type.getNonNullableType()
    this.name = name
    this.typeText = typeText
  }

  fields(): { name: string; optional: boolean; derived: boolean; emptyIfUnknown: boolean }[] {
    return this.type.getProperties().map(symbol => ({
      name: symbol.getName(),
      optional: symbol.isOptional(),
      derived: symbol.getJsDocTags().some(tag => tag.getName() === 'derived'),
      emptyIfUnknown: symbol.getJsDocTags().some(tag => tag.getName() === 'emptyIfUnknown'),
    }))
  }

  field(name: string): UnifiedType | undefined {
    const symbol = this.property(name)
    return symbol && new UnifiedType(typeOf(symbol), `${this.name}.${name}`, declaredText(symbol))
  }

  at(path: readonly string[]): UnifiedType | undefined {
    let found: UnifiedType | undefined = this
    for (const step of path) found = found?.field(step)
    return found
  }

  isOptional(name: string): boolean {
    return this.property(name)?.isOptional() ?? true
  }

  element(): UnifiedType | undefined {
    const element = this.type.getArrayElementType()
    return element && new UnifiedType(element, `${this.name}[]`, this.typeText.replace(/\[\]$/, ''))
  }

  /** The member of a union whose field `by` is the literal `tag`. */
  variant(by: string, tag: string): UnifiedType | undefined {
    const members = this.members().filter(member => literalTexts(member.getProperty(by)).includes(tag))
    const name = members[0]?.getSymbol()?.getName() ?? '__type'
    const text = name === '__type' ? `Extract<${this.typeText}, { ${by}: '${tag}' }>` : `U.${name}`
    return members[0] && new UnifiedType(members[0], `${this.name}<${tag}>`, text)
  }

  tags(by: string): string[] {
    return this.members().flatMap(member => literalTexts(member.getProperty(by)))
  }

  /** The closed set of string values, when there is one. */
  literals(): string[] | undefined {
    const members = this.members()
    return members.every(member => member.isStringLiteral())
      ? members.map(member => String(member.getLiteralValue()))
      : undefined
  }

  kind(): 'string' | 'number' | 'boolean' | 'list' | 'object' | 'unknown' {
    const members = this.members()
    const every = (test: (member: Type) => boolean) => members.length > 0 && members.every(test)
    if (every(member => member.isString() || member.isStringLiteral() || isOpenString(member))) return 'string'
    if (every(member => member.isNumber() || member.isNumberLiteral())) return 'number'
    if (every(member => member.isBoolean() || member.isBooleanLiteral())) return 'boolean'
    if (every(member => member.isArray())) return 'list'
    if (members.some(isAnything)) return 'unknown'
    if (every(member => member.isObject())) return 'object'
    return 'unknown'
  }

  private members(): Type[] {
    return this.type.isUnion() && !this.type.isBoolean() ? this.type.getUnionTypes() : [this.type]
  }

  private property(name: string): TsSymbol | undefined {
    return this.members()
      .map(member => member.getProperty(name))
      .find(symbol => symbol !== undefined)
  }
}

function typeOf(symbol: TsSymbol): Type {
  return symbol.getTypeAtLocation(symbol.getDeclarations()[0]!)
}

/** The type as its declaration writes it, in terms of the emitted file's `U`. */
function declaredText(symbol: TsSymbol): string {
  const declaration = symbol.getDeclarations()[0]
  const node = declaration && Node.isPropertySignature(declaration) ? declaration.getTypeNode() : undefined
  return (node?.getText() ?? 'unknown').replace(/^[A-Z]\w*/, name => `U.${name}`)
}

/** What is left of `unknown` without undefined. */
function isAnything(type: Type): boolean {
  return type.isObject() && type.getProperties().length === 0 && !type.getStringIndexType()
}

function isOpenString(type: Type): boolean {
  return type.isIntersection() && type.getIntersectionTypes().some(member => member.isString())
}

function literalTexts(symbol: TsSymbol | undefined): string[] {
  if (!symbol) return []
  const type = typeOf(symbol)
  const members = type.isUnion() ? type.getUnionTypes() : [type]
  return members.filter(member => member.isStringLiteral()).map(member => String(member.getLiteralValue()))
}
