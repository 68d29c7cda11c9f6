import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { findBrokenSiteLinks } from "../tools/site-links.js"

test("links of a built site that lead to no page, and to no place of one, are named", () => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-site-"))
  mkdirSync(join(folder, "guide"))
  const links = ["b.html#there", "b.html#no", "no.html", "../index.html", "https://example.com", "#here"]
  writeFileSync(join(folder, "index.html"), "<p>")
  writeFileSync(join(folder, "guide/a.html"), `<h1 id="here">${links.map((link) => `<a href="${link}">`).join("")}`)
  writeFileSync(join(folder, "guide/b.html"), '<h1 id="there"><img src="no.svg">')
  expect(findBrokenSiteLinks(folder)).toEqual([
    "guide/a.html -> b.html#no",
    "guide/a.html -> no.html",
    "guide/b.html -> no.svg",
  ])
})
