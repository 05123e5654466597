/** Seeded randomness: the same id and seed cut the same bytes at the same places. */

function random(seed: string): () => number {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Cuts bytes anywhere, inside a character or a line end too: mostly short pieces, some long. */
export function* split(bytes: Uint8Array, seed: string): Generator<Uint8Array> {
  const next = random(seed)
  for (let from = 0; from < bytes.length; ) {
    const to = from + Math.floor(2 ** (next() * 10))
    yield bytes.subarray(from, to)
    from = to
  }
}
