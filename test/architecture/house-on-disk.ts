/** The house as it stands, read once. */
import { houseOnDisk } from './house.ts'

export const house = houseOnDisk('{runtime,generator,generated}/**/*.ts')
