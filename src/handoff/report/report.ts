import { orInvalidInput } from "../../kernel/index.js"
import { driftEpisodes, measure } from "../../session/index.js"
import { note, toNoteParts } from "../note.js"
import { toAskedWording, type HandoffOptions } from "../render.js"
import type { HandoffSource } from "../told/source.js"
import { escapeMarkup, toClock } from "./markup.js"
import { nameMoment, toSvg } from "./svg.js"
import { toTimeline, type Timeline } from "./timeline.js"
import { toReportWords, type ReportWords } from "./words.js"

/**
 * A call as a picture: one SVG that stands by itself, with no script, for light and dark pages.
 *
 * Turns of both sides, the caller's heat with the cues that tell it, holds, vents, drift, what was tried and promised. It
 * holds no words that were spoken. A screen reader reads its title and one sentence; {@link callReport} adds the list.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { callPicture } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer().caller("It is leaking again.").agent("I am sorry to hear that.")
 * const { session, heardAt } = call.getSnapshot()
 * callPicture({ session, events: call.events(), now: heardAt }).startsWith("<svg") // => true
 * ```
 */
export function callPicture(source: HandoffSource, options: HandoffOptions = {}): string {
  return orInvalidInput({ source, options }, () => {
    const { locale } = toAskedWording(options, source.settings)
    return toSvg(toTimeline(source), toReportWords(locale), source.session.callId)
  })
}

/**
 * A call as one HTML page: the picture, its numbers, the same as a list, and the note.
 *
 * Needs no script, no style sheet and nothing from elsewhere, so it can be mailed, stored or shown in a frame without rights.
 *
 * @throws {@link Fault} `input/invalid` for a value of another form.
 *
 * @example
 * ```ts
 * import { callReport } from "evenkeel/handoff"
 * import { buildCall } from "evenkeel/testing"
 *
 * const { call } = buildCall().answer().caller("It is leaking again.")
 * const { session, heardAt } = call.getSnapshot()
 * const page = callReport({ session, events: call.events(), now: heardAt }, { locale: "es" })
 * page.includes('<html lang="es">') // => true
 * page.includes("<script") // => false
 * ```
 */
export function callReport(source: HandoffSource, options: HandoffOptions = {}): string {
  return orInvalidInput({ source, options }, () => {
    const words = toReportWords(toAskedWording(options, source.settings).locale)
    const { headings } = words
    const timeline = toTimeline(source)
    const title = escapeMarkup(words.title(source.session.callId))
    return `<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<section><h2>${headings.picture}</h2>
${toSvg(timeline, words, source.session.callId)}
</section>
<section><h2>${headings.measures}</h2>
<dl>${toMeasures(source, timeline, words)
      .map(([name, value]) => `<div><dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd></div>`)
      .join("\n")}</dl>
</section>
<section><h2>${headings.note}</h2>
<div class="note">${toNoteHtml(source, options)}</div>
</section>
<section><h2>${headings.list}</h2>
<table><thead><tr><th scope="col">${headings.when}</th><th scope="col">${headings.what}</th></tr></thead>
<tbody>
${toRows(timeline, words)
  .map(([when, what]) => `<tr><td>${when}</td><td>${escapeMarkup(what)}</td></tr>`)
  .join("\n")}
</tbody></table>
</section>
</main>
</body>
</html>
`
  })
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; } main { max-width: 68rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .75rem; margin: 0; }
dl div { border: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); border-radius: .5rem; padding: .5rem .75rem; }
dt { font-size: .85rem; } dd { margin: 0; font-size: 1.15rem; font-weight: 600; }
.note { columns: 2 22rem; column-gap: 2rem; } .note div { break-inside: avoid; } h3 { font-size: .95rem; margin: .75rem 0 .1rem; } ul { margin: 0; padding-left: 1.1rem; }
table { border-collapse: collapse; } th, td { text-align: left; padding: .2rem 1rem .2rem 0; vertical-align: top; }
`.trim()

function toNoteHtml(source: HandoffSource, options: HandoffOptions): string {
  return toNoteParts(note(source), options)
    .map(({ heading, lines }) => {
      const items = lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join("")
      return `<div><h3>${escapeMarkup(heading)}</h3><ul>${items}</ul></div>`
    })
    .join("\n")
}

function toMeasures(
  { session, events }: HandoffSource,
  { heat, bands }: Timeline,
  words: ReportWords,
): readonly (readonly [string, string])[] {
  const { measures, unknown } = words
  const { talkShare, caller, agent, timeToProblemMs } = measure(events)
  const holds = bands.filter(({ kind }) => kind === "hold")
  const heldMs = holds.reduce((sum, { fromAt, toAt }) => sum + toAt - fromAt, 0)
  const of =
    talkShare.countedIn === "milliseconds"
      ? toClock(talkShare.denominator)
      : `${talkShare.denominator} ${words.inWords}`
  const longest = [caller.longestTurnMs, agent.longestTurnMs].map((ms) => (ms === null ? unknown : toClock(ms)))
  return [
    [
      measures.talkShare,
      talkShare.agentRatio === null ? unknown : words.ofTalk(Math.round(talkShare.agentRatio * 100), of),
    ],
    [measures.turns, `${caller.turnCount} / ${agent.turnCount}`],
    [measures.longestTurn, longest.join(" / ")],
    [measures.problemAfter, timeToProblemMs === null ? unknown : toClock(timeToProblemMs)],
    [measures.holds, holds.length === 0 ? "0" : `${holds.length} (${toClock(heldMs)})`],
    [measures.drift, String(driftEpisodes(session.drift).length)],
    [measures.heat, String(heat.length)],
  ]
}

/** Everything that the picture shows, in order of time. */
function toRows(
  { fromAt, heat, bands, moments }: Timeline,
  words: ReportWords,
): readonly (readonly [string, string])[] {
  const rows = [
    ...heat.map(({ at, kinds }) => ({ at, what: `${words.lanes.caller}: ${kinds.map(words.cue).join(", ")}` })),
    ...bands.map(({ kind, fromAt: at, toAt }) => ({ at, what: `${words.bands[kind]}, ${toClock(toAt - at)}` })),
    ...moments.map((moment) => ({ at: moment.at, what: nameMoment(moment, words) })),
  ]
  return rows.sort((a, b) => a.at - b.at).map(({ at, what }) => [toClock(at - fromAt), what] as const)
}
