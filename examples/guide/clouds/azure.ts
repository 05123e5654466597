import { createClient } from 'interlingua'
import { azure } from 'interlingua/azure'
import { azureDeployments } from 'interlingua/azure-deployments'

const llm = createClient({
  providers: [
    azure({ resource: 'my-resource' }),
    azureDeployments({ resource: 'my-resource', apiKey: '…' }),
  ],
})
const reply = await llm.chat({ model: 'azure/my-gpt-5', messages: 'Hello' })
console.log(reply.text)
