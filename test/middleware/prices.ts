/** What budgets are tried on. */
import type { Price } from '../../runtime/budget/price.ts'

/** Made up, as every price here. */
export const price: Price = {
  input: 2,
  output: 10,
  cacheRead: 0.5,
  cacheWrite: 2.5,
  currency: 'USD',
  source: 'https://prices.invalid/toy',
  date: '2026-11-25',
}
export const prices = { 'toy/m': price }
export const ask = { model: 'toy/m', messages: 'hello' }
