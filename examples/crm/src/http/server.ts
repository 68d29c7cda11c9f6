import { isFault } from "evenkeel"
import fastify, { type FastifyError, type FastifyInstance } from "fastify"
import { RequestError, toErrorBody } from "../errors.ts"
import { parseJsonBody } from "./json-body.ts"

/** What a person types into a CRM is small. */
const MOST_BODY_BYTES = 32_768

/** The HTTP server with what every route needs: bodies that are checked, errors with codes. */
export function createServer(): FastifyInstance {
  const server = fastify({
    bodyLimit: MOST_BODY_BYTES,
    routerOptions: { maxParamLength: 300 },
    // A value of another type is an error, not something to be made fit.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    // An address that is none does not come as far as the handler of errors.
    frameworkErrors: (_error, _request, reply) => {
      const body = toErrorBody(new RequestError("request/invalid", "The request cannot be read."))
      reply.raw.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify(body))
    },
  })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => {
    try {
      done(null, (body as Buffer).length === 0 ? undefined : parseJsonBody(body as Buffer))
    } catch (error) {
      done(error as Error)
    }
  })
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const known = toRequestError(error)
    if (known.status === 503) void reply.header("retry-after", "2")
    if (known.status === 401) void reply.header("www-authenticate", "Bearer")
    if (known.code === "server/failed") console.error(error)
    void reply.code(known.status).send(toErrorBody(known))
  })
  server.setNotFoundHandler((_request, reply) => {
    const error = new RequestError("route/not-found", "There is nothing at this address.")
    void reply.code(error.status).send(toErrorBody(error))
  })
  return server
}

/** Every error has a code of ours; what nobody expected says nothing of what is inside. */
function toRequestError(error: FastifyError): RequestError {
  if (error instanceof RequestError) return error
  if (error.validation !== undefined) {
    const wrong = error.validation.map(({ instancePath, keyword, message }) => ({
      path: instancePath,
      keyword,
      message,
    }))
    const code = error.validationContext === "body" ? "body/invalid" : "request/invalid"
    return new RequestError(code, "Some values cannot be used.", wrong)
  }
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") return new RequestError("body/too-large", "The body is too large.")
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE")
    return new RequestError("body/unsupported-type", "This address takes no body of this content type.")
  if (isFault(error, "store/key-reused")) return new RequestError("key/reused", "This key belongs to something else.")
  if (isFault(error, "store/invalid"))
    return new RequestError("request/invalid", "A value of the request cannot be used.")
  if (isFault(error)) return new RequestError("server/unavailable", "The database did not answer. Try again.")
  if (error.statusCode !== undefined && error.statusCode < 500)
    return new RequestError("request/invalid", "The request cannot be read.")
  return new RequestError("server/failed", "Something went wrong here.")
}
