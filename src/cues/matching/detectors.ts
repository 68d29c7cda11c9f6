import { compile, type Detector, type Side } from "./compile.js"
import { toChanges, type CueLexicon } from "../lexicon/lexicon.js"
import type { CuePack } from "../lexicon/pack.js"
import type { ParticipantRole } from "../../session/model/turn.js"

type BySide = Partial<Record<Side, Detector>>

/** Built detectors by lexicon, or by the pack itself where there is none, and by pack: kept for as long as both live. Packs and lexicons are data that nobody changes. */
const built = /* @__PURE__ */ new WeakMap<object, WeakMap<CuePack, BySide>>()

/** Which cues a speaker can give, or `undefined` for machines, whose words are not listened to. */
export function cueSideOf(speaker: ParticipantRole): Side | undefined {
  switch (speaker) {
    case "caller":
      return "caller"
    case "agent":
    case "supervisor":
      return "agent"
    case "thirdParty":
    case "interpreter":
    case "relayOperator":
      return "other"
    case "bot":
    case "system":
      return undefined
  }
}

/** The detector of a pack, built on first use. */
export function detectorFor(pack: CuePack, side: Side, lexicon?: CueLexicon): Detector {
  return (sidesOf(pack, lexicon ?? pack)[side] ??= compile(pack, side, lexicon && toChanges(lexicon)))
}

function sidesOf(pack: CuePack, by: object): BySide {
  const packs = built.get(by) ?? new WeakMap<CuePack, BySide>()
  const sides = packs.get(pack) ?? {}
  built.set(by, packs.set(pack, sides))
  return sides
}

/** The packs that hear a turn: those of its language, or all where the language is not told. */
export function packsFor(packs: readonly CuePack[], language: string | undefined): readonly CuePack[] {
  if (language === undefined) return packs
  const primary = language.toLowerCase().split(/[-_]/)[0]
  return packs.filter((pack) => pack.language === primary)
}
