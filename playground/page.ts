/** The one element that a selector names. Throws where the page has none of that kind. */
export function only<E extends Element>(selector: string, kind: new () => E): E {
  const found = document.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`the page has no ${selector}`)
}

/** A new element with these children. */
export function element(name: string, properties: Record<string, string> = {}, ...children: (Node | string)[]) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value)
  made.append(...children)
  return made
}
