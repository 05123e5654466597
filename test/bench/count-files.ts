/** `node --import count-files.js`: at its end the process tells on stderr how many files it has loaded. */
import { createRequire, register } from 'node:module'
import { MessageChannel } from 'node:worker_threads'

const hooks = `
let port
export function initialize(data) { port = data.port }
export function load(url, context, next) {
  if (url.startsWith('file:')) port.postMessage(url)
  return next(url, context)
}`

const { port1, port2 } = new MessageChannel()
const files = new Set<string>()
port1.on('message', (url: string) => files.add(new URL(url).pathname))
port1.unref()
register(`data:text/javascript,${encodeURIComponent(hooks)}`, { data: { port: port2 }, transferList: [port2] })

// Files that are no modules load each other, unseen by the hook.
const { cache } = createRequire(import.meta.url)
process.once('beforeExit', () => {
  for (const file of Object.keys(cache)) files.add(file)
  const loaded = [...files].filter(file => !file.endsWith('/load-only.js'))
  process.stderr.write(`files ${loaded.length}\n`)
})
