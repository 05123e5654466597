type Present<T> = { [Name in keyof T]: Exclude<T[Name], undefined> }

/** Without what is not said. */
export function present<T extends object>(said: T): Present<T> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Present<T>
}
