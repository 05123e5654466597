/** What we do not do, on purpose and in the open. Each gap names one field of one entry and its reason. */
import { parse } from 'yaml'
import { z } from 'zod'

const excuse = /not[ -](yet )?implemented|unimplemented|todo|later/i

const gapSchema = z.strictObject({
  id: z.string().min(1),
  field: z.string().min(1),
  reason: z
    .string()
    .min(20, 'say why')
    .refine(reason => !excuse.test(reason), '"not implemented" is no reason'),
})

export type Gap = z.infer<typeof gapSchema>

export function parseGaps(text: string): Gap[] {
  const parsed = z.array(gapSchema).safeParse(parse(text) ?? [])
  if (!parsed.success) throw new Error(`gaps.yaml: ${z.prettifyError(parsed.error)}`)
  const keys = parsed.data.map(gapKey)
  const twice = keys.find((key, at) => keys.indexOf(key) !== at)
  if (twice) throw new Error(`gaps.yaml: ${twice} is listed twice`)
  return parsed.data
}

export const gapKey = ({ id, field }: { id: string; field: string }) => `${id} (${field})`
