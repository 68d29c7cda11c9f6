import { headOf, line } from "./line.js"
import type { MessageSlots, MessageWords } from "./message.js"

/** What is sent in English. */
export const englishMessage: MessageWords = {
  subject: (slots) => `${head(slots)}${slots.chasedCount > 0 ? " (the caller has rung again)" : ""}`,
  short: (slots) => [
    `${head(slots)}.`,
    line`Place: ${slots.place}.`,
    who(slots),
    line`Their number: ${slots.callbackNumber}.`,
    slots.chasedCount > 0 ? "They have rung again." : undefined,
    take(slots),
  ],
  full: (slots) => [
    `${head(slots)}.`,
    who(slots),
    line`About: ${slots.subject}`,
    line`Number: ${slots.callbackNumber}`,
    line`Place: ${slots.place}`,
    slots.details,
    line`In their words: "${slots.words}"`,
    line`We have told them: ${slots.told}`,
    slots.chasedCount > 0 ? "They have rung again since." : undefined,
    take(slots),
  ],
  script: (slots) => [
    slots.person === undefined ? "Ask who is speaking." : `Ask for ${slots.person}; go on only when it is them.`,
    `Say: "This is the answering desk${slots.client === "" ? "" : ` of ${slots.client}`}, with ${slots.urgent ? "an urgent matter" : "a matter"} for you."`,
    line`Say what it is: ${slots.about}.`,
    line`Place: ${slots.place}`,
    slots.details,
    line`Say who rings: ${slots.callerName}.`,
    line`Their number: ${slots.callbackNumber}`,
    line`Read out: "${slots.words}"`,
    line`Say what they were told: ${slots.told}`,
    slots.chasedCount > 0 ? "Say that they have rung again." : undefined,
    'Ask: "Will you take it?"',
    slots.needsCode ? `If so, ask for the code ${slots.replyCode} back from their message.` : undefined,
    "Record the answer: accepted, declined, relay, voicemail, no answer, caller gone.",
    "On a voicemail leave no name and nothing of what it is about: ask them to ring us.",
  ],
}

function head(slots: MessageSlots): string {
  return headOf(slots, slots.urgent ? "urgent" : "for you")
}

function who({ callerName }: MessageSlots): string {
  return callerName === undefined ? "A caller is waiting for you." : `${callerName} is waiting for you.`
}

function take({ needsCode, replyCode, deskNumber }: MessageSlots): string {
  const ring = deskNumber === undefined ? "ring us" : `ring us on ${deskNumber}`
  return needsCode ? `Please reply ${replyCode} to take it, or ${ring} and say it.` : `Please ${ring} to take it.`
}
