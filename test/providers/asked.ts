/** A call of a vendor that answers so, and the clouds and servers whose place a caller says. */
import { onTestFinished } from 'vitest'
import { azure } from '../../generated/azure/index.ts'
import { azureDeployments } from '../../generated/azure-deployments/index.ts'
import { openaiCompatible } from '../../generated/openai-compatible/index.ts'
import { vertex } from '../../generated/vertex/index.ts'
import type { Client } from '../../runtime/index.ts'
import { json, type Script } from '../support/loopback.ts'
import { type Make, type Talk, talkTo } from './wire.ts'

/** With the vendor that was asked last. */
export let talk: Talk

/** Calls a vendor that answers so; `name/model` where the call is about one. */
export async function asked<T>(
  make: Make,
  answer: object,
  call: (llm: Client, model: string) => Promise<T>,
  script: Script = json(answer),
) {
  const own = await talkTo(make, script)
  talk = own
  onTestFinished(() => own.close())
  return call(own.llm, `${make({ apiKey: 'k' }).name}/m`)
}

export const usage = { inputTokens: 3, totalTokens: 3 }
export const compatible: Make = options =>
  openaiCompatible({ ...options, name: 'own', baseURL: options.baseURL ?? 'http://x' })
export const atVertex: Make = options => vertex({ ...options, project: 'p' })
export const atDeployments: Make = options => azureDeployments({ ...options, resource: 'r' })
export const atAzure: Make = options => azure({ ...options, resource: 'r' })
