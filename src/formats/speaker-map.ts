import { participantRoles, type ParticipantRole } from "../session/index.js"
import type { TranscriptOptions, TranscriptProblem } from "./transcript.js"

/** How names are compared: lower case, blanks and underscores as one space. */
export const toKey = (name: string): string => name.toLowerCase().replaceAll("_", " ").replace(/\s+/g, " ").trim()

/** The host's `speakerMap` for look-up by {@link toKey}: own properties only, entries without a role reported. */
export function readSpeakerMap(
  { speakerMap = {} }: TranscriptOptions,
  problems: TranscriptProblem[],
): ReadonlyMap<string, ParticipantRole> {
  const map = new Map<string, ParticipantRole>()
  for (const [index, [name, role]] of Object.entries(speakerMap).entries()) {
    if (participantRoles.includes(role)) map.set(toKey(name), role)
    else problems.push({ code: "speakerMapInvalid", path: `options.speakerMap.${index}` })
  }
  return map
}
