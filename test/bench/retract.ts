/**
 * What it costs to take a turn back, beside what it cost to hear the turns behind it: those are heard anew.
 *
 * The sentences of the hard calls, over and over; every case is measured on calls of its own, in the same rounds.
 */
import { createCall } from "evenkeel"
import type { Step } from "../coach/calls/hard-call.js"
import { hardCalls } from "../coach/calls/index.js"
import { inRounds, median, time } from "../tools/rounds.js"

const AT = 1_767_225_600_000
const TURN_MS = 4_000
const ROUNDS = 5
/** So many turns stand behind the one that is taken back. */
const BEHIND = [0, 1, 10, 50, 100, 150, 1_000]
const LENGTHS = [200, 400, 1_900]

const said = hardCalls.flatMap(({ steps }) => steps.flatMap(toSaid))

function toSaid(step: Step): { readonly speaker: "caller" | "agent"; readonly text: string }[] {
  if ("caller" in step) return [{ speaker: "caller", text: step.caller }]
  return "agent" in step ? [{ speaker: "agent", text: step.agent }] : []
}

function heard(turnCount: number) {
  const call = createCall({ callId: "CA1", at: AT, agent: { agentId: "a", kind: "human" } })
  call.record({ type: "connectCall", at: AT })
  const times: number[] = []
  for (let index = 0; index < turnCount; index++) {
    const at = AT + TURN_MS * (index + 1)
    const turn = { ...said[index % said.length]!, turnId: `t${index}`, startAt: at - 3_000, at }
    times.push(time(() => call.hear(turn)))
  }
  return { call, times, end: AT + TURN_MS * (turnCount + 1) }
}

function takeBack(turnCount: number, behind: number): readonly number[] {
  const { call, times, end } = heard(turnCount)
  const turnId = `t${turnCount - 1 - behind}`
  const spent = time(() => call.hear({ op: "retract", turnId, speaker: "caller", text: "", at: end }))
  const hearing = times.slice(turnCount - behind).reduce((sum, each) => sum + each, 0)
  return [spent, hearing]
}

for (const length of LENGTHS) {
  const cases = BEHIND.filter((behind) => behind < length)
  const rounds = await inRounds(
    ROUNDS,
    Object.fromEntries(cases.map((behind) => [`${behind}`, () => takeBack(length, behind)])),
  )
  console.log(`a call of ${length} turns`)
  for (const behind of cases) {
    const own = rounds[`${behind}`]!
    const [spent, hearing] = [0, 1].map((index) => median(own.map((round) => round[index]!)))
    const ratio = behind === 0 ? "" : `   × ${(spent! / hearing!).toFixed(2)} of hearing them`
    console.log(
      `  ${String(behind).padStart(5)} turns behind it: ${(spent! / 1_000).toFixed(2).padStart(8)} ms${ratio}`,
    )
  }
}
