/** Something is wrong at a place in the file. `hint` says what would mend it. */
export type Tell = (path: readonly PropertyKey[], message: string, hint?: string) => void
