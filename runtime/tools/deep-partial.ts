/** A value as far as it has come: fields may be missing, lists and texts be shorter. Nothing of it is checked. */
export type DeepPartial<T> = T extends string
  ? string
  : T extends number | boolean | bigint | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? DeepPartial<Item>[]
      : T extends object
        ? { [Field in keyof T]?: DeepPartial<T[Field]> }
        : T
