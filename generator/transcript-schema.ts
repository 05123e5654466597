import type ts from 'typescript'
import { compiler } from './compiler.ts'
import { formatterBy } from './emit/format.ts'
import type { Inputs } from './inputs.ts'

type Schema = { [keyword: string]: unknown }

export const transcriptSchemaFile = 'generated/transcript-schema.ts'

/** The JSON Schema of a transcript, from the types that it is made of: there is no second list of them. */
export function transcriptSchemaText(inputs: Inputs): string {
  const file = compiler.createSourceFile('types.ts', inputs.get('runtime/types.ts')!, compiler.ScriptTarget.Latest)
  const schema = new SchemaWriter(file).schema('Transcript')
  const text = `// Code generated from runtime/types.ts. DO NOT EDIT.

/** The JSON Schema (draft 2020-12) of what \`interlingua/transcript\` keeps. */
export const transcriptSchema = ${JSON.stringify(schema)} as const
`
  return formatterBy(inputs.get('biome.json')!).format(transcriptSchemaFile, text)
}

/** What only one api knows is that api's own; JSON objects are anybody's. */
const open: { [type: string]: Schema } = {
  Native: { type: 'object', additionalProperties: { type: 'object' } },
  JsonObject: { type: 'object' },
  JsonSchema: { type: 'object' },
  Open: { type: 'string' },
}

class SchemaWriter {
  private readonly file: ts.SourceFile
  private readonly declared: ReadonlyMap<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>
  private readonly defs = new Map<string, Schema>()

  constructor(file: ts.SourceFile) {
    this.file = file
    const isType = (node: ts.Node) => compiler.isInterfaceDeclaration(node) || compiler.isTypeAliasDeclaration(node)
    this.declared = new Map(file.statements.filter(isType).map(node => [node.name.text, node]))
  }

  schema(root: string): Schema {
    const { $ref } = this.named(root)
    const defs = [...this.defs].sort(([a], [b]) => (a < b ? -1 : 1))
    return { $schema: 'https://json-schema.org/draft/2020-12/schema', $ref, $defs: Object.fromEntries(defs) }
  }

  private named(name: string): Schema {
    if (open[name]) return open[name]
    if (!this.defs.has(name)) {
      this.defs.set(name, {})
      const node = this.declaration(name)
      this.defs.set(name, compiler.isInterfaceDeclaration(node) ? this.object(this.members(node)) : this.of(node.type))
    }
    return { $ref: `#/$defs/${name}` }
  }

  private declaration(name: string): ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
    const node = this.declared.get(name)
    if (!node) throw new Error(`runtime/types.ts has no type ${name}`)
    return node
  }

  private members(node: ts.InterfaceDeclaration): ts.TypeElement[] {
    const bases = (node.heritageClauses ?? []).flatMap(({ types }) =>
      types.map(({ expression }) => this.text(expression)),
    )
    const inherited = bases.map(name => this.declaration(name)).filter(compiler.isInterfaceDeclaration)
    return [...node.members, ...inherited.flatMap(base => this.members(base))]
  }

  private object(members: readonly ts.TypeElement[]): Schema {
    const index = members.find(compiler.isIndexSignatureDeclaration)
    if (index) return { type: 'object', additionalProperties: this.of(index.type) }
    const said = members
      .filter(compiler.isPropertySignature)
      .flatMap(({ name, type, questionToken }) =>
        type && this.text(type) !== 'undefined' ? [{ name: this.text(name), type, optional: !!questionToken }] : [],
      )
    // An unknown value may be none, which JSON leaves out.
    const required = said.filter(({ optional, type }) => !optional && this.text(type) !== 'unknown')
    return {
      type: 'object',
      properties: Object.fromEntries(said.map(({ name, type }) => [name, this.of(type)])),
      ...(required.length > 0 && { required: required.map(({ name }) => name) }),
    }
  }

  private of(node: ts.TypeNode): Schema {
    if (compiler.isUnionTypeNode(node)) return this.union(node.types)
    if (compiler.isArrayTypeNode(node)) return { type: 'array', items: this.of(node.elementType) }
    if (compiler.isLiteralTypeNode(node)) return { const: JSON.parse(this.text(node).replaceAll("'", '"')) }
    if (compiler.isTypeReferenceNode(node)) return this.named(this.text(node.typeName))
    if (compiler.isTypeLiteralNode(node)) return this.object(node.members)
    const text = this.text(node)
    if (text === 'unknown') return {}
    if (!['string', 'number', 'boolean'].includes(text)) throw new Error(`no JSON Schema is known for ${text}`)
    return { type: text }
  }

  private union(nodes: readonly ts.TypeNode[]): Schema {
    const schemas = nodes.map(node => this.of(node))
    const values = schemas.map(schema => schema.const)
    return values.every(value => value !== undefined) ? { enum: values } : { anyOf: schemas }
  }

  private text(node: ts.Node): string {
    return node.getText(this.file)
  }
}
