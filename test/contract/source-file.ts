/** What `source.yaml` says of a document of one operation; `whence` is where it is, in lines of YAML. */
export const sourceFile = (whence: string) => `kind: openapi
${whence}
revision: ''
date: 2026-01-01
licence: MIT
sha256: ''
operations:
  - post /talk
`
