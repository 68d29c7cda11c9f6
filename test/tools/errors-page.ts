import * as tables from "../../src/kernel/faults/codes.js"

type Table = Readonly<Record<string, { readonly meaning: string; readonly remedy: string }>>

/** What stands above each exported table of `src/kernel/faults/codes/`. */
const headings: Readonly<Record<string, readonly [title: string, text: string]>> = {
  faultCodes: [
    "Faults",
    "Thrown by `create…`, `define…`, `parse…`, `restore…` and by stores. Tell them apart with `isFault(error, code)`, " +
      "which also works across the ESM and CommonJS copies of the package.",
  ],
  refusalCodes: [
    "Refusals",
    "Answered, never thrown: a live method gives `{ ok: false, refusal }`, and the call goes on as it was.",
  ],
  policyCodes: [
    "Policy",
    "What happened is recorded all the same, and says in `outOfPolicy` what the client would have wanted. `may` answers with the " +
      "same codes beforehand.",
  ],
  anomalyCodes: [
    "Anomalies",
    "What was reported contradicts the log. It is recorded all the same, and says so in `anomaly`.",
  ],
}

const preface =
  "Printed from `src/kernel/faults/codes/` by `npm run docs:errors`. Meaning and remedy are in the package as well, for your log: " +
  "`faultCodes[fault.code].remedy`, `refusalCodes[refusal.code].remedy`. `issues` of a fault or a refusal names each wrong place, what belongs there " +
  "and what was probably meant. What an agent is told of a refusal has words of its own, in English and Spanish: `sayCode(refusalTexts, code)` of " +
  "`evenkeel/phrases`."

/** The page of all codes, in the order of the tables. */
export function toErrorsPage(): string {
  const sections = Object.entries(tables as Readonly<Record<string, unknown>>)
    .filter((entry): entry is [string, Table] => typeof entry[1] === "object" && entry[1] !== null)
    .sort(([one], [other]) => Object.keys(headings).indexOf(one) - Object.keys(headings).indexOf(other))
    .map(([name, table]) => toSection(name, table))
  return ["# Codes of faults and refusals", preface, ...sections].join("\n\n").concat("\n")
}

function toSection(name: string, table: Table): string {
  const heading = headings[name]
  if (heading === undefined) throw new Error(`give the table "${name}" a heading in test/tools/errors-page.ts`)
  const codes = Object.entries(table).map(
    ([code, { meaning, remedy }]) => `### \`${code}\`\n\n${meaning}\n\n**Remedy:** ${remedy}`,
  )
  return [`## ${heading[0]}`, heading[1], ...codes].join("\n\n")
}
