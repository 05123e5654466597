import { createClient } from 'interlingua'
import { nodeTransport } from 'interlingua/node'
import { openai } from 'interlingua/openai'

const ca = '-----BEGIN CERTIFICATE-----'

// #region transport
const transport = nodeTransport({
  proxy: 'http://user:password@proxy:3128',
  tls: { ca },
  idle: 10_000,
  maxConnections: 50,
})
const llm = createClient({ providers: [openai()], transport, timeout: { connect: 2_000, idle: 30_000 } })
// #endregion
console.log(llm.supports('openai/gpt-5', 'temperature').supported)
