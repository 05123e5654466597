import {
  type InterfaceDeclaration,
  Node,
  Project,
  type PropertySignature,
  type SourceFile,
  type TypeNode,
} from 'ts-morph'
import { Formatter } from './emit/format.ts'
import type { Inputs } from './inputs.ts'

type Schema = { [keyword: string]: unknown }

export const transcriptSchemaFile = 'generated/transcript-schema.ts'

/** The JSON Schema of a transcript, from the types that it is made of: there is no second list of them. */
export function transcriptSchemaText(inputs: Inputs): string {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { strict: true } })
  const file = project.createSourceFile('types.ts', inputs.get('runtime/types.ts')!)
  const schema = new SchemaWriter(file).schema('Transcript')
  const text = `// Code generated from runtime/types.ts. DO NOT EDIT.

/** The JSON Schema (draft 2020-12) of what \`interlingua/transcript\` keeps. */
export const transcriptSchema = ${JSON.stringify(schema)} as const
`
  return new Formatter(JSON.parse(inputs.get('biome.json')!)).format(transcriptSchemaFile, text)
}

/** What only one api knows is that api's own; JSON objects are anybody's. */
const open: { [type: string]: Schema } = {
  Native: { type: 'object', additionalProperties: { type: 'object' } },
  JsonObject: { type: 'object' },
  JsonSchema: { type: 'object' },
  Open: { type: 'string' },
}

class SchemaWriter {
  private readonly file: SourceFile
  private readonly defs = new Map<string, Schema>()

  constructor(file: SourceFile) {
    this.file = file
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
      const record = this.file.getInterface(name)
      const alias = this.file.getTypeAliasOrThrow.bind(this.file)
      this.defs.set(name, record ? this.object(this.propertiesOf(record)) : this.of(alias(name).getTypeNodeOrThrow()))
    }
    return { $ref: `#/$defs/${name}` }
  }

  private propertiesOf(record: InterfaceDeclaration): PropertySignature[] {
    const bases = record.getExtends().map(base => this.file.getInterfaceOrThrow(base.getExpression().getText()))
    return [...record.getProperties(), ...bases.flatMap(base => this.propertiesOf(base))]
  }

  private object(properties: readonly PropertySignature[]): Schema {
    const said = properties.filter(property => property.getTypeNode()?.getText() !== 'undefined')
    const entries = said.map(property => [property.getName(), this.of(property.getTypeNodeOrThrow())])
    // An unknown value may be none, which JSON leaves out.
    const isNeeded = (property: PropertySignature) =>
      !property.hasQuestionToken() && property.getTypeNode()?.getText() !== 'unknown'
    const required = said.filter(isNeeded).map(property => property.getName())
    return { type: 'object', properties: Object.fromEntries(entries), ...(required.length > 0 && { required }) }
  }

  private of(node: TypeNode): Schema {
    if (Node.isUnionTypeNode(node)) return this.union(node.getTypeNodes())
    if (Node.isArrayTypeNode(node)) return { type: 'array', items: this.of(node.getElementTypeNode()) }
    if (Node.isLiteralTypeNode(node)) return { const: JSON.parse(node.getText().replaceAll("'", '"')) }
    if (Node.isTypeReference(node)) return this.named(node.getTypeName().getText())
    if (Node.isTypeLiteral(node)) {
      const [index] = node.getIndexSignatures()
      if (index) return { type: 'object', additionalProperties: this.of(index.getReturnTypeNodeOrThrow()) }
      return this.object(node.getProperties())
    }
    const text = node.getText()
    if (text === 'unknown') return {}
    if (!['string', 'number', 'boolean'].includes(text)) throw new Error(`no JSON Schema is known for ${text}`)
    return { type: text }
  }

  private union(nodes: readonly TypeNode[]): Schema {
    const schemas = nodes.map(node => this.of(node))
    const values = schemas.map(schema => schema.const)
    return values.every(value => value !== undefined) ? { enum: values } : { anyOf: schemas }
  }
}
