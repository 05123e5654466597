import { expect, test } from 'vitest'
import { rawNames } from '../../generator/plan/raw-names.ts'

const named = (...ids: string[]) => [...rawNames(ids).values()]

test.each([
  [['makeThing'], ['makeThing']],
  [
    ['things_list', 'things-get'],
    ['thingsList', 'thingsGet'],
  ],
  [['x.y.makeThing'], ['makeThing']],
  [
    ['x.things.list', 'x.things.get'],
    ['thingsList', 'thingsGet'],
  ],
  [
    ['x.things.list', 'y.things.list'],
    ['xThingsList', 'yThingsList'],
  ],
  [
    ['x.makeThing', 'y.makeThing'],
    ['xMakeThing', 'yMakeThing'],
  ],
  [['list'], ['list']],
  [['GetHTTPThing'], ['getHTTPThing']],
  [
    ['v2.list', '2fast'],
    ['v2List', 'operation2Fast'],
  ],
])('%j are called %j', (ids, names) => {
  expect(named(...ids)).toEqual(names)
  expect(named(...ids.toReversed())).toEqual(names.toReversed())
})

test('ids that differ in no letter or digit get one name, which the plan reports', () => {
  expect(named('make_thing', 'makeThing')).toEqual(['makeThing', 'makeThing'])
})
