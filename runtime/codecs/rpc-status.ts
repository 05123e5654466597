/** Errors of remote procedure calls, as gRPC and its relatives number them. */
import { isObject } from '../text/json.ts'

/** By their numbers, from 0: https://grpc.io/docs/guides/status-codes/ */
const words =
  /* @__PURE__ */ 'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'.split(
    ' ',
  )

/** The error of one part of an answer, `{ code, message }` with a number; read as the body of an HTTP answer that has its word for it. */
export const rpcStatus = {
  encode: <T>(body: unknown): T => (isObject(body) && isObject(body.error) ? numbered(body.error) : body) as T,
  decode: (wire: unknown): unknown => {
    if (!isObject(wire)) return wire ?? undefined
    const { code, ...rest } = wire
    return { error: { ...rest, status: words[Number(code)] ?? String(code) } }
  },
}

function numbered({ status, ...rest }: { [field: string]: unknown }): object {
  const code = words.indexOf(String(status))
  return code < 0 ? rest : { ...rest, code }
}
