import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const model = 'openai/gpt-5-mini'
async function why(thing: string) {
  const messages = `Why is the ${thing} blue?`
  return (await llm.chat({ model, messages })).text
}
console.log(await why('sky'))
const many = await Promise.all(['sky', 'sea'].map(why))
console.log(many.length)
