import type { Refusal } from "evenkeel"

/** What can be wrong with a request, and the status that it is answered with. */
const statuses = {
  "request/invalid": 400,
  "body/invalid-json": 400,
  "body/too-deep": 400,
  "body/forbidden-key": 400,
  "body/invalid": 400,
  "body/too-large": 413,
  "body/unsupported-type": 415,
  "auth/missing": 401,
  "auth/invalid": 401,
  "webhook/signature-missing": 401,
  "webhook/signature-invalid": 401,
  "webhook/too-old": 401,
  "webhook/unreadable": 422,
  "route/not-found": 404,
  "call/not-found": 404,
  "contact/not-found": 404,
  "task/not-found": 404,
  "contact/exists": 409,
  "task/not-open": 409,
  "key/reused": 409,
  "events/too-many-listeners": 429,
  "request/too-many": 429,
  "server/unavailable": 503,
  "server/failed": 500,
} as const

export type ErrorCode = keyof typeof statuses

/** A request that is answered with an error. Never holds what a person said, nor a secret. */
export class RequestError extends Error {
  readonly status: number

  constructor(
    readonly code: string,
    message: string,
    readonly detail?: unknown,
  ) {
    super(message)
    this.status = Object.hasOwn(statuses, code) ? statuses[code as ErrorCode] : 409
  }
}

/** An error of ours. */
export function fail(code: ErrorCode, message: string, detail?: unknown): never {
  throw new RequestError(code, message, detail)
}

/** What the library refuses keeps the library's code: `docs/errors.md` says what it means. */
export function failRefused({ code, ...detail }: Refusal): never {
  throw new RequestError(code, "That cannot be done as things stand.", detail)
}

/** The body of every error: `{ "error": { "code", "message", "detail" } }`. */
export function toErrorBody({ code, message, detail }: RequestError): object {
  return { error: { code, message, ...(detail === undefined ? {} : { detail }) } }
}
