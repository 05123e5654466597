/** A vendor on the loopback that streams one short answer to whoever asks for a message. */
import { eventStream, type Loopback, startLoopback } from '../support/loopback.ts'
import { installPackage, type Project } from './project.ts'

const usage = { input_tokens: 3, output_tokens: 1 }
const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'claude-opus-4-1', content: [], usage }

const events = [
  { type: 'message_start', message: { ...message, stop_reason: null, stop_sequence: null } },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Grüß ' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Gott!' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 5 } },
  { type: 'message_stop' },
]

/** What the answer says. */
export const said = 'Grüß Gott!'

/** The answer's bytes are cut in the middle of a character. */
function startVendor(): Promise<Loopback> {
  const bytes = new TextEncoder().encode(
    events.map(event => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join(''),
  )
  const cut = bytes.indexOf(0xc3) + 1
  return startLoopback(eventStream([bytes.subarray(0, cut), bytes.subarray(cut)], 5))
}

/** The package in a project of its own, beside a vendor to ask. */
export interface Stage {
  project: Project
  vendor: Loopback
  close(): Promise<void>
}

export async function startStage(): Promise<Stage> {
  const project = await installPackage()
  const vendor = await startVendor()
  return {
    project,
    vendor,
    close() {
      project.remove()
      return vendor.close()
    },
  }
}
