import type { Draft, Envelope, EventReader } from "../../kernel/index.js"
import { toCanonicalJson } from "../../kernel/inner.js"
import { readTurn } from "../heard-turns.js"
import type { CuesReport } from "../model/heard-cues.js"
import type { CallView } from "../topic.js"
import { turnOf, type Stretch } from "./stretch.js"

type Report = Envelope<string, CuesReport>

/** Hears the turns of a stretch once more, with what is known before each of them now. */
export interface CuesAgain {
  /** Whether a report is one that it gives anew. */
  gives(event: Envelope): boolean
  /** What it tells of an event, once that is folded. */
  hear(view: CallView, event: Envelope): readonly Draft[]
  /** The report as it stands in the log, or as a revision of it. */
  toReport(made: Envelope): { readonly report: Envelope; readonly isNew: boolean }
  /** The log up to an event, with the reports that were given anew behind it. */
  upTo(seq: number): EventReader
}

/**
 * The part of the call that hears words, if it has one. What it keeps of turns is folded from so many events before as it looks back. Turns
 * of which the words were erased stay as they were heard, and so do those that another version of it heard.
 */
export function cuesAgain(view: CallView, { from, left, isGone, isHere, events, standing }: Stretch): CuesAgain {
  const { log } = view
  const part = view.parts?.find(({ hears }) => hears !== undefined)
  const { source = "", eventsBack = 0 } = part?.hears ?? {}
  const versions = source.slice(0, source.indexOf("@") + 1)
  const turns = new Set<string>()
  const told = new Map<string, Report>()
  if (part !== undefined)
    for (const event of left) if (event.type === "turn.heard" && readTurn(event)!.text !== "") turns.add(turnOf(event)!)
  for (const event of events) {
    if (event.type !== "cues.reported" || isGone(event)) continue
    const { turnId, source: by } = (event as Report).data
    if (by === source) told.set(turnId, event as Report)
    else if (versions !== "" && by.startsWith(versions)) turns.delete(turnId)
  }
  const gives = (event: Envelope): boolean =>
    event.type === "cues.reported" && turns.has(turnOf(event)!) && (event as Report).data.source === source

  // A report stands where the one did that it takes the place of; else behind everything.
  const places = new Map<string, number>()
  for (const { seq, data } of events.filter(gives).reverse()) places.set((data as CuesReport).turnId, seq)
  const given = new Map<number, Envelope>()
  const anew: Envelope[] = []

  let slice = part?.initial
  for (let seq = Math.max(1, from - eventsBack); seq < from; seq++) {
    const event = standing(log.event(seq)) ?? better(seq)
    if (event !== undefined) slice = part?.evolve(slice, event)
  }
  /** What was told anew of a turn before, in the place of what was told of it then. */
  function better(seq: number): Envelope | undefined {
    const { type, data } = log.event(seq) ?? {}
    const report = type === "cues.reported" ? told.get((data as CuesReport).turnId) : undefined
    if (report === undefined || isHere(report.data.turnId)) return undefined
    const event = { ...report, seq }
    given.set(seq, event)
    return event
  }
  return {
    gives,
    hear(then, event) {
      slice = part?.evolve(slice, event)
      const turnId = turnOf(event)!
      if (event.type !== "turn.heard" || !turns.has(turnId)) return []
      const of = { ...then, slice: (name: string) => (name === part?.name ? slice : view.slice(name)) }
      const drafts = part?.react?.(of, event) ?? []
      const known = told.get(turnId)?.data
      const isSilent = !drafts.some(({ type }) => type === "cues.reported")
      return isSilent && known !== undefined && known.cues.length > 0
        ? [{ type: "cues.reported", data: { ...known, cues: [] } }]
        : drafts
    },
    toReport(made) {
      const data = made.data as CuesReport
      const known = told.get(data.turnId)
      const isNew = known === undefined || toCanonicalJson(known.data.cues) !== toCanonicalJson(data.cues)
      const report = isNew
        ? { ...made, data: { ...data, revision: (known?.data.revision ?? 0) + 1 } }
        : { ...known, causedBy: made.causedBy }
      const place = places.get(data.turnId)
      if (place === undefined) anew.push(report)
      else given.set(place, report)
      return { report, isNew }
    },
    upTo: (last) => ({
      size: last + anew.length,
      event: (seq) => {
        if (seq > last) return anew[seq - last - 1]
        const logged = log.event(seq)
        const event = given.get(seq) ?? standing(logged)
        if (event !== undefined && (given.has(seq) || !gives(event))) return event
        return logged && { ...logged, type: "turn.gone" }
      },
    }),
  }
}
