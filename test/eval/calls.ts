/**
 * The whole calls of `test/coach`, printed to be read as an agent on the line would: each turn, the card that comes with it, why, and what
 * was taken down. `npm run eval calls`; `-- --only=bereavement` for those whose name has it, `--hand-off` with brief, note and pick-up.
 */
import { toHeadline, type Advice } from "evenkeel/coach"
import { brief, note, pickUp, renderNote, renderPickUp, scorecard, type HandoffSource } from "evenkeel/handoff"
import type { Playbook } from "evenkeel/playbook"
import type { CallEvent } from "evenkeel/session"
import { hardCalls, type HardCall } from "../coach/calls/index.js"
import { play, playbookOf } from "../coach/play.js"

const DAY_MS = 86_400_000

const option = (name: string): string | undefined =>
  process.argv.find((each) => each === `--${name}` || each.startsWith(`--${name}=`))?.replace(/^--[a-z-]+=?/, "")

function print(call: HardCall): void {
  console.log(`\n\n### ${call.name}\n    ${call.about}`)
  let seen = 0
  const { built } = play(call, {}, ({ log }) => {
    for (const event of log.slice(seen)) printEvent(event, log)
    seen = log.length
  })
  if (option("hand-off") === undefined) return
  const { session, heardAt } = built.call.getSnapshot()
  const settings = playbookOf(call)
  printHandOff({ session, events: built.call.events(), now: heardAt, settings }, settings)
}

function printEvent(event: CallEvent, log: readonly CallEvent[]): void {
  const { type, at, by, origin } = event
  const data = event.data as Readonly<Record<string, unknown>>
  const time = `${((at - log[0]!.at) / 1000).toFixed(0).padStart(5)} s`
  if (type === "turn.heard") {
    console.log(`${time}  ${String(data["speaker"])}: ${String(data["text"])}`)
  } else if (type === "cues.reported") {
    const cues = data["cues"] as readonly { readonly kind: string; readonly target?: string }[]
    if (cues.length > 0) console.log(`          · ${cues.map(({ kind }) => kind).join(", ")}`)
  } else if (type === "advice.given") printCard(event.data as unknown as Advice, log)
  else if (type.startsWith("fact") || type.startsWith("promise.")) {
    console.log(`          + ${type} ${short(data)}`)
  } else if (origin === "input" && type !== "call.opened") console.log(`${time}  ${by.role}: ${type} ${short(data)}`)
}

function printCard(advice: Advice, log: readonly CallEvent[]): void {
  const slots = Object.entries(advice.slots).map(([name, value]) => `${name}: ${value}`)
  console.log(
    `        ▶ [${advice.practiceId}] ${toHeadline(advice.code)}${slots.length > 0 ? `  {${slots.join("; ")}}` : ""}`,
  )
  console.log(`          “${advice.phrase?.text ?? "(no phrase)"}”`)
  const why = advice.why.flatMap((id) => log.find((each) => each.id === id)?.type ?? [])
  console.log(`          why: ${[...new Set(why)].join(", ")}`)
}

function short(data: Readonly<Record<string, unknown>>): string {
  const { issueId: _issue, turnId: _turn, promiseId: _promise, ...rest } = data
  return JSON.stringify(rest).slice(0, 180)
}

function printHandOff(source: HandoffSource, playbook: Playbook): void {
  const card = brief(source)
  console.log(
    `\n  BRIEF (${card.text.split(/\s+/).length} words; ${card.omitted.map(({ code }) => code).join(", ") || "nothing"} left off)`,
  )
  console.log(`  ${card.text}`)
  const noted = note(source)
  console.log(`\n  NOTE\n${indent(renderNote(noted))}`)
  console.log(`  PICK-UP a day later\n${indent(renderPickUp(pickUp({ notes: [noted], now: source.now + DAY_MS })))}`)
  const { answers, total } = scorecard(source, { playbook })
  const counted = answers.filter(({ result }) => result === "met" || result === "partly" || result === "missed")
  console.log(
    `  SCORECARD ${total.ratio === null ? "-" : total.ratio.toFixed(2)}: ${counted.map(({ practiceId, result }) => `${practiceId} ${result}`).join(", ")}`,
  )
}

const indent = (text: string): string => text.replace(/^/gm, "    ")

const only = option("only") ?? ""
for (const call of hardCalls) if (call.name.includes(only)) print(call)
