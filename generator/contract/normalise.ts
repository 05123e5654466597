import { type MergeContext, settleAllOf } from './all-of.ts'
import { settleDiscriminator } from './discriminator.ts'
import { at, byCodeUnit } from './json.ts'
import { refName } from './keywords.ts'
import type { OpenApiDocument, Schema } from './model.ts'
import type { Report } from './report.ts'
import { dropIdle, settleObject, settleUnions } from './union.ts'
import { settleType, settleValues, splitTypes } from './values.ts'
import { mapDocument, mapSchema } from './walk.ts'

/** Every schema of the document in its one canonical form, so that equal meaning is equal text. */
export function normalise(document: OpenApiDocument, report: Report): OpenApiDocument {
  const raw = document.components.schemas
  const settled = new Map<string, Schema>()
  const pending = new Set<string>()
  const context: MergeContext = { lookup: ref => component(refName(ref)), report }

  function component(name: string): Schema | undefined {
    const schema = raw[name]
    if (settled.has(name) || schema === undefined || pending.has(name)) return settled.get(name)
    pending.add(name)
    const done = settle(schema, at('/components/schemas', name), context)
    pending.delete(name)
    settled.set(name, done)
    return done
  }

  const names = Object.keys(raw).sort(byCodeUnit)
  const schemas = Object.fromEntries(names.map(name => [name, component(name) ?? {}]))
  const operations = mapDocument({ ...document, components: { schemas: {} } }, (schema, where) =>
    settle(schema, where, context),
  )
  return mapDocument({ ...operations, components: { schemas } }, (schema, where) =>
    mapSchema(schema, (node, place) => settleDiscriminator(node, schemas, place, report), where),
  )
}

function settle(schema: Schema, where: string, context: MergeContext): Schema {
  return mapSchema(
    schema,
    (node, place) => {
      const merged = settleAllOf(node, place, context)
      const typed = settleValues(settleType(merged, place, context.report))
      // Openness is settled on both sides: it must not keep a union from being pure, and a union may turn into an object.
      return dropIdle(settleObject(settleUnions(settleObject(splitTypes(typed)))))
    },
    where,
  )
}
