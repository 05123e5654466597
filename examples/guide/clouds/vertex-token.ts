import { GoogleAuth } from 'google-auth-library'
import { vertex } from 'interlingua/vertex'

const google = new GoogleAuth({
  keyFile: 'key.json',
  scopes: 'https://www.googleapis.com/auth/cloud-platform',
})
export const keyed = vertex({
  project: 'my-project',
  token: async () => (await google.getAccessToken()) ?? '',
})
