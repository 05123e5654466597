/** Answers in the memory of this process: those that were kept last, within a number and a length. */
import type { AnswerStore } from './answer-store.ts'

const MOST = 1_000
const LETTERS = 64 * 1024 * 1024

/** A store in this process: of so many answers and letters at most, the oldest go first. */
export function memoryAnswers(most = MOST, letters = LETTERS, now = Date.now): AnswerStore {
  const kept = new Map<string, { value: string; until: number }>()
  let length = 0
  const remove = (name: string) => {
    length -= kept.get(name)?.value.length ?? 0
    return kept.delete(name)
  }
  return {
    get(name) {
      const found = kept.get(name)
      if (found && found.until > now()) return found.value
      remove(name)
      return undefined
    },
    set(name, value, ttl) {
      remove(name)
      kept.set(name, { value, until: now() + ttl })
      length += value.length
      for (const oldest of kept.keys()) {
        if (kept.size <= most && length <= letters) break
        remove(oldest)
      }
    },
    delete: remove,
  }
}
