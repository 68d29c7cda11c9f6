import { describe, expect, test } from "vitest"
import { findDeadCommands, findUnfounded } from "../tools/figures.js"
import { listReadPages, readPage } from "../tools/links.js"

/** Figures that nobody measured: limits, defaults and numbers of an example, each with the words around it. */
const unmeasured: Readonly<Record<string, readonly string[]>> = {
  "docs/guide/playbook.md": ["64 kB"], // a limit
  "docs/guide/testing.md": ["400 ms"], // how long a word lasts in a made-up call
  "docs/guide/the-model.md": ["3 MB"], // a turn that is refused
}

const pages = listReadPages().filter((page) => page !== "CHANGELOG.md")

describe("a figure names the command that prints it, and a share its corpus", () => {
  for (const page of pages) {
    test(page, () => {
      const unfounded = findUnfounded(page, readPage(page))
      const exempt = unmeasured[page] ?? []
      expect(unfounded.filter(({ figure }) => !exempt.includes(figure))).toEqual([])
      expect(exempt.filter((each) => !unfounded.some(({ figure }) => figure === each))).toEqual([])
    })
  }
})

test("each command that a page names runs something", () => {
  expect(pages.flatMap((page) => findDeadCommands(page, readPage(page)))).toEqual([])
})

describe("how figures are read", () => {
  const figures = (text: string) => findUnfounded("a.md", text).map(({ from, figure }) => [from, figure])

  test("without a command they are named with their line, in prose, tables and what was printed", () => {
    expect(figures("# A\n\nIt takes 3 ms.\n\n| 12 kB |\n\n```text\n1.5 µs a turn\n```\n")).toEqual([
      ["a.md:3", "3 ms"],
      ["a.md:5", "12 kB"],
      ["a.md:8", "1.5 µs"],
    ])
    expect(figures("It finds 40 % of them, about half a microsecond each.")).toEqual([
      ["a.md:1", "half a microsecond"],
      ["a.md:1", "40 %"],
    ])
  })

  test("a command counts for its own section alone, unless it prints all that follows", () => {
    expect(figures("# A\n\n`npm run bench cues`: 3 ms\n\n## B\n\n4 ms")).toEqual([["a.md:7", "4 ms"]])
    expect(figures("# A\n\nPrinted by `npm run bench cues`.\n\n## B\n\n4 ms\n\n# C\n\n5 ms")).toEqual([
      ["a.md:11", "5 ms"],
    ])
  })

  test("a command that measures nothing founds nothing", () => {
    for (const command of ["start", "build", "vendors", "docs:errors", "test"])
      expect(figures(`3 ms, 12 kB (\`npm run ${command}\`)`).map(([, figure]) => figure)).toEqual(["3 ms", "12 kB"])
    for (const command of ["bench -- hear", "eval redact", "docs:entries", "test:long"])
      expect(figures(`3 ms, 12 kB (\`npm run ${command}\`)`)).toEqual([])
  })

  test("docs:figures founds what it printed into its page, and nothing else", () => {
    const [printed] = /\d+\.\d kB(?= gzipped)/.exec(readPage("docs/guide/compare.md"))!
    expect(figures(`${printed}, 1${printed} (\`npm run docs:figures -- sizes\`)`)).toEqual([["a.md:1", `1${printed}`]])
  })

  test("what was measured once tells its day and with what", () => {
    expect(figures("Measured on 2026-11-25 with esbuild: 12 kB")).toEqual([])
    expect(figures("Measured with esbuild: 12 kB")).toEqual([["a.md:1", "12 kB"]])
    expect(figures("Measured on 2026-11-25: 12 kB")).toEqual([["a.md:1", "12 kB"]])
  })

  test("a share needs its corpus besides, called a corpus or linked", () => {
    const from = "`npm run eval accuracy`:"
    expect(figures(`${from} 40 %`)).toEqual([["a.md:1", "40 %"]])
    expect(figures(`${from} 40 % of five star calls`)).toEqual([["a.md:1", "40 %"]])
    expect(figures(`${from} 40 % of calls that start hot, a corpus`)).toEqual([["a.md:1", "40 %"]])
    expect(figures(`The star of a corpus.\n\n${from} 40 %`)).toEqual([])
    expect(figures(`A star.\n\n${from} 40 % of a corpus`)).toEqual([["a.md:3", "40 %"]])
    expect(figures(`${from} 40 % of the corpus convabuse`)).toEqual([])
    expect(figures(`${from} 40 % of [convabuse](../accuracy.md#measured-on)`)).toEqual([])
    expect(figures(`${from} 40 % of made-up calls`)).toEqual([])
  })

  test("programs and settings in seconds are none", () => {
    expect(figures("Gone after 12 s.\n\n```ts\nconst text = '3 ms'\n```\n")).toEqual([])
  })

  test("a script or a part of a name that is not there", () => {
    expect(
      findDeadCommands(
        "a.md",
        "`npm run nothing` `npm run eval -- nosuch` `npm run bench -- hear` `npm run eval -- --check` " +
          "`npm run docs:figures -- sizes` `npm run docs:figures -- weights`",
      ),
    ).toEqual(["a.md: npm run nothing", "a.md: npm run eval nosuch", "a.md: npm run docs:figures weights"])
  })
})
