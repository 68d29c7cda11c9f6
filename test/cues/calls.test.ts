import { describe, expect, test } from "vitest"
import { KINDS, readCalls, scoreCalls, type Tally } from "./calls/read-calls.js"

/**
 * Whole calls, each written with what it tells before the detector was tried on it: `first` before the rules were mended by it, `second`
 * after. At first sight, precision / recall: problem 79/66 and 76/65, wish 80/43 and 100/42, read-back 93/32 and 100/73, confirmation
 * 81/33 and 100/63; the problem at the end is the told one in 23 of 31 and 11 of 15. A guard against steps back: what is held is today's.
 */
const held: Readonly<Record<string, Readonly<Record<string, readonly [least: number, most: number]>>>> = {
  first: {
    P: [29, 4],
    "P*": [29, 1],
    O: [24, 0],
    "O*": [22, 1],
    B: [36, 2],
    Y: [35, 5],
    R: [8, 0],
    T: [4, 1],
    X: [5, 0],
  },
  second: {
    P: [13, 4],
    "P*": [11, 2],
    O: [5, 0],
    "O*": [5, 0],
    B: [11, 0],
    Y: [10, 0],
    R: [2, 1],
    T: [2, 0],
    X: [1, 0],
  },
}

describe.each(Object.entries(held))("the %s calls", (name, limits) => {
  const { tallies, differences } = scoreCalls(readCalls(name))

  test.each(Object.entries(limits))("%s is heard as often as written here", (letter, [least, most]) => {
    const { right, wrong } = tallies[letter] as Tally
    const others = differences.filter(({ what }) => what.endsWith(` ${letter}`))
    const told = [KINDS[letter[0]!], ...others.map(({ title, what, text }) => `${what}: ${title}: ${text}`)].join("\n")
    expect(right, told).toBeGreaterThanOrEqual(least)
    expect(wrong, told).toBeLessThanOrEqual(most)
  })
})
