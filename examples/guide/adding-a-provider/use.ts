import { createClient } from 'interlingua'
import { acme } from './llm/acme/index.js'

const llm = createClient({ providers: [acme()] })
const { text } = await llm.chat({ model: 'acme/m1', messages: 'Hello' })
console.log(text)
