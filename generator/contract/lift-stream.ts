import { at, isObject, type JsonObject, objectOr, same } from './json.ts'
import { UNIONS } from './keywords.ts'
import type { MediaType, OperationObject, Schema } from './model.ts'
import type { SchemaReader } from './read-schema.ts'
import type { Report } from './report.ts'

const EXTENSION = 'x-fern-streaming'

/**
 * Some documents say what a stream carries only in an extension. Before extensions are dropped, its event schema
 * becomes a media type of the response, and leaves the union in which the plain body's schema listed it too.
 */
export function liftStream(
  raw: JsonObject,
  operation: OperationObject,
  where: string,
  read: SchemaReader,
  report: Report,
): OperationObject {
  const extension = objectOr(raw[EXTENSION])
  const stream = extension['response-stream']
  const response = operation.responses['200']
  if (!isObject(stream) || response === undefined) return operation
  const type = extension.format === 'sse' ? 'text/event-stream' : 'application/x-ndjson'
  const content = response.content ?? {}
  if (content[type]?.schema !== undefined) return operation
  const schema = read(stream, at(at(where, EXTENSION), 'response-stream'), {})
  report.mended('stream-in-extension', where, operation.operationId)
  return {
    ...operation,
    responses: {
      ...operation.responses,
      200: { ...response, content: { ...withoutEvents(content, schema), [type]: { schema } } },
    },
  }
}

function withoutEvents(content: Record<string, MediaType>, event: Schema): Record<string, MediaType> {
  const json = content['application/json']
  if (json?.schema === undefined) return content
  const schema: Schema = { ...json.schema }
  for (const union of UNIONS) {
    const variants = schema[union]?.filter(variant => !same(variant, event))
    if (variants !== undefined && variants.length > 0) schema[union] = variants
  }
  return { ...content, 'application/json': { schema } }
}
