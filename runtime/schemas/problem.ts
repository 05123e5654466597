/** What became of a piece of a schema that an api does not take as it is. */
export interface SchemaProblem {
  /** Where in the schema, as a JSON pointer: `/properties/age/minimum`. The schema itself is the empty text. */
  path: string
  /**
   * `reshaped`: written in another form, from which values are read back as they were.
   * `loosened`: a bound is not enforced; the description tells the model of it.
   * `annotation`: a remark is not sent.
   * `refused`: the api will not take it, or no value meets it.
   */
  kind: 'reshaped' | 'loosened' | 'annotation' | 'refused'
  /** What it is, in a sentence for people. */
  detail: string
}
