import { orInvalidInput } from "../../kernel/index.js"
import { askedLanguage, regex } from "../../kernel/inner.js"
import { fill, type Text } from "../fill.js"
import { briefMembers, type DispatchBrief } from "./brief.js"
import type { Dispatch, Notification } from "./dispatch.js"
import { isSamePass, toReplyCode } from "./dispatch.js"
import { englishMessage } from "./message-english.js"
import { spanishMessage } from "./message-spanish.js"
import { settingsOf, type DispatchHost } from "./policy.js"

/** What is sent or read aloud, line by line. Plain text. */
export interface DispatchMessage {
  readonly channel: Notification["channel"]
  /** For an e-mail. */
  readonly subject?: string
  /** Sentences; for a call, what to say and do in order. */
  readonly lines: readonly string[]
  /** The lines joined as that channel wants them. */
  readonly text: string
  /** Members of the brief that were left out because the channel may hold no personal data. */
  readonly withheld: readonly (keyof DispatchBrief)[]
}

/**
 * The words of a language. Places are members of the brief, and `client`, `person`, `code`, `head`, `matter`; a line of which one is not
 * known is left out. `{chased}` is blank, and known once the caller has rung again.
 */
export interface MessageWords {
  readonly urgent: { readonly kind: string; readonly matter: string }
  readonly routine: { readonly kind: string; readonly matter: string }
  readonly subject: Text
  /** The shortest text that can be acted on. */
  readonly short: readonly Text[]
  /** Everything there is, for an e-mail. */
  readonly full: readonly Text[]
  /** What whoever telephones says and does. */
  readonly script: readonly Text[]
}

/** What may be in a text on any channel: the rest is personal. */
const free: readonly (keyof DispatchBrief)[] = ["about", "deskNumber"]

/**
 * The text of a notification: short for a text, push or pager, a script for a call, everything for an e-mail. A channel that is not
 * among the client's `personalData` gets no names, numbers, places or words of the caller.
 *
 * @param options - `language`: BCP 47, English or Spanish; English where it is left out.
 * @throws {@link Fault} `input/invalid` for a value of another form, and for a language that there are no words in.
 *
 * @example
 * ```ts
 * import { toMessage } from "evenkeel/escalation/dispatch"
 *
 * const state = {
 *   dispatchId: "CA1/dispatch/d1",
 *   urgent: true,
 *   chasedCount: 0,
 *   rungs: [],
 *   order: { policyId: "p", brief: { about: "no heat", callerName: "Dana", deskNumber: "555-0100" } },
 * }
 * const sent = { channel: "text", personId: "ana", rung: 0, repeat: 0 } as const
 * toMessage(state, sent, { client: "Acme Heating", zone: "America/Chicago" }).text
 * // => "Acme Heating, urgent: no heat. A caller is waiting for you. Please ring us on 555-0100 to take it."
 * ```
 */
export function toMessage(
  state: Pick<Dispatch, "dispatchId" | "urgent" | "chasedCount" | "order" | "rungs">,
  notification: Pick<Notification, "channel" | "personId" | "rung" | "repeat">,
  host: DispatchHost,
  options: { readonly language?: string } = {},
): DispatchMessage {
  return orInvalidInput({ state, notification, host, options }, () => {
    const { language = "en" } = options
    const { channel, personId } = notification
    const words = askedLanguage(language, "options.language") === "es" ? spanishMessage : englishMessage
    const mayHold = settingsOf(host).personalData.includes(channel)
    const brief = state.order.brief ?? {}
    const withheld = mayHold ? [] : briefMembers.filter((each) => !free.includes(each) && brief[each] !== undefined)
    const allowed = Object.entries<string>({ ...brief }).filter(
      ([name]) => !withheld.includes(name as keyof DispatchBrief),
    )
    const person = host.roster?.people.find((each) => each.personId === personId)?.name
    const rung = state.rungs.find((each) => isSamePass(each, notification))
    const client = clean(host.client ?? "")
    const known = allowed.map(([name, value]) => [name, clean(value)] as const).filter(([, value]) => value !== "")
    const slots = new Map<string, string | undefined>(known)
    const { kind, matter } = state.urgent ? words.urgent : words.routine
    slots
      .set("client", client === "" ? undefined : client)
      .set("person", person === undefined ? undefined : clean(person))
      .set("code", rung?.ack.kind === "code" ? toReplyCode(state.dispatchId) : undefined)
      .set("chased", state.chasedCount > 0 ? "" : undefined)
      .set("head", toHead(slots, kind))
      .set("matter", matter)
    const valueOf = (place: string) => slots.get(place)
    const form = channel === "email" ? "full" : channel === "call" ? "script" : "short"
    const lines = words[form].flatMap((line) => fill(line, valueOf) ?? [])
    const text = lines.join(form === "short" ? " " : "\n")
    return { channel, ...(form === "full" ? { subject: fill(words.subject, valueOf)! } : {}), lines, text, withheld }
  })
}

/** Whose matter it is, of which kind, and what it is about. */
function toHead(slots: ReadonlyMap<string, string | undefined>, kind: string): string {
  const [client, about] = [slots.get("client"), slots.get("about")]
  const start = client === undefined ? kind.charAt(0).toUpperCase() + kind.slice(1) : `${client}, ${kind}`
  return about === undefined ? start : `${start}: ${about}`
}

const BREAKS = /* @__PURE__ */ regex("[\\s\\p{Cc}]+", "gu")

/** One line, without what could pass for another one. */
function clean(value: string): string {
  return value.replace(BREAKS(), " ").trim()
}
