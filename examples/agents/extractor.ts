/** A typed extractor: an invoice out of a letter, shown while it comes. */
import { z } from 'zod'
import type { Client } from '../../runtime/index.ts'
import { isOutputError, withTools } from '../../runtime/tools/index.ts'

const Invoice = z.object({
  number: z.string(),
  currency: z.enum(['EUR', 'USD']),
  items: z.array(z.object({ what: z.string(), price: z.number() })),
})

const letter = `Dear Ann, this is invoice R-17: two days of gardening at 240 euros, and a rake for 19.90. Yours, Bob`

export async function extractor(client: Client, model: string, say: (line: string) => void) {
  const llm = withTools(client)
  const stream = llm.stream({ model, messages: `Extract the invoice.\n${letter}`, output: Invoice })
  let shown = ''
  let updates = 0
  for await (const { number, items = [] } of stream.partials()) {
    updates++
    const line = `  ${number ?? '…'}: ${items.map(({ what, price }) => `${what ?? '…'} ${price ?? '…'}`).join(', ')}`
    if (line !== shown) say(line)
    shown = line
  }
  try {
    const invoice = await stream.output
    const total = invoice.items.reduce((sum, { price }) => sum + price, 0)
    say(`  ${total} ${invoice.currency} in all`)
    return { invoice, total, updates }
  } catch (error) {
    if (isOutputError(error)) say(`  no invoice: ${error.issues.map(({ message }) => message).join('; ')}`)
    throw error
  }
}
