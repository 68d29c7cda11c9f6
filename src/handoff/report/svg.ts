import { sayLacking } from "../../phrases/index.js"
import { escapeMarkup, toClock } from "./markup.js"
import type { Band, TimelineMoment, Timeline } from "./timeline.js"
import type { ReportWords } from "./words.js"

const WIDTH = 1_000
const HEIGHT = 356
const LEFT = 92
const RIGHT = 24
const CALLER_Y = 64
const AGENT_Y = 106
const LANE = 32
const HEAT_Y = 226
const HEAT_HEIGHT = 64
const MOMENTS_Y = 262
const AXIS_Y = 326
/** Labels of moments stand in this many rows, so that neighbours do not cover one another. */
const ROWS = 3
const ROW = 17
/** Room for a letter of a label. */
const LETTER = 6.4

/** The steps of the time axis, in seconds: about eight of them fit. */
const STEPS = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400]

/** Draws a call as SVG: who spoke, how heated the caller was, holds and vents, and what was done. */
export function toSvg(timeline: Timeline, words: ReportWords, callId: string): string {
  const x = scale(timeline)
  const body = [
    ...timeline.bands.map((band) => drawBand(band, x, words)),
    drawLanes(words),
    ...drawTurns(timeline, x, words),
    ...drawHeat(timeline, x, words),
    ...drawMoments(timeline, x, words),
    ...drawAxis(timeline, x),
  ].join("\n")
  const id = "evenkeel-call"
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="evenkeel-call" viewBox="0 0 ${WIDTH} ${HEIGHT}" ` +
    `role="img" aria-labelledby="${id}-title ${id}-text">\n` +
    `<title id="${id}-title">${escapeMarkup(words.title(callId))}</title>\n` +
    `<desc id="${id}-text">${escapeMarkup(words.description(toCounts(timeline)))}</desc>\n` +
    `<style>${STYLE}</style>\n${body}\n</svg>`
  )
}

/** What the description counts. */
function toCounts({ fromAt, toAt, turns, heat, bands }: Timeline) {
  return {
    minutes: ((toAt - fromAt) / 60_000).toFixed(1),
    callerTurns: turns.filter(({ side }) => side === "caller").length,
    agentTurns: turns.filter(({ side }) => side === "agent").length,
    hotTurns: heat.length,
    holds: bands.filter(({ kind }) => kind === "hold").length,
  }
}

/** Colours follow the reader's light or dark setting; each has a contrast of 4.5 to its ground, and never stands alone for a meaning. */
const STYLE = `
.evenkeel-call { --ink:#1d2733; --dim:#5c6b7a; --line:#d5dde5; --caller:#2f6fb3; --agent:#2a8268; --heat:#c2501f; --band:#eef2f6; --vent:#fdeedd; --hold:#e6eaf6; --safety:#fbdcdc; font: 12px system-ui, sans-serif; width: 100%; height: auto; }
@media (prefers-color-scheme: dark) { .evenkeel-call { --ink:#e8eef4; --dim:#9fb0c0; --line:#3a4754; --caller:#7db3ee; --agent:#6fcbae; --heat:#f29663; --band:#27313b; --vent:#43331f; --hold:#2b3350; --safety:#552a2a; } }
.evenkeel-call text { fill: var(--ink); } .evenkeel-call .dim { fill: var(--dim); }
.evenkeel-call .rule { stroke: var(--line); } .evenkeel-call .caller { fill: var(--caller); } .evenkeel-call .agent { fill: var(--agent); }
.evenkeel-call .heat { fill: var(--heat); } .evenkeel-call .mark { fill: var(--ink); } .evenkeel-call .stem { stroke: var(--line); }
.evenkeel-call .drift { fill: var(--band); } .evenkeel-call .vent { fill: var(--vent); } .evenkeel-call .hold { fill: var(--hold); } .evenkeel-call .safety { fill: var(--safety); }
`.trim()

type Scale = (at: number) => number

function scale({ fromAt, toAt }: Timeline): Scale {
  const width = WIDTH - LEFT - RIGHT
  return (at) => LEFT + (width * Math.max(0, Math.min(toAt - fromAt, at - fromAt))) / (toAt - fromAt)
}

function drawBand({ kind, fromAt, toAt }: Band, x: Scale, words: ReportWords): string {
  const from = x(fromAt)
  const width = Math.max(2, x(toAt) - from)
  const name = words.bands[kind]
  const label =
    width > name.length * LETTER ? `<text class="dim" x="${round(from + 4)}" y="50">${escapeMarkup(name)}</text>` : ""
  return (
    `<g><title>${escapeMarkup(name)}</title><rect class="${kind}" x="${round(from)}" y="36" width="${round(width)}" ` +
    `height="${HEAT_Y - 36}"/>${label}</g>`
  )
}

function drawLanes({ lanes }: ReportWords): string {
  const lane = (name: string, y: number): string => `<text x="8" y="${y}">${escapeMarkup(name)}</text>`
  return [
    lane(lanes.caller, CALLER_Y + 21),
    lane(lanes.agent, AGENT_Y + 21),
    lane(lanes.heat, HEAT_Y - 24),
    lane(lanes.moments, MOMENTS_Y + 4),
    `<line class="rule" x1="${LEFT}" y1="${HEAT_Y}" x2="${WIDTH - RIGHT}" y2="${HEAT_Y}"/>`,
  ].join("\n")
}

function drawTurns({ turns, fromAt }: Timeline, x: Scale, { lanes }: ReportWords): readonly string[] {
  return turns.map(({ side, fromAt: from, toAt, timed }) => {
    const begin = x(from)
    const y = side === "caller" ? CALLER_Y : AGENT_Y
    const title = `${lanes[side]}, ${toClock(from - fromAt)}–${toClock(toAt - fromAt)}`
    return (
      `<rect class="${side}" x="${round(begin)}" y="${y}" width="${round(Math.max(2, x(toAt) - begin))}" height="${LANE}" ` +
      `rx="3"${timed ? "" : ' opacity="0.6"'}><title>${escapeMarkup(title)}</title></rect>`
    )
  })
}

function drawHeat({ heat, fromAt }: Timeline, x: Scale, words: ReportWords): readonly string[] {
  return heat.map(({ at, heat: value, kinds, seq }) => {
    const height = Math.max(6, HEAT_HEIGHT * value)
    const title = `${toClock(at - fromAt)} ${kinds.map(words.cue).join(", ")} (#${seq})`
    return (
      `<rect class="heat" x="${round(x(at) - 4)}" y="${round(HEAT_Y - height)}" width="8" height="${round(height)}" rx="2">` +
      `<title>${escapeMarkup(title)}</title></rect>`
    )
  })
}

/** What a moment is called. */
export function nameMoment({ kind, detail }: TimelineMoment, words: ReportWords): string {
  if (kind === "rung") return sayLacking(detail, words.locale)
  return kind === "flag" && detail !== "" ? `${words.moments.flag}: ${detail}` : words.moments[kind]
}

function drawMoments({ moments, fromAt }: Timeline, x: Scale, words: ReportWords): readonly string[] {
  const ends: number[] = Array.from({ length: ROWS }, () => -Infinity)
  return moments.map((moment) => {
    const place = x(moment.at)
    const name = nameMoment(moment, words)
    const width = name.length * LETTER + 10
    const start = Math.min(place, WIDTH - width)
    const row = ends.findIndex((end) => end < start)
    const title = `<title>${escapeMarkup(`${toClock(moment.at - fromAt)} ${name} (#${moment.seq})`)}</title>`
    const dot = `<circle class="mark" cx="${round(place)}" cy="${HEAT_Y + 8}" r="3">${title}</circle>`
    if (row < 0) return dot
    ends[row] = start + width
    const y = MOMENTS_Y + row * ROW
    return (
      `<line class="stem" x1="${round(place)}" y1="${HEAT_Y + 8}" x2="${round(place)}" y2="${y}"/>${dot}` +
      `<text x="${round(start + 3)}" y="${y + 4}">${escapeMarkup(name)}</text>`
    )
  })
}

function drawAxis({ fromAt, toAt }: Timeline, x: Scale): readonly string[] {
  const seconds = (toAt - fromAt) / 1_000
  const step = STEPS.find((each) => seconds / each <= 9) ?? STEPS.at(-1)!
  const ticks = Array.from({ length: Math.min(40, Math.floor(seconds / step) + 1) }, (_, index) => index * step * 1_000)
  return ticks.map((ms) => {
    const place = round(x(fromAt + ms))
    return `<line class="rule" x1="${place}" y1="${AXIS_Y}" x2="${place}" y2="${AXIS_Y + 6}"/><text class="dim" x="${place}" y="${AXIS_Y + 20}" text-anchor="middle">${toClock(ms)}</text>`
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
