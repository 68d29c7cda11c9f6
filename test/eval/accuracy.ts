/**
 * Measures the detectors on the corpora and writes `docs/accuracy.md`: `npm run eval accuracy`.
 *
 * `--check` writes nothing and tells what has changed. `--errors=TEXT` prints the errors of the questions whose name or corpus
 * holds TEXT, with their words, of the development part only.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { format } from "prettier"
import { hasCorpora } from "./corpora/corpora.js"
import { measure } from "./gold/measure.js"
import { alarms, questions } from "./gold/questions.js"
import { measureLabels } from "./labels/measure-labels.js"
import { readSheet } from "./labels/sheet.js"
import { corporaSection } from "./report/corpora-section.js"
import {
  alarmsSection,
  answerAlarms,
  answerQuestions,
  cuesSection,
  othersSection,
  recogniserSection,
} from "./report/cue-sections.js"
import { labelSection } from "./report/label-section.js"
import { redactSection } from "./report/redact-section.js"
import { targetSections } from "./report/target-section.js"
import { readTimes, timesSection } from "./report/time-section.js"
import { scoredSection, trialsSection } from "./report/trials-section.js"
import { measureTimes } from "./times/measure-times.js"
import { ours } from "./times/readers.js"
import { limits, opening } from "./report/prose.js"

const path = join(process.cwd(), "docs/accuracy.md")
const wanted = process.argv.find((argument) => argument.startsWith("--errors="))?.slice("--errors=".length)

if (hasCorpora()) {
  if (wanted !== undefined) showErrors(wanted)
  else if (process.argv.includes("--check")) await check()
  else {
    writeFileSync(path, await report())
    console.log("wrote docs/accuracy.md")
  }
}

async function report(): Promise<string> {
  const answered = answerQuestions()
  const heardInRequests = answerAlarms()
  const times = readTimes()
  const sheet = readSheet()
  const [targets, missed] = targetSections([...answered, ...heardInRequests], times) as [string, string]
  const sections = [
    opening,
    targets,
    corporaSection(),
    trialsSection(),
    cuesSection(answered),
    othersSection(answered),
    alarmsSection(heardInRequests),
    timesSection(times),
    labelSection(sheet, measureLabels(sheet)),
    recogniserSection(),
    redactSection(),
    limits,
    scoredSection(),
    missed,
  ]
  return format(sections.join("\n\n"), { parser: "markdown", printWidth: 120 })
}

/** Tells which lines are not what they would be today. */
async function check(): Promise<void> {
  const [before, now] = [readFileSync(path, "utf8"), await report()].map((text) => text.split("\n")) as [
    string[],
    string[],
  ]
  const known = new Set(before)
  const today = new Set(now)
  const gone = before.filter((line) => !today.has(line))
  const come = now.filter((line) => !known.has(line))
  for (const line of gone) console.log(`- ${line}`)
  for (const line of come) console.log(`+ ${line}`)
  if (gone.length + come.length === 0) console.log("docs/accuracy.md is up to date")
  else process.exitCode = 1
}

function showErrors(text: string): void {
  for (const corpus of new Set([...questions, ...alarms].map((question) => question.corpus))) {
    const asked = [...questions, ...alarms].filter(
      (question) => question.corpus === corpus && `${corpus} ${question.name}`.includes(text),
    )
    measure(corpus, asked, "development", ({ id, turn, isLabelled, isHeard, cues, question }) => {
      if (isLabelled === isHeard) return
      const rules = cues.filter((cue) => question.heard([cue])).map(({ rule }) => rule)
      console.log(isLabelled ? "MISSED" : "WRONG ", `${corpus}/${id}`, JSON.stringify(turn.text), rules.join(" "))
    })
  }
  if (!"timex".includes(text)) return
  measureTimes("development", ours, ({ id, text: words, timex }, window) =>
    console.log(`${timex.type} timex/${id}`, words, JSON.stringify(timex.values), JSON.stringify(window)),
  )
}
