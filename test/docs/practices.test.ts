import { existsSync, readFileSync } from "node:fs"
import { standardPractices } from "evenkeel/coach"
import { expect, test } from "vitest"
import { root } from "../tools/entries.js"
import { articlePractices, servedElsewhere } from "../tools/practices-elsewhere.js"
import { readPractices, toPracticesPage } from "../tools/practices-page.js"

test("docs/practices.md is what the practices say (npm run docs:practices writes it)", () => {
  expect(readFileSync(`${root}docs/practices.md`, "utf8")).toBe(toPracticesPage())
})

test("each of the 74 practices is served", () => {
  const served = new Set([
    ...standardPractices().flatMap(({ source }) => source),
    ...servedElsewhere.map(({ id }) => id),
  ])
  expect(articlePractices).toHaveLength(74)
  expect(articlePractices.filter((id) => !served.has(id))).toEqual([])
  expect([...served].filter((id) => !articlePractices.includes(id))).toEqual([])
})

test("each practice says when it appears and when it is silent", () => {
  const told = readPractices()
  expect(told.map(({ id }) => id).sort()).toEqual(
    standardPractices()
      .map(({ id }) => id)
      .sort(),
  )
  for (const { id, appears, silent } of told)
    expect([id, appears.length > 20, silent.length > 10]).toEqual([id, true, true])
})

test("what is served elsewhere has a test that names it", () => {
  for (const { id, test: path } of servedElsewhere) {
    expect([path, existsSync(`${root}${path}`)]).toEqual([path, true])
    // "E10" does not name E1.
    expect(readFileSync(`${root}${path}`, "utf8")).toMatch(new RegExp(`\\b${id}\\b`))
  }
})
