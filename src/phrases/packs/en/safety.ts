import type { PhraseGroup } from "../../bank/group.js"

/** When somebody may be in danger. At most twelve words; nothing about method, cause or outcome. */
export const safety: readonly PhraseGroup[] = [
  {
    intent: "safetyStay",
    tone: "plain",
    source: "safety",
    repeatable: true,
    texts: {
      with: "I'm staying on the line with you.",
      here: "Please stay on the line. I'm here.",
      notLeaving: "Stay with me on the phone. I'm not hanging up.",
    },
  },
  {
    intent: "safetyWhere",
    tone: "plain",
    source: "safety",
    repeatable: true,
    texts: {
      now: "Where exactly are you right now?",
      address: "What's the address where you are?",
      place: "Tell me the address where you are, please.",
    },
  },
  {
    intent: "safetyNumber",
    tone: "plain",
    source: "safety",
    repeatable: true,
    texts: {
      calling: "Which number are you calling from?",
      reach: "What number can we reach you on?",
      line: "What's your number, in case the line drops?",
    },
  },
  {
    intent: "safetyHelpCalled",
    tone: "plain",
    source: "safety",
    commits: { kind: "do", promisedBy: "agent" },
    repeatable: true,
    texts: {
      calling: "I'm getting help now. Please stay with me.",
      asked: "I'm calling for help while we talk.",
      both: "I'm calling for help, and I'm staying with you.",
    },
  },
  {
    intent: "safetyHelpConfirmed",
    tone: "plain",
    source: "safety",
    claims: ["dispatchAcknowledged"],
    repeatable: true,
    texts: {
      answered: "They have answered our call. Please stay on the line.",
      taken: "Our call for help has been taken. I'm still here.",
      know: "They have our message. Stay with me.",
    },
  },
]
