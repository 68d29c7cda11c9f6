import { compile, type Detector, type Side } from "./compile.js"
import { toChanges, type CueLexicon } from "../lexicon/lexicon.js"
import type { CuePack } from "../lexicon/pack.js"
import type { ParticipantRole } from "../../session/model/turn.js"

type BySide = Partial<Record<Side, Detector>>

/** Built detectors, kept for as long as their pack or lexicon lives. Packs and lexicons are data that nobody changes. */
const plain = /* @__PURE__ */ new WeakMap<CuePack, BySide>()
const changed = /* @__PURE__ */ new WeakMap<CueLexicon, Map<CuePack, BySide>>()

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
  const kept = lexicon === undefined ? plainSides(pack) : changedSides(pack, lexicon)
  return (kept[side] ??= compile(pack, side, lexicon === undefined ? undefined : toChanges(lexicon)))
}

function plainSides(pack: CuePack): BySide {
  const known = plain.get(pack) ?? {}
  plain.set(pack, known)
  return known
}

function changedSides(pack: CuePack, lexicon: CueLexicon): BySide {
  const packs = changed.get(lexicon) ?? new Map<CuePack, BySide>()
  changed.set(lexicon, packs)
  const known = packs.get(pack) ?? {}
  packs.set(pack, known)
  return known
}

/** The packs that hear a turn: those of its language, or all where the language is not told. */
export function packsFor(packs: readonly CuePack[], language: string | undefined): readonly CuePack[] {
  if (language === undefined) return packs
  const primary = language.toLowerCase().split(/[-_]/)[0]
  return packs.filter((pack) => pack.language === primary)
}
