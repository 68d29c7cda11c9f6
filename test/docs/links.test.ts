import { describe, expect, test } from "vitest"
import { listEntries } from "../tools/entries.js"
import { findBrokenLinks, listReadPages, readPage, toAnchors } from "../tools/links.js"
import { closingPages, entrySections, guidePages } from "../tools/site.js"

describe("every link leads somewhere", () => {
  for (const page of listReadPages()) test(page, () => expect(findBrokenLinks(page, readPage(page))).toEqual([]))
})

describe("how links are read", () => {
  test("files, headings and pictures that are not there are named with their line", () => {
    const text = ["# A", "[a](no.md) [b](cues.md#no) [c](#no) [d](#a)", '<img src="no.svg">', "![e](../no.svg)"].join(
      "\n",
    )
    expect(
      findBrokenLinks("docs/guide/x.md", text.replace("[c](#no) [d](#a)", "")).map(({ from, to, why }) => [
        from,
        to,
        why,
      ]),
    ).toEqual([
      ["docs/guide/x.md:2", "no.md", "no such file"],
      ["docs/guide/x.md:2", "cues.md#no", "no such heading"],
      ["docs/guide/x.md:3", "no.svg", "no such file"],
      ["docs/guide/x.md:4", "../no.svg", "no such file"],
    ])
  })

  test("the web is not looked up, code is passed over, and nothing leads out of the repository", () => {
    expect(findBrokenLinks("docs/a.md", "[a](https://example.com) `[b](no.md)`\n```ts\n[c](no.md)\n```\n")).toEqual([])
    expect(findBrokenLinks("README.md", "[a](../x.md)")[0]?.why).toBe("outside of the repository")
  })

  test("anchors are made as GitHub makes them", () => {
    expect([...toAnchors("# A `code`, and more\n## Twice\n## Twice\n```ts\n# no\n```\n")]).toEqual([
      "a-code-and-more",
      "twice",
      "twice-1",
    ])
  })
})

describe("the map of the site", () => {
  test("has every page of docs once", () => {
    const listed = [...guidePages, ...closingPages].flatMap(({ pages }) => pages)
    const there = listReadPages().filter(
      (page) => page.startsWith("docs/") && !/^docs\/(decisions\/|index\.md)/.test(page),
    )
    expect(there.filter((page) => !listed.includes(page))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })

  test("has every entry point once", () => {
    const listed = entrySections.flatMap(({ entries }) => entries.map(([subpath]) => subpath))
    expect(listed.toSorted()).toEqual(
      listEntries()
        .map(({ subpath }) => subpath)
        .toSorted(),
    )
  })
})
