/** Texts are long, and a process may read many: this many of them are kept. */
const MOST = 64

/** What was worked out of texts of late. */
export class Memo<T> {
  private readonly known = new Map<string, T>()

  get(text: string): T | undefined {
    return this.known.get(text)
  }

  set(text: string, value: T): T {
    this.known.delete(text)
    this.known.set(text, value)
    if (this.known.size > MOST) this.known.delete(this.known.keys().next().value!)
    return value
  }
}
