/** The layers as a picture, for a page in light or dark. */
import { type Layer, layers, type Room } from './layers.ts'

const [width, left, band, gap, inset] = [960, 110, 58, 10, 8]

export function architecturePicture(): string {
  const height = layers.length * (band + gap) + gap
  const title = `Layers, each importing from those below: ${layers.map(({ name }) => name).join(', ')}.`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" rx="12" fill="#ffffff" stroke="#d9dde6"/>`,
    ...layers.flatMap(drawn),
    '</svg>\n',
  ].join('\n')
}

function drawn({ name, rooms }: Layer, at: number): string[] {
  const top = gap + at * (band + gap)
  const wide = (width - left - gap - (rooms.length - 1) * inset) / rooms.length
  const arrow = `<path d="M${left / 2} ${top + band - 16}v16m-5 -6l5 6l5 -6" fill="none" stroke="#565e70" stroke-width="1.5"/>`
  return [
    text(left / 2, top + band / 2 - 2, name, { size: 14, weight: 600, fill: '#2f4fd0' }),
    ...(at < layers.length - 1 ? [arrow] : []),
    ...rooms.flatMap((room, index) => box(room, left + index * (wide + inset), top, wide)),
  ]
}

function box({ name, what }: Room, x: number, y: number, wide: number): string[] {
  return [
    `<rect x="${x}" y="${y}" width="${wide}" height="${band}" rx="8" fill="#f3f5fb" stroke="#c3cae0"/>`,
    text(x + wide / 2, y + 24, name, { size: 14, weight: 600, fill: '#1b1f2a' }),
    text(x + wide / 2, y + 45, what, { size: 12, weight: 400, fill: '#4a5162' }),
  ]
}

function text(
  x: number,
  y: number,
  content: string,
  { size, weight, fill }: { size: number; weight: number; fill: string },
): string {
  return `<text x="${x}" y="${y}" text-anchor="middle" font-size="${size}" font-weight="${weight}" fill="${fill}">${content}</text>`
}
