import { orInvalidInput } from "../../kernel/index.js"
import { askedLanguage } from "../../kernel/inner.js"
import type { Dispatch, DispatchBrief, Notification } from "./dispatch.js"
import { toReplyCode } from "./dispatch.js"
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

/** What the texts are made of. */
export interface MessageSlots extends DispatchBrief {
  readonly client: string
  readonly urgent: boolean
  /** How the person is asked for. */
  readonly person?: string
  readonly replyCode: string
  readonly needsCode: boolean
  /** How often the caller has rung again. */
  readonly chasedCount: number
}

/** The words of a language, by channel. */
export interface MessageWords {
  subject(slots: MessageSlots): string
  /** The shortest text that can be acted on. */
  short(slots: MessageSlots): readonly (string | undefined)[]
  /** Everything there is, for an e-mail. */
  full(slots: MessageSlots): readonly (string | undefined)[]
  /** What whoever telephones says and does. */
  script(slots: MessageSlots): readonly (string | undefined)[]
}

/** What may not be in a text on a channel that takes no personal data. */
const personal: readonly (keyof DispatchBrief)[] = [
  "callerName",
  "callbackNumber",
  "subject",
  "place",
  "details",
  "words",
  "told",
]

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
    const withheld = mayHold ? [] : personal.filter((each) => brief[each] !== undefined)
    const allowed: DispatchBrief = Object.fromEntries(
      (Object.entries(brief) as [keyof DispatchBrief, string][])
        .filter(([name]) => !withheld.includes(name))
        .map(([name, value]) => [name, clean(value)] as const)
        .filter(([, value]) => value !== ""),
    )
    const person = host.roster?.people.find((each) => each.personId === personId)?.name
    const rung = state.rungs.find((each) => each.rung === notification.rung && each.repeat === notification.repeat)
    const slots: MessageSlots = {
      ...allowed,
      client: clean(host.client ?? ""),
      urgent: state.urgent,
      ...(person === undefined ? {} : { person: clean(person) }),
      replyCode: toReplyCode(state.dispatchId),
      needsCode: rung?.ack.kind === "code",
      chasedCount: state.chasedCount,
    }
    const form = channel === "email" ? "full" : channel === "call" ? "script" : "short"
    const lines = words[form](slots).filter((line): line is string => line !== undefined)
    const text = lines.join(form === "short" ? " " : "\n")
    return { channel, ...(form === "full" ? { subject: words.subject(slots) } : {}), lines, text, withheld }
  })
}

/** One line, without what could pass for another one. */
function clean(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, " ").trim()
}
