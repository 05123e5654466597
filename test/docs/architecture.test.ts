/** The picture of docs/architecture.md is the one that the code keeps to. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { layerOf, upwards } from '../../build/docs/layers.ts'
import { architecturePicture } from '../../build/docs/picture.ts'
import { houseOnDisk } from '../architecture/house.ts'
import { root } from './site.ts'

const house = houseOnDisk('{runtime,generator,generated}/**/*.ts')
const imports = [...house].map(([path, { imports }]) => [path, imports] as const)

it('every file is in a layer, and imports nothing from those above', () => {
  expect([...house.keys()].filter(path => layerOf(path) < 0)).toEqual([])
  expect(upwards(imports)).toEqual([])
})

it('an import that leads upwards is seen', () => {
  const wrong = [['runtime/types.ts', ['generated/registry.ts', 'zod', 'runtime/errors.ts']]] as const
  expect(upwards(wrong)).toEqual(['runtime/types.ts → generated/registry.ts'])
  expect(upwards([['generator/plan/plan.ts', ['generator/emit/api.ts']]])).toHaveLength(1)
})

it('is drawn of these layers (UPDATE=1 draws it)', () => {
  const file = join(root, 'docs/architecture.svg')
  if (process.env.UPDATE) writeFileSync(file, architecturePicture())
  expect(readFileSync(file, 'utf8')).toBe(architecturePicture())
})
