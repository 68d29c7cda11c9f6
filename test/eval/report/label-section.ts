import type { LabelReport } from "../labels/measure-labels.js"
import type { Sheet } from "../labels/sheet.js"
import { figure, idList, percent, section, table } from "./markdown.js"

/** Cues that two people have labelled by hand. */
export function labelSection({ cues, detector }: Sheet, reports: readonly LabelReport[]): string {
  const title = "Cues that nobody had labelled"
  const how = `For ${String(Object.keys(cues).length)} cues, 60 turns each were drawn from the parts held aside (\`test/eval/labels/draw.ts\`): up to 30 in which version ${detector} of the detector hears the cue, the others at random among the turns of that side in which it does not, corpora in turn. \`labels.json\` holds ids and labels, no text.`
  if (reports.length === 0)
    return section(
      title,
      how,
      "They are drawn and not labelled yet: precision and recall of these cues are unmeasured.",
    )
  const rows = reports.map((report) => [
    report.kind,
    String(report.agreement.turns),
    percent(report.agreement.raw, 1, 0),
    figure(report.agreement.kappa, 2),
    String(report.positives),
    String(report.heard),
    figure(report.precision, 2),
    figure(report.recall, 2),
    String(report.overlooked),
  ])
  const errors = reports
    .filter(({ wrongIds }) => wrongIds.length > 0)
    .map(({ kind, wrongIds }) => `- ${kind}: ${idList(wrongIds)}`)
  return section(
    title,
    how,
    "Two labellers worked alone from the written definitions, without seeing the detector's answer; they were language models, not people on the job, which makes their agreement a measure of how clear the definitions are rather than of truth. Only turns on which both agree count for precision and recall.",
    "`n`: turns with both answers. `there`: turns in which both say the cue is. `heard`: turns in which the detector of today hears it. Precision is among those. Recall is weighted back: each turn counts for all turns of its corpus that were heard, or not, when it was drawn, so it hangs on the few `overlooked` ones. Where none was overlooked, 1.00 only means that 30 to 60 random turns held none.",
    table(["cue", "n", "agree", "kappa", "there", "heard", "precision", "recall", "overlooked"], rows),
    "<details><summary>Turns on which the detector differs from both</summary>",
    errors.join("\n"),
    "</details>",
  )
}
