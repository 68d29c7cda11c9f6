import { toStorable } from "../reading.js"

/** Members of one webhook; Twilio's have about twenty. */
const MOST_FIELDS = 200

/**
 * The members of a form-encoded body (`application/x-www-form-urlencoded`), the first of each name. By hand, since `URLSearchParams` is not
 * everywhere. A broken escape stands as it is.
 */
export function readFormFields(body: string): Readonly<Record<string, string>> {
  const fields = Object.create(null) as Record<string, string>
  for (const pair of body.split("&", MOST_FIELDS)) {
    const at = pair.indexOf("=")
    const key = decode(at < 0 ? pair : pair.slice(0, at))
    if (key !== "" && !(key in fields)) fields[key] = at < 0 ? "" : decode(pair.slice(at + 1))
  }
  return fields
}

function decode(text: string): string {
  const spaced = text.replaceAll("+", " ")
  try {
    return toStorable(decodeURIComponent(spaced))
  } catch {
    return toStorable(spaced)
  }
}
