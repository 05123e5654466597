/** `interlingua/budget`: prices as data, the cost of calls, and limits to it. */
export { type Budget, type BudgetOptions, budget } from './budget.ts'
export type { Total, Totals } from './ledger.ts'
export type { Limit } from './limit.ts'
export { costOf, type Price, type Prices, type Rates } from './price.ts'
export { type RedisSpendingOptions, redisSpending, type SharedSpending } from './shared.ts'
