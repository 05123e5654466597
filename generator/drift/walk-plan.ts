import { type CallName, isSent, scopesOf } from '../calls.ts'
import type { Position, Template } from '../mapping/model.ts'
import type { Plan, PlannedCall } from '../plan/model-api.ts'
import type { Unified } from '../unified/model.ts'
import type { Direction } from './change.ts'
import type { Mapped, Part } from './mapped.ts'
import { joined, ofStream } from './unified-names.ts'
import { type Trail, walkTemplate } from './walk-template.ts'

/** Everything of the contract that a plan names: calls, addresses, stream, errors. */
export function walkPlan(plan: Plan, unified: Unified): Mapped[] {
  const walk = new PlanWalk(plan, unified)
  return [
    ...walk.call(plan.chat, 'chat'),
    ...plan.calls.flatMap(({ name, call }) => walk.call(call, name)),
    ...walk.stream(),
    ...walk.errors(),
  ]
}

/** Of that, the body in which chat is asked. */
export function requestOf(plan: Plan, unified: Unified): Mapped[] {
  return new PlanWalk(plan, unified).call(plan.chat, 'chat').filter(({ part }) => part === 'body')
}

class PlanWalk {
  private readonly plan: Plan
  private readonly unified: Unified

  constructor(plan: Plan, unified: Unified) {
    this.plan = plan
    this.unified = unified
  }

  call({ mapping, request, response }: PlannedCall, call: CallName | 'chat'): Mapped[] {
    const operation = mapping.operation.value
    const trail = (direction: Direction, part: Part) => this.trail(call, operation, direction, part, mapping.at)
    const [asked, told] = [trail('request', 'body'), trail('response', 'answer')]
    return [
      this.bare(trail('request', 'path'), [], mapping.operation.at),
      ...this.address(operation, mapping.path, call),
      ...(mapping.query?.entries ?? []).map(({ key, value, at }) => ({
        ...this.bare(trail('request', 'query'), [key], at),
        unified: holeNames(value, asked),
      })),
      ...(request ? walkTemplate(request, { ...asked, position: mapping.request!.at }) : []),
      ...(response ? walkTemplate(response, { ...told, position: mapping.response!.at }) : []),
    ]
  }

  stream(): Mapped[] {
    const { mapping, stream } = this.plan
    const { operation, streamOperation, streamPath } = mapping.chat
    const name = (streamOperation ?? operation).value
    const trail = (op: string, at: Position): Trail => ({
      ...this.trail('chat', name, 'response', 'stream', at),
      scope: this.unified.type('StreamScope'),
      name: path => ofStream(op, path),
      capability: {
        call: 'stream',
        direction: 'response',
        names: op === '' ? [] : [`stream.${op}`],
      },
      tells: (_, constant) => constant || mapping.stream.select === undefined,
    })
    const lines = stream.groups.flatMap(({ place, each, rules }, group) =>
      rules.flatMap(({ op, reading }, index) => {
        const steps = (each ? [...place, '0'] : place).map(step => (/^\d+$/.test(step) ? '[]' : step))
        const { at } = mapping.stream.groups[group]!.rules[index]!
        return this.withAnswer(walkTemplate(reading, { ...trail(op, at), path: steps }))
      }),
    )
    const { select, sequence, at } = mapping.stream
    const counter = sequence === undefined ? [] : [this.bare(trail('', at), [sequence], at)]
    const envelope = stream.envelope ? walkTemplate(stream.envelope, trail('', mapping.stream.at)) : []
    const passed = mapping.stream.ignore.map(({ value, at }) => ({
      ...this.bare(trail('', at), [], at),
      variants: [`${select}=${value}`],
    }))
    const request = streamOperation ? this.asStreamed(streamOperation) : []
    return [
      ...lines,
      ...written([...envelope, ...counter]),
      ...passed,
      ...this.address(name, streamPath, 'chat'),
      ...request,
    ]
  }

  /** Where an event holds a whole answer, what the answer's own template names of it. */
  private withAnswer(line: Mapped[]): Mapped[] {
    const { response, mapping } = this.plan.chat
    return line.flatMap(each => {
      if (!response || !each.unified.includes('response')) return [each]
      const { operation, path, variants } = each
      const trail = this.trail('chat', operation, 'response', 'stream', mapping.at)
      return [each, ...walkTemplate(response, { ...trail, path, variants })]
    })
  }

  errors(): Mapped[] {
    const { errors, mapping } = this.plan
    return errors.flatMap(node =>
      walkTemplate(node, {
        ...this.trail('error', '*', 'response', 'error', mapping.error.at),
        scope: this.unified.type('WireErrorScope'),
        name: path => joined('error', path),
      }),
    )
  }

  /** The operation that streams takes the same request. */
  private asStreamed({ value, at }: { value: string; at: Position }): Mapped[] {
    const { request } = this.plan.chat
    const trail = (part: Part) => this.trail('chat', value, 'request', part, at)
    return [this.bare(trail('path'), [], at), ...(request ? walkTemplate(request, trail('body')) : [])]
  }

  /** The operation itself, and the placeholders and fixed query of its path. */
  private address(
    operation: string,
    written: { value: string; at: Position } | undefined,
    call: CallName | 'chat',
  ): Mapped[] {
    const at = written?.at ?? this.plan.mapping.chat.at
    const trail = (part: Part) => this.trail(call, operation, 'request', part, at)
    const [route = '', query] = (written?.value ?? '').split('?')
    const fields = [...route.matchAll(/\{\$(\w+)\}/g)].map(match => match[1]!)
    const names = [...operation.matchAll(/\{(\w+)\}/g)].map(match => match[1]!)
    return [
      ...names.map((name, index) => ({
        ...this.bare(trail('path'), [name], at),
        unified: fields[index] === undefined ? [] : [trail('path').name([fields[index]])],
      })),
      ...[...new URLSearchParams(query).keys()].map(name => this.bare(trail('query'), [name], at)),
    ]
  }

  private bare(trail: Trail, path: string[], at: Position): Mapped {
    const [self] = walkTemplate(
      { kind: 'literal', literal: { kind: 'literal', value: null, at }, slot: none, constant: true },
      { ...trail, path, position: at },
    )
    return self!
  }

  private trail(
    call: CallName | 'chat' | 'error',
    operation: string,
    direction: Direction,
    part: Part,
    at: Position,
  ): Trail {
    const { mapping } = this.plan
    const prefix = call === 'chat' ? '' : call
    return {
      at: { api: mapping.api, operation, direction, part },
      path: [],
      variants: [],
      cases: [],
      owners: [],
      position: at,
      scope: this.unified.type(
        call === 'error' ? 'WireErrorScope' : scopesOf(call)[direction === 'request' ? 'asked' : 'told'],
      ),
      name: path => joined(prefix, path),
      capability: {
        call,
        direction,
        names: call === 'chat' || call === 'error' || !isSent(call) ? [] : [`calls.${call}`],
      },
      writeOnly: false,
      tells: () => false,
      uses: [],
    }
  }
}

const none = { schemas: [], required: false, nullable: false, everywhere: true }

/** What only our server writes. */
function written(entries: Mapped[]): Mapped[] {
  return entries.map(each => ({ ...each, read: false }))
}

function holeNames(template: Template, { name }: Trail): string[] {
  return template.kind === 'hole' ? template.terms.map(({ path }) => name(path)) : []
}
