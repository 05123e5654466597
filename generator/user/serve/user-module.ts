/** A file of the user's own, whose default export is middleware: the one thing of a configuration that is a program. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Middleware } from '../../../runtime/index.ts'
import type { Tell } from './tell.ts'

/** `folder` is that of the configuration. Tells what cannot be read, and what is no middleware. */
export async function moduleOf(file: string, folder: string, at: number, tell: Tell): Promise<Middleware[]> {
  // Read anew whenever the configuration is.
  const url = `${pathToFileURL(resolve(folder, file))}?${Date.now()}`
  try {
    const { default: told } = (await import(url)) as { default?: unknown }
    const all = Array.isArray(told) ? told : [told]
    if (all.every(one => typeof one === 'function')) return all as Middleware[]
    tell(['use', at], `'${file}' has no middleware`, 'its default export is a middleware, or a list of them')
  } catch (failed) {
    const why = failed instanceof Error ? failed.message.split('\n')[0] : String(failed)
    tell(['use', at], `'${file}' cannot be read: ${why}`, 'a path from the folder of this file')
  }
  return []
}
