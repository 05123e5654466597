/** A canonical JSON Schema 2020-12 node: structure and constraints, never prose. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  format?: string
  contentEncoding?: string
  contentMediaType?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  propertyNames?: Schema
  required?: string[]
  additionalProperties?: boolean | Schema
  minProperties?: number
  maxProperties?: number
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  not?: Schema
  discriminator?: Discriminator
  default?: unknown
  readOnly?: boolean
  writeOnly?: boolean
  deprecated?: boolean
}

export type Discriminator = { propertyName: string; mapping?: Record<string, string> }

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  deprecated?: boolean
  style?: string
  explode?: boolean
  schema: Schema
}

export type MediaType = { schema?: Schema }

type RequestBody = { required?: boolean; content: Record<string, MediaType> }

export type Response = { description: string; content?: Record<string, MediaType> }

export type OperationObject = {
  operationId: string
  deprecated?: boolean
  parameters?: Parameter[]
  requestBody?: RequestBody
  responses: Record<string, Response>
}

export type PathItem = { [method: string]: OperationObject }

export type Server = { url: string; variables?: Record<string, { default: string; enum?: string[] }> }

/** The vendored contract: valid OpenAPI 3.1, the covered operations and what they reach. */
export type OpenApiDocument = {
  openapi: '3.1.0'
  info: { title: string; version: string }
  servers?: Server[]
  paths: Record<string, PathItem>
  components: { schemas: Record<string, Schema> }
}

/** An operation as the generator consumes it. `path` has no query; a variant's fixed query stands in `query`. */
export type Operation = {
  id: string
  method: string
  path: string
  query?: Record<string, string>
  deprecated?: boolean
  parameters: Parameter[]
  request?: { mediaType: string; required: boolean; schema: Schema }
  responses: { status: string; mediaType?: string; schema?: Schema }[]
}

export type Contract = {
  provider: string
  operations: Operation[]
  schemas: Record<string, Schema>
  document: OpenApiDocument
}
