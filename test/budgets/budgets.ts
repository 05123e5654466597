/** The most that may be. Who raises one says why in the commit. */

/** Gzipped bytes of a program that streams chat of one provider: by `streamChat`, and by the client. */
export const bundles = { streams: 25_140, client: 44_620 }

/** Instantiations of each program of programs/. */
export const instantiations: { [program: string]: number } = {
  agent: 2_800,
  chat: 550,
  embed: 300,
  errors: 350,
  media: 900,
  middleware: 450,
  partials: 1_400,
  stream: 350,
  structured: 1_700,
  tools: 2_500,
}
