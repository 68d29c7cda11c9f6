import { toJsonSchema } from "./schema.js"

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema of a playbook as a file holds it, so that an editor completes and checks it: write it beside the playbooks, and
 * name it in each as `$schema`.
 *
 * It knows forms and bounds. What depends on more (whether a zone exists, ids that repeat, templates) is told by `checkPlaybook`.
 *
 * @returns A fresh copy at each call, plain JSON.
 *
 * @example
 * ```ts
 * import { playbookJsonSchema } from "evenkeel/playbook"
 *
 * const schema = playbookJsonSchema()
 * schema.required // => ["client", "zone"]
 * schema.additionalProperties // => false
 * ```
 */
export function playbookJsonSchema(): JsonSchema {
  return toJsonSchema()
}
