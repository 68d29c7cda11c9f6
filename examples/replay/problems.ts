import type { Transcript, TranscriptProblemCode } from "evenkeel"

/** What was wrong with a file, each kind once, in words. */
export function toProblems({ problems, participants }: Transcript): readonly string[] {
  const counts = new Map<TranscriptProblemCode, number>()
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  const others = [...counts].filter(([code]) => code !== "speakerGuessed" && code !== "speakerUnknown")
  const voices = problems.flatMap(({ code, path, role }) => {
    const { vendorId = "" } = participants[Number(path.split(".")[1])] ?? {}
    if (code === "speakerGuessed") return [`${vendorId} is taken for the ${role ?? "agent"}`]
    return code === "speakerUnknown" ? [unknownVoice(vendorId)] : []
  })
  const advice = voices.length === 0 ? [] : ["say who is who with --speakers NAME=ROLE,… (--help)"]
  return [...voices.slice(0, 6), ...advice, ...others.map(([code, count]) => `${count} × ${words[code]}`)]
}

function unknownVoice(name: string): string {
  return name === ""
    ? "the file names no speaker, so its words count for neither side; --alternate takes the sides in turn"
    : `${name} is neither agent nor caller`
}

const words: Readonly<Record<TranscriptProblemCode, string>> = {
  analysisFailed: "the vendor could not analyse this call",
  badJson: "a part that is no JSON, left out",
  badLabel: "a conclusion of the vendor that cannot be read, left out",
  badSegment: "a segment that cannot be read, left out",
  badTime: "a time that cannot be read",
  duplicateId: "an id that stands twice",
  firstSpeakerInvalid: "--alternate begins with no side of a call",
  invertedTime: "an end before its beginning",
  lateChunk: "a piece that came after its turn was final",
  longTurn: "a turn longer than a call hears at once, cut into pieces: did the file lose its line breaks?",
  morePages: "there are more pages than this one",
  neverFinal: "a turn that never became final",
  noText: "a segment without words",
  otherContact: "a segment of another call, left out",
  speakerGuessed: "a speaker who was guessed",
  speakerMapInvalid: "an entry of --speakers that cannot be used",
  speakerUnknown: "a speaker who is not known",
  startedAtInvalid: "a beginning that cannot be read",
  timeOfDay: "times of day, counted from the first",
  tooMany: "more than we read, left out",
  unreadLine: "a line that nobody speaks, left out",
}
