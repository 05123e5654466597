import { createClient } from 'interlingua'
import { filesOf } from 'interlingua/files'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const csv = 'a,b\n1,2\n'

// #region files
const files = filesOf(llm) // keys, retries and timeouts are the client's
const stored = await files.upload({
  provider: 'openai',
  file: new File([csv], 'numbers.csv'),
  purpose: 'user_data',
})
for await (const file of files.list({ provider: 'openai' }))
  console.log(file.id, file.name, file.bytes)
const text = await (await files.content(stored)).text() // or bytes(), or piece by piece
await files.delete(stored)
// #endregion
console.log(text === csv)
