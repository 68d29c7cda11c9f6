import type { MessageWords } from "./message.js"

const who = ["{callerName} is waiting for you.", "A caller is waiting for you."]
const take = [
  "Please reply {code} to take it, or ring us on {deskNumber} and say it.",
  "Please reply {code} to take it, or ring us and say it.",
  "Please ring us on {deskNumber} to take it.",
  "Please ring us to take it.",
]

/** What is sent in English. */
export const englishMessage: MessageWords = {
  urgent: { kind: "urgent", matter: "an urgent matter" },
  routine: { kind: "for you", matter: "a matter" },
  subject: ["{head}{chased} (there was another call about it)", "{head}"],
  short: [
    "{head}.",
    "Place: {place}.",
    who,
    "Their number: {callbackNumber}.",
    "{chased}There was another call about it.",
    take,
  ],
  full: [
    "{head}.",
    who,
    "About: {subject}",
    "Number: {callbackNumber}",
    "Place: {place}",
    "{details}",
    'In their words: "{words}"',
    "We have told them: {told}",
    "{chased}There was another call about it since.",
    take,
  ],
  script: [
    ["Ask for {person}; go on only when it is them.", "Ask who is speaking."],
    [
      'Say: "This is the answering desk of {client}, with {matter} for you."',
      'Say: "This is the answering desk, with {matter} for you."',
    ],
    "Say what it is: {about}.",
    "Place: {place}",
    "{details}",
    "Say who rings: {callerName}.",
    "Their number: {callbackNumber}",
    'Read out: "{words}"',
    "Say what they were told: {told}",
    "{chased}Say that there was another call about it.",
    'Ask: "Will you take it?"',
    "If so, ask for the code {code} back from their message.",
    "Record the answer: accepted, declined, relay, voicemail, no answer, caller gone.",
    "On a voicemail leave no name and nothing of what it is about: ask them to ring us.",
  ],
}
