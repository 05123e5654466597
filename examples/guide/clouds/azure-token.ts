import { getBearerTokenProvider, WorkloadIdentityCredential } from '@azure/identity'
import { azure } from 'interlingua/azure'

const token = getBearerTokenProvider(
  new WorkloadIdentityCredential(),
  'https://cognitiveservices.azure.com/.default',
)
export const workload = azure({ resource: 'my-resource', token })
