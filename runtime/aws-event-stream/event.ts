/** What a frame says, as JSON: one object, its only key the name of the event, as the contracts of such streams have it. */
import type { EventStreamCodec } from '@smithy/eventstream-codec'

export type Frame = ReturnType<EventStreamCodec['decode']>

const utf8 = new TextDecoder()

/** An event or an error; a text says what is wrong with the frame. */
export function eventOf({ headers, body }: Frame): { data: string; isError: boolean } | string {
  const text = (name: string) => {
    const value = headers[name]?.value
    return typeof value === 'string' ? value : undefined
  }
  const payload = () => utf8.decode(body) || '{}'
  const type = text(':message-type')
  if (type === 'event') return named(text(':event-type'), payload(), false)
  if (type === 'exception') return named(text(':exception-type'), payload(), true)
  if (type === 'error') {
    const message = text(':error-message')
    return named(text(':error-code'), JSON.stringify(message === undefined ? {} : { message }), true)
  }
  return `it is of no known type, but ${type ?? 'none'}`
}

function named(name: string | undefined, json: string, isError: boolean) {
  if (name === undefined) return 'it does not say what it is'
  return { data: `{${JSON.stringify(name)}:${json}}`, isError }
}

/** An error of a frame as the body of such an error, where its type stands in `__type`, with a capital. */
export function errorBody(event: unknown): unknown {
  const [[type, said] = []] = Object.entries(typeof event === 'object' && event !== null ? event : {})
  if (type === undefined) return event
  const name = type.charAt(0).toUpperCase() + type.slice(1)
  return { ...(typeof said === 'object' ? said : { message: said }), __type: name }
}
