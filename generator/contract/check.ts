import { isObject, type JsonObject } from './json.ts'
import { ONE_SCHEMA, refName, refTo, SCHEMA_LIST, SCHEMA_MAP } from './keywords.ts'

/** Something of a vendored contract that the generator cannot rely on. */
export interface Defect {
  /** Steps from the root of the document. */
  path: (string | number)[]
  code: 'contract-form' | 'dangling-ref'
  message: string
  /** A name that leads nowhere, and the names that would. */
  unknown?: { name: string; known: string[] }
}

type Path = Defect['path']

const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']

/** Everything of a document that is not as distilled contracts are; a hand or a merge may have been at it. */
export function defectsOf(document: unknown): Defect[] {
  const { openapi, paths, components } = isObject(document) ? document : {}
  if (openapi !== '3.1.0' || !isObject(paths) || !isObject(components) || !isObject(components.schemas))
    return [{ path: [], code: 'contract-form', message: 'this is no contract: write it again with npm run specs' }]
  return new Checker(components.schemas).document(paths)
}

class Checker {
  private readonly defects: Defect[] = []
  private readonly schemas: JsonObject
  /** Names told of: each is one mistake, wherever else it stands. */
  private readonly dangling = new Set<string>()

  constructor(schemas: JsonObject) {
    this.schemas = schemas
  }

  document(paths: JsonObject): Defect[] {
    this.each(paths, ['paths'], (item, at) => this.each(item, at, (operation, at) => this.operation(operation, at)))
    this.each(this.schemas, ['components', 'schemas'], (schema, at) => this.schema(schema, at))
    return this.defects
  }

  private operation(operation: unknown, path: Path): void {
    const { parameters = [], requestBody, responses } = this.map(operation, path)
    if (!isObject(operation)) return
    if (Array.isArray(parameters))
      for (const [index, each] of parameters.entries()) this.parameter(each, [...path, 'parameters', index])
    else this.wrong([...path, 'parameters'], 'a list')
    if (requestBody !== undefined) this.content(requestBody, [...path, 'requestBody'])
    this.each(responses, [...path, 'responses'], (response, at) => this.content(response, at))
  }

  private parameter(parameter: unknown, path: Path): void {
    const named = isObject(parameter) && typeof parameter.name === 'string' && typeof parameter.in === 'string'
    if (named) this.schema(parameter.schema, [...path, 'schema'])
    else this.wrong(path, 'a parameter with `name`, `in` and `schema`')
  }

  private content(body: unknown, path: Path): void {
    const { content } = this.map(body, path)
    if (content === undefined) return
    this.each(content, [...path, 'content'], (media, at) => {
      const { schema } = this.map(media, at)
      if (schema !== undefined) this.schema(schema, [...at, 'schema'])
    })
  }

  private schema(schema: unknown, path: Path): void {
    if (!isObject(schema)) {
      this.wrong(path, 'a schema')
      return
    }
    const { $ref, type, required, discriminator } = schema
    const kinds = type === undefined ? [] : Array.isArray(type) ? type : [type]
    if (!kinds.every(kind => types.includes(String(kind)))) this.wrong([...path, 'type'], `one of ${types.join(', ')}`)
    if (required !== undefined && !isNames(required)) this.wrong([...path, 'required'], 'a list of names')
    if (schema.enum !== undefined && !Array.isArray(schema.enum)) this.wrong([...path, 'enum'], 'a list')
    if ($ref !== undefined) this.reference($ref, [...path, '$ref'])
    if (isObject(discriminator) && isObject(discriminator.mapping))
      for (const [tag, target] of Object.entries(discriminator.mapping))
        this.reference(target, [...path, 'discriminator', 'mapping', tag])
    for (const key of ONE_SCHEMA) {
      const child = schema[key]
      if (child !== undefined && typeof child !== 'boolean') this.schema(child, [...path, key])
    }
    for (const key of SCHEMA_LIST) {
      const children = schema[key]
      if (Array.isArray(children))
        for (const [index, child] of children.entries()) this.schema(child, [...path, key, index])
      else if (children !== undefined) this.wrong([...path, key], 'a list')
    }
    for (const key of SCHEMA_MAP)
      if (schema[key] !== undefined) this.each(schema[key], [...path, key], (child, at) => this.schema(child, at))
  }

  private reference(target: unknown, path: Path): void {
    if (typeof target !== 'string') {
      this.wrong(path, 'a reference')
      return
    }
    const name = refName(target)
    if (target === refTo(name) && Object.hasOwn(this.schemas, name)) return
    if (this.dangling.has(target)) return
    this.dangling.add(target)
    const unknown = { name, known: Object.keys(this.schemas) }
    this.defects.push({ path, code: 'dangling-ref', message: `${target} leads nowhere`, unknown })
  }

  private map(value: unknown, path: Path): Record<string, unknown> {
    if (isObject(value)) return value
    this.wrong(path, 'a map')
    return {}
  }

  private each(map: unknown, path: Path, visit: (value: unknown, path: Path) => void): void {
    for (const [key, value] of Object.entries(this.map(map, path))) visit(value, [...path, key])
  }

  private wrong(path: Path, expected: string): void {
    this.defects.push({ path, code: 'contract-form', message: `${path.join('.')}: expected ${expected}` })
  }
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every(name => typeof name === 'string')
}
