import { orInvalidInput, type Envelope } from "../kernel/index.js"
import { adviceErasers } from "../coach/inner.js"
import { eraseWords, isErased } from "../session/index.js"

/** Members that hold who somebody is, or what was said or written, whatever event they stand in. */
const PERSONAL = new Set(
  "name number notNumbers callbackNumber personId value text words what note reason summary address email phone".split(
    " ",
  ),
)

/**
 * The same of a dispatch, whose people are those on call: who they are and where they are reached stays, or an open one could not go
 * on. What they said goes, as it is about the caller.
 */
const PERSONAL_IN_DISPATCH = new Set(
  "callerId callerName callbackNumber subject place details about words told note relay".split(" "),
)

/** What a dispatch has of the client's playbook and roster. */
const OF_THE_CLIENT = new Set("plan people address notAsked".split(" "))

/** Events of a dispatch whose reason somebody wrote; other reasons are of closed sets. */
const WRITTEN_REASON = new Set(["dispatch.done", "dispatch.withdrawn", "dispatch.restarted"])

/** Events whose members are each one of a closed set, and nobody's. */
const CLOSED = new Set(["value.tagged", "retention.set", "retention.due"])

/**
 * Events without the person: names, numbers, words, and every text that is more than one word. What is one word stays, where
 * it is not in a member that holds a person's data: kinds, states and ids, by which the stream replays.
 *
 * @returns As many events in the same order, equal blanks for equal values.
 * @throws {@link Fault} `input/invalid` for what are no events, or nested too deep to be walked through.
 *
 * @example
 * ```ts
 * import { erasePerson } from "evenkeel/stores"
 * import { createCall } from "evenkeel/runtime"
 *
 * const call = createCall({ callId: "CA1", at: 0, caller: { name: "Dana", number: "+1 312 555 0100" } })
 * JSON.stringify(erasePerson(call.events())).includes("Dana") // => false
 * ```
 */
export function erasePerson(events: readonly Envelope[]): readonly Envelope[] {
  const blanks = new Map<string, string>()
  const blank = (value: string): string => {
    const known = blanks.get(value) ?? `[erased ${blanks.size + 1}]`
    blanks.set(value, known)
    return known
  }
  return orInvalidInput({ events }, () =>
    eraseWords(events, [{ erase: adviceErasers }]).map((event) =>
      CLOSED.has(event.type) ? event : { ...event, data: erase(event.data, false, toEraser(event.type, blank)) },
    ),
  )
}

/** What goes from the events of one type. */
interface Eraser {
  readonly isPersonal: (member: string) => boolean
  /** Members that stay with all that is in them: the client's own. */
  readonly stays: (member: string) => boolean
  readonly blank: (value: string) => string
}

function toEraser(type: string, blank: Eraser["blank"]): Eraser {
  if (!type.startsWith("dispatch."))
    return {
      isPersonal: (name) => PERSONAL.has(name) || (name === "how" && type === "followUp.kept"),
      stays: () => false,
      blank,
    }
  const isPersonal = (name: string): boolean =>
    PERSONAL_IN_DISPATCH.has(name) || (name === "reason" && WRITTEN_REASON.has(type))
  return { isPersonal, stays: (name) => OF_THE_CLIENT.has(name), blank }
}

function erase(value: unknown, personal: boolean, eraser: Eraser): unknown {
  if (typeof value === "string") return isFree(value, personal) ? eraser.blank(value) : value
  if (Array.isArray(value)) return value.map((item) => erase(item, personal, eraser))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      eraser.stays(name) ? member : erase(member, eraser.isPersonal(name), eraser),
    ]),
  )
}

/** Words of our own (`[erased 1]`, and nothing) stay. A reason may be one of a closed set, which is one word. */
function isFree(value: string, personal: boolean): boolean {
  if (value === "" || isErased(value)) return false
  return personal || /\s/.test(value.trim())
}
