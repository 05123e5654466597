/** Bodies that may be large: read as fast as they are taken. */
import type { ClientRequest } from 'node:http'

/** Never rejects: what fails is an error of the request. */
export async function upload(body: Blob, sent: ClientRequest): Promise<void> {
  const reader = body.stream().getReader()
  try {
    for (let read = await reader.read(); !sent.destroyed; read = await reader.read()) {
      if (read.done) return void sent.end()
      if (!sent.write(read.value)) await roomIn(sent)
    }
  } catch (cause) {
    sent.destroy(cause instanceof Error ? cause : new Error('the body cannot be read', { cause }))
  } finally {
    reader.cancel().catch(() => {})
  }
}

function roomIn(sent: ClientRequest): Promise<void> {
  return new Promise(resolve => {
    const go = () => {
      sent.off('drain', go).off('close', go)
      resolve()
    }
    sent.once('drain', go).once('close', go)
  })
}
