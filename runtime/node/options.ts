/** What a user may choose about connections. Own types, so that the package's types need nobody else's. */

/** How calls travel on Node. */
export interface NodeTransportOptions {
  /**
   * The proxy for all calls, as `http://user:password@host:port`; `false` for none. Absent: from the environment, at each
   * call: `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy`, in lower or upper case.
   */
  proxy?: string | false
  /** How long an unused connection is kept for the next call, in milliseconds; 30,000 unless given. */
  idle?: number
  /** Most connections to one host at a time; calls beyond wait for one. No limit unless given. */
  maxConnections?: number
  /** Certificates, and what is asked of those of servers. */
  tls?: NodeTlsOptions
}

/** Handed to `node:tls` as they are. */
export interface NodeTlsOptions {
  /** Trusted authorities, PEM, instead of those that Node brings. */
  ca?: Pem
  /** Our own certificate and its key, PEM, where the server asks who we are. */
  cert?: Pem
  /** The key of `cert`, PEM. */
  key?: Pem
  /** What `key` is encrypted with. */
  passphrase?: string
  /** The name that the server's certificate must have, where it is not the host of the address. */
  servername?: string
  /** `false` talks to servers whose certificate nobody vouches for, and shows them the key. */
  rejectUnauthorized?: boolean
  /** The oldest version that is spoken. */
  minVersion?: 'TLSv1.2' | 'TLSv1.3'
}

type Pem = string | Uint8Array | readonly (string | Uint8Array)[]
