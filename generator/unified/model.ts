import type ts from 'typescript'
import { compiler } from '../compiler.ts'

/** The unified types, read from the runtime's own declarations: the generator has no second list of them. */
export class Unified {
  private readonly roots = new Map<string, ts.Type>()
  private readonly checker: ts.TypeChecker

  constructor(typesSource: string) {
    const { file, checker } = compiled(typesSource)
    this.checker = checker
    for (const statement of file.statements)
      if (compiler.isInterfaceDeclaration(statement) || compiler.isTypeAliasDeclaration(statement))
        this.roots.set(statement.name.text, checker.getTypeAtLocation(statement))
  }

  type(name: string): UnifiedType {
    const type = this.roots.get(name)
    if (!type) throw new Error(`runtime/types.ts has no type ${name}`)
    return new UnifiedType(this.checker, type, name, `U.${name}`)
  }
}

/** The source as the compiler sees it, with what the language itself declares: the types are plain data. */
function compiled(source: string): { file: ts.SourceFile; checker: ts.TypeChecker } {
  const options: ts.CompilerOptions = { strict: true, lib: ['lib.es2022.d.ts'], types: [], noResolve: true }
  const file = compiler.createSourceFile('types.ts', source, compiler.ScriptTarget.ES2022)
  const host = compiler.createCompilerHost(options)
  host.jsDocParsingMode = compiler.JSDocParsingMode.ParseNone
  const { getSourceFile } = host
  host.getSourceFile = (path, ...rest) => (path === file.fileName ? file : getSourceFile.call(host, path, ...rest))
  return { file, checker: compiler.createProgram([file.fileName], options, host).getTypeChecker() }
}

/** A field of such a type, as far as its docstring says more than its type does. */
export interface UnifiedField {
  name: string
  optional: boolean
  /** From what it follows. */
  derived?: string
  emptyIfUnknown: boolean
  /** A fact that forbids, whoever said what it forbids. */
  refusal: boolean
  /** What is meant where nothing is said, as text of the language. */
  usual?: string
}

/** One type of the unified language, without undefined. */
export class UnifiedType {
  readonly name: string
  /** How emitted code names it. */
  readonly typeText: string
  private readonly checker: ts.TypeChecker
  private readonly type: ts.Type

  constructor(checker: ts.TypeChecker, type: ts.Type, name: string, typeText: string) {
    this.checker = checker
    this.type = checker.getNonNullableType(type)
    this.name = name
    this.typeText = typeText
  }

  fields(): UnifiedField[] {
    return this.type.getProperties().map(symbol => {
      const tags = symbol.getJsDocTags(this.checker)
      const has = (tag: string) => tags.some(({ name }) => name === tag)
      const derived = tags.find(({ name }) => name === 'derived')
      const usual = tags.find(({ name }) => name === 'default')?.text?.[0]?.text
      return {
        name: symbol.getName(),
        optional: isOptional(symbol),
        ...(derived && { derived: `${derived.text?.[0]?.text}`.replace(/^from /, '') }),
        emptyIfUnknown: has('emptyIfUnknown'),
        refusal: has('refusal'),
        ...(usual !== undefined && { usual }),
      }
    })
  }

  field(name: string): UnifiedType | undefined {
    const symbol = this.property(name)
    return symbol && this.other(this.typeOf(symbol), `${this.name}.${name}`, declaredText(symbol))
  }

  at(path: readonly string[]): UnifiedType | undefined {
    let found: UnifiedType | undefined = this
    for (const step of path) found = found?.field(step)
    return found
  }

  isOptional(name: string): boolean {
    const symbol = this.property(name)
    return symbol === undefined || isOptional(symbol)
  }

  element(): UnifiedType | undefined {
    if (!this.checker.isArrayType(this.type)) return undefined
    const [element] = this.checker.getTypeArguments(this.type as ts.TypeReference)
    return element && this.other(element, `${this.name}[]`, this.typeText.replace(/\[\]$/, ''))
  }

  /** The member of a union whose field `by` is the literal `tag`. */
  variant(by: string, tag: string): UnifiedType | undefined {
    const [member] = this.members().filter(each => this.literalTexts(each.getProperty(by)).includes(tag))
    const name = member?.getSymbol()?.getName() ?? '__type'
    const text = name === '__type' ? `Extract<${this.typeText}, { ${by}: '${tag}' }>` : `U.${name}`
    return member && this.other(member, `${this.name}<${tag}>`, text)
  }

  tags(by: string): string[] {
    return this.members().flatMap(member => this.literalTexts(member.getProperty(by)))
  }

  /** The closed set of string values, when there is one. */
  literals(): string[] | undefined {
    const members = this.members()
    return members.every(member => member.isStringLiteral()) ? members.map(({ value }) => value) : undefined
  }

  kind(): 'string' | 'number' | 'boolean' | 'list' | 'object' | 'unknown' {
    const members = this.members()
    const every = (test: (member: ts.Type) => boolean) => members.length > 0 && members.every(test)
    if (every(member => is(member, compiler.TypeFlags.StringLike) || isOpenString(member))) return 'string'
    if (every(member => is(member, compiler.TypeFlags.NumberLike))) return 'number'
    if (every(member => is(member, compiler.TypeFlags.BooleanLike))) return 'boolean'
    if (every(member => this.checker.isArrayType(member))) return 'list'
    if (members.some(isAnything)) return 'unknown'
    if (every(member => is(member, compiler.TypeFlags.Object))) return 'object'
    return 'unknown'
  }

  private other(type: ts.Type, name: string, typeText: string): UnifiedType {
    return new UnifiedType(this.checker, type, name, typeText)
  }

  private members(): ts.Type[] {
    return membersOf(this.type)
  }

  private property(name: string): ts.Symbol | undefined {
    return this.members()
      .map(member => member.getProperty(name))
      .find(symbol => symbol !== undefined)
  }

  private typeOf(symbol: ts.Symbol): ts.Type {
    return this.checker.getTypeOfSymbol(symbol)
  }

  private literalTexts(symbol: ts.Symbol | undefined): string[] {
    const members = symbol ? membersOf(this.typeOf(symbol)) : []
    return members.flatMap(member => (member.isStringLiteral() ? [member.value] : []))
  }
}

function membersOf(type: ts.Type): ts.Type[] {
  return type.isUnion() && !is(type, compiler.TypeFlags.Boolean) ? type.types : [type]
}

function isOptional(symbol: ts.Symbol): boolean {
  return (symbol.flags & compiler.SymbolFlags.Optional) !== 0
}

/** The type as its declaration writes it, in terms of the emitted file's `U`. */
function declaredText(symbol: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? []
  const node = declaration && compiler.isPropertySignature(declaration) ? declaration.type : undefined
  return (node?.getText(node.getSourceFile()) ?? 'unknown').replace(/^[A-Z]\w*/, name => `U.${name}`)
}

/** What is left of `unknown` without undefined. */
function isAnything(type: ts.Type): boolean {
  return is(type, compiler.TypeFlags.Object) && type.getProperties().length === 0 && !type.getStringIndexType()
}

function isOpenString(type: ts.Type): boolean {
  return type.isIntersection() && type.types.some(member => is(member, compiler.TypeFlags.String))
}

function is(type: ts.Type, flags: ts.TypeFlags): boolean {
  return (type.flags & flags) !== 0
}
