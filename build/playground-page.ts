/** What `interlingua/playground` is in the checkout, where nothing is built. */
import { fileURLToPath } from 'node:url'
import { playgroundPage } from './playground.ts'

export const page: string = await playgroundPage(fileURLToPath(new URL('..', import.meta.url)))
