/** The vendor of the soak, in a process of its own: it prints its port, and ends with its input. */
import { startFaultServer } from '../server.ts'
import { serverFaults, words } from './faults.ts'

const server = await startFaultServer(exchange => {
  const { headers } = exchange.request
  const fault = serverFaults[headers['x-fault'] ?? '']
  return (fault?.script ?? words(Number(headers['x-words']), Number(headers['x-every-ms'])))(exchange)
})

console.log(server.port)
process.stdin.resume().once('end', () => process.exit(0))
