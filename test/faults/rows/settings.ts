/** Retries as by default, in a twenty-fifth of the time. */
export const quick = { maxRetries: 2, baseMs: 20, maxMs: 320, budgetMs: 20_000 }
