/** A certificate that nobody vouches for, made on the spot: no key lies in the repository. */
import { generateKeyPairSync, sign } from 'node:crypto'

const sized = (tag: number, body: Buffer): Buffer => {
  const { length } = body
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}
const sequence = (...parts: Buffer[]) => sized(0x30, Buffer.concat(parts))
const text = (tag: number, value: string) => sized(tag, Buffer.from(value, 'latin1'))
const bits = (value: Buffer) => sized(0x03, Buffer.concat([Buffer.from([0]), value]))
const id = (hex: string) => sized(0x06, Buffer.from(hex, 'hex'))

/** PEM of a certificate for one name, signed by its own key. */
export function selfSigned(name: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = sequence(id('2a8648ce3d040302'))
  const subject = sequence(sized(0x31, sequence(id('550403'), text(0x0c, name))))
  const validity = sequence(text(0x17, '200101000000Z'), text(0x17, '491231235959Z'))
  const altName = sequence(id('551d11'), sized(0x04, sequence(text(0x82, name))))
  const authority = sequence(
    id('551d13'),
    sized(0x01, Buffer.from([0xff])),
    sized(0x04, sequence(sized(0x01, Buffer.from([0xff])))),
  )
  const body = sequence(
    sized(0xa0, sized(0x02, Buffer.from([2]))),
    sized(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    subject,
    validity,
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    sized(0xa3, sequence(altName, authority)),
  )
  const whole = sequence(body, ecdsaWithSha256, bits(sign('sha256', body, privateKey)))
  const lines = whole.toString('base64').replace(/(.{64})/g, '$1\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}
