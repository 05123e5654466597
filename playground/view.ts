import { type ChatResponse, isInterlinguaError, type Loss, type StreamEvent, type Usage } from '../runtime/index.ts'
import type { Outcome, WireTarget } from './gateway.ts'
import { jsonView } from './json.ts'
import { element, only } from './page.ts'

/** The answer's part of the page, from the first words to what is known at the end. */
export class Answer {
  readonly #begun = performance.now()
  #firstAfter: number | undefined
  readonly #text = only('#text', HTMLElement)
  readonly #thoughts = only('#thoughts', HTMLDetailsElement)
  readonly #calls = only('#calls', HTMLElement)

  constructor() {
    this.#text.replaceChildren()
    this.#text.classList.add('streaming')
    this.#thoughts.hidden = true
    this.#thoughts.querySelector('p')?.replaceChildren()
    this.#calls.replaceChildren()
    this.#calls.hidden = true
    only('#facts', HTMLElement).replaceChildren()
  }

  tell(events: readonly StreamEvent[]): void {
    for (const event of events) {
      if (event.type === 'part-delta') this.#delta(event.kind, event.delta)
      else if (event.type === 'part-end' && event.part.type === 'tool-call')
        this.#call(event.part.name, event.part.input)
    }
  }

  end({ usage, finishReason, raw, loss, serviceTier }: ChatResponse, { target, cost }: Outcome): void {
    const facts: [string, string | undefined][] = [
      ['answered by', target ?? raw.headers['x-interlingua-model']],
      ['ended with', finishReason],
      ['first words after', seconds(this.#firstAfter)],
      ['all after', seconds(performance.now() - this.#begun)],
      ...usageFacts(usage),
      ['cost', dollars(cost)],
      ['service tier', serviceTier],
      [
        'not as asked',
        raw.headers['x-interlingua-loss'] ?? (loss.length > 0 ? loss.map(({ path }) => path).join(', ') : 'nothing'),
      ],
    ]
    only('#facts', HTMLElement).replaceChildren(
      ...facts.flatMap(([name, value]) =>
        value === undefined ? [] : [element('div', {}, element('dt', {}, name), element('dd', {}, value))],
      ),
    )
  }

  stop(): void {
    this.#text.classList.remove('streaming')
  }

  #delta(kind: string, delta: string): void {
    this.#firstAfter ??= performance.now() - this.#begun
    if (kind === 'text' || kind === 'refusal') this.#text.append(delta)
    if (kind !== 'reasoning') return
    this.#thoughts.hidden = false
    this.#thoughts.querySelector('p')?.append(delta)
  }

  #call(name: string, input: unknown): void {
    this.#calls.hidden = false
    this.#calls.append(element('li', {}, 'calls ', element('code', {}, `${name}(${JSON.stringify(input)})`)))
  }
}

/** The requests of all models side by side. */
export function showTargets(targets: readonly WireTarget[]): void {
  only('#targets', HTMLElement).replaceChildren(...targets.map(targetView))
}

function targetView({ target, api, method, path, body, loss, mapping, error }: WireTarget): HTMLElement {
  const address = path === undefined ? '' : `${method} ${path}`
  return element(
    'article',
    {},
    element('h3', {}, target),
    element('p', { class: 'address' }, [api, address].filter(text => text).join(' · ')),
    lossView(loss, error),
    ...(body === undefined ? [] : [jsonView(body)]),
    ...(mapping === undefined ? [] : [mappingView(mapping)]),
  )
}

/** Why it is so: the lines that wrote it. */
function mappingView(mapping: NonNullable<WireTarget['mapping']>): HTMLElement {
  const lines = mapping.map(({ at, line, writes }) =>
    element(
      'li',
      { title: writes.map(({ field, from }) => (from ? `${from} → ${field}` : field)).join(', ') },
      element('span', { class: 'at' }, at),
      ' ',
      element('code', {}, line),
    ),
  )
  const title = element('summary', {}, `by ${lines.length} lines of its mapping`)
  return element('details', { class: 'mapping' }, title, element('ul', {}, ...lines))
}

function lossView(loss: readonly Loss[], error: string | undefined): HTMLElement {
  const lines = [...(error === undefined ? [] : [error]), ...loss.map(({ path, detail }) => `${path}: ${detail}`)]
  return element('ul', { class: 'losses' }, ...lines.map(line => element('li', {}, line)))
}

export function showFailure(cause: unknown): void {
  const place = only('#failure', HTMLElement)
  place.hidden = cause === undefined
  place.textContent = cause === undefined ? '' : textOf(cause)
}

function textOf(cause: unknown): string {
  if (isInterlinguaError(cause)) return `${cause.kind}: ${cause.message}`
  return cause instanceof Error ? cause.message : String(cause)
}

function usageFacts(usage: Usage | undefined): [string, string | undefined][] {
  const { inputTokens, outputTokens, reasoningTokens, cacheReadTokens } = usage ?? {}
  return [
    ['tokens in', inputTokens?.toLocaleString('en')],
    ['tokens out', outputTokens?.toLocaleString('en')],
    ['of them thoughts', reasoningTokens ? reasoningTokens.toLocaleString('en') : undefined],
    ['from the cache', cacheReadTokens ? cacheReadTokens.toLocaleString('en') : undefined],
  ]
}

function seconds(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : `${(ms / 1_000).toFixed(2)} s`
}

/** As exactly as small amounts need it. */
function dollars(usd: number | undefined): string | undefined {
  return usd === undefined ? undefined : `$${usd < 0.01 ? Number(usd.toPrecision(2)) : usd.toFixed(4)}`
}
