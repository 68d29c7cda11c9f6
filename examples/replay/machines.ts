import type { AgentRef, Command, Transcript } from "evenkeel"

/**
 * What machines are called in transcripts. A "virtual receptionist" is a person far away, and an "assistant" with anything before it is
 * somebody's trade.
 */
const MACHINE =
  /^(?:(?:ai|virtual|voice|digital|automated) )?(?:agent|assistant|bot)$|^(?:ai|ivr|robot|(?:chat|voice)bot|asistente (?:virtual|autom[aá]tico))$/

/** Whether the name of a voice tells that it is a machine. A plain agent is not. */
export function isMachine(voice: string): boolean {
  const name = voice
    .toLowerCase()
    .replace(/[\s#_-]*\d*$/, "")
    .replace(/[_-]/g, " ")
  return name !== "agent" && MACHINE.test(name)
}

/**
 * The transcript with the machine that handles the call as its agent: one that nobody knows by its name, and a menu behind which
 * nobody comes.
 */
export function withMachineAsAgent(transcript: Transcript): Transcript {
  const { participants, speech, problems } = transcript
  const isAlone = !participants.some(({ role }) => role === "agent")
  const roles = participants.map(({ role, vendorId }) =>
    (role === "bot" && isAlone) || (role === "thirdParty" && isMachine(vendorId)) ? "agent" : role,
  )
  const roleOf = new Map(participants.map(({ participantId }, index) => [participantId, roles[index]!]))
  return {
    ...transcript,
    participants: participants.map((each, index) => ({ ...each, role: roles[index]! })),
    speech: speech.map((each) => ({ ...each, speaker: roleOf.get(each.participantId ?? "") ?? each.speaker })),
    problems: problems.filter(
      ({ code, path }) => code !== "speakerUnknown" || roles[Number(path.split(".")[1])] === "thirdParty",
    ),
  }
}

/** Who handles the call from the beginning; nobody is named where no machine is among them. */
export function firstAgent(transcript: Transcript): AgentRef | undefined {
  return toAgents(transcript)[0]?.agent
}

/** Where another agent takes over, a person from a machine or the other way round. */
export function toTakeOvers(transcript: Transcript): readonly (Command & { readonly at?: number })[] {
  return toAgents(transcript)
    .slice(1)
    .map(({ agent, at }) => ({ type: "startSegment", ...agent, ...(at === undefined ? {} : { at }) }))
}

function toAgents({ participants, speech }: Transcript) {
  const agents = new Map(
    participants.flatMap(({ participantId, role, vendorId }) =>
      role === "agent" ? [[participantId, isMachine(vendorId) ? ("ai" as const) : ("human" as const)]] : [],
    ),
  )
  if (![...agents.values()].includes("ai")) return []
  const parts: { readonly agent: AgentRef; readonly at: number | undefined }[] = []
  for (const { participantId = "", startAt, at } of speech) {
    const kind = agents.get(participantId)
    if (kind !== undefined && parts.at(-1)?.agent.kind !== kind)
      parts.push({ agent: { agentId: participantId, kind }, at: startAt ?? at })
  }
  return parts
}
