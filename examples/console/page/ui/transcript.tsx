import { sideOf, type CallEvent, type CueKind, type Turn } from "evenkeel"
import { useLayoutEffect, useMemo, useRef } from "preact/hooks"
import { describe } from "../../../replay/describe.js"
import { toSpan } from "../clock.js"
import { cueWords, sentence, spaced } from "../words.js"
import { toSession, type AtCall } from "./at-call.js"

interface Line {
  readonly key: string
  readonly at: number
  readonly turn?: Turn
  readonly cues: readonly string[]
  readonly note?: string
}

/** What is worth a line between two turns. */
const told: ReadonlySet<string> = new Set([
  "participant.held",
  "participant.resumed",
  "promise.accepted",
  "help.requested",
  "flag.raised",
  "safety.entered",
  "safety.cleared",
  "transfer.started",
  "closing.signalled",
  "call.lineClosed",
])

/** What was said, the newest at the end. */
export function Transcript({ at }: { readonly at: AtCall }) {
  const box = useRef<HTMLElement>(null)
  // Whoever has scrolled up to read is left where they are.
  const follows = useRef(true)
  const { seq } = at.call.getSnapshot()
  const lines = useMemo(() => toLines(at), [at.call, seq])
  const { talk, line, opening } = toSession(at)
  const startedAt = line.reached.connected ?? opening.openedAt
  const speaking =
    line.phase !== "connected"
      ? ""
      : talk.speaking.caller !== null
        ? "They are speaking"
        : talk.speaking.agent !== null
          ? "You are speaking"
          : ""
  // The same list is not looked through again: a long call has two thousand turns, and clocks tick beside it.
  const list = useMemo(
    () => (
      <ol>
        {lines.map(({ key, at: when, turn, cues, note }) =>
          turn === undefined ? (
            <li key={key} class="told">
              {note}
            </li>
          ) : (
            <li key={key} class={`turn turn-${turn.speaker}`}>
              <span class="who">
                {sentence(spaced(turn.speaker))} <time class="num soft">{toSpan(when - startedAt)}</time>
              </span>
              <p dir="auto">
                {turn.text}
                {cues.map((cue) => (
                  <span key={cue} class="cue">
                    {cue}
                  </span>
                ))}
              </p>
            </li>
          ),
        )}
      </ol>
    ),
    [lines, startedAt],
  )
  useLayoutEffect(() => {
    const { current } = box
    if (current !== null && follows.current) current.scrollTop = current.scrollHeight
  }, [lines.length, speaking])
  const onScroll = ({
    currentTarget: { scrollHeight, scrollTop, clientHeight },
  }: {
    currentTarget: HTMLElement
  }): void => {
    follows.current = scrollHeight - scrollTop - clientHeight < 40
  }
  return (
    <section ref={box} class="transcript" aria-label="What was said" tabIndex={0} onScroll={onScroll}>
      {lines.length === 0 && <p class="soft">Nothing was said yet.</p>}
      {list}
      <p class="speaking soft small" aria-hidden="true">
        {speaking}
      </p>
    </section>
  )
}

/** Turns as they stand: better words take the place of the first ones, what was never said is gone. */
function toLines({ call, client }: AtCall): readonly Line[] {
  const lines = new Map<string, Line>()
  for (const event of call.events()) {
    if (event.type === "turn.heard" || event.type === "turn.replaced") {
      const known = lines.get(event.data.turnId)
      const at = event.data.startAt ?? event.at
      lines.set(event.data.turnId, { key: event.data.turnId, at, cues: known?.cues ?? [], turn: event.data })
    } else if (event.type === "turn.retracted" && event.data.replaced !== true) {
      lines.delete(event.data.turnId)
    } else if (event.type === "cues.reported") {
      const { turnId, cues } = event.data
      const known = lines.get(turnId)
      if (known?.turn !== undefined) lines.set(turnId, { ...known, cues: toMarks(known.turn, cues) })
    } else if (told.has(event.type)) {
      const note = describe(event as CallEvent, client.playbook.zone)?.text
      if (note !== undefined) lines.set(event.id, { key: event.id, at: event.at, cues: [], note })
    }
  }
  return [...lines.values()]
}

function toMarks(turn: Turn, cues: readonly { readonly kind: CueKind }[]): readonly string[] {
  const words = cues.flatMap(({ kind }) => cueWords[kind] ?? [])
  return sideOf(turn.speaker) === undefined ? [] : [...new Set(words)].slice(0, 3)
}
