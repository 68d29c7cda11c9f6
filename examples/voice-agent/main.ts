/**
 * A machine answers a hard call, with `review()` and the coach between its model and its voice.
 *
 * `npm run voice-agent`
 */
import { createPaint } from "../replay/paint.js"
import { converse } from "./converse.js"
import { toReason } from "./judge.js"
import { script } from "./script.js"

const paint = createPaint(process.stdout.isTTY && process.env.NO_COLOR === undefined)

/** Whoever reads may stop reading: `npm run voice-agent | head`. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
})

for (const { caller, model, hint, said, verdict, isStopped, handOffs } of await converse(script)) {
  const lines = [
    `${paint.caller("caller")}  ${caller}`,
    ...(hint === null ? [] : [paint.dim(`  · to the model: ${hint}`)]),
    ...(isStopped ? [paint.safety("  ✚ the model is not asked")] : []),
    ...(verdict === null
      ? []
      : [paint.dim(`  · it was about to say: ${model}`), paint.policy(`  ! cut off: ${toReason(verdict)}`)]),
    `${paint.agent("ava")}     ${said}`,
    ...handOffs.map(({ reason, brief }) => paint.advice(`  → to a person, since ${reason}: ${brief.text}`)),
  ]
  process.stdout.write(`${lines.join("\n")}\n\n`)
}
