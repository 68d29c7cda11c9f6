import { describe, expect, test } from "vitest"
import { KINDS, readCalls, scoreCalls, type Tally } from "./calls/read-calls.js"

/**
 * Whole calls, each written with what it tells before the detector was tried on it: `first` before the rules were mended by it, `second`
 * after. At first sight, precision / recall: problem 79/66 and 76/65, wish 80/43 and 100/42, read-back 93/32 and 100/73, confirmation
 * 81/33 and 100/63; the problem at the end is the told one in 23 of 31 and 11 of 15. Three more, of corrections, promises and earlier
 * contacts above all: `third` before the next mends, `fourth` after them, `fifth` after those by `fourth`. At first sight, heard of those told:
 * correction 4 of 15, 10 of 19, 5 of 9 (before any mend 1 of 19, 1 of 9); wish 9 of 15, 5 of 16, 6 of 8; broken promise 1 of 7, 3 of 8, 0
 * of 5; earlier contact 4 of 9, 2 of 11, 2 of 5. So only what is heard by its place carries on. Three of every kind that matters to the coach: `sixth` before the next mends, `seventh` and `eighth` each
 * before those by it. At first sight, heard of those told, before and after the mends by the ones before: read-back 11 and 12 of 15, then 9 and
 * 10 of 18; promise 6 of 9, 5 of 11; wish 5 of 10, 1 of 9; empathy 2 and 3 of 7. A guard against steps back: what is held is today's.
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
  third: {
    P: [14, 2],
    "P*": [13, 1],
    O: [15, 1],
    "O*": [13, 0],
    B: [22, 0],
    Y: [17, 0],
    N: [14, 0],
    R: [8, 1],
    T: [5, 0],
    W: [4, 0],
    X: [4, 0],
  },
  fourth: {
    P: [13, 5],
    "P*": [12, 3],
    O: [15, 2],
    "O*": [13, 1],
    B: [18, 1],
    Y: [7, 2],
    N: [11, 0],
    R: [9, 1],
    T: [5, 1],
    W: [4, 0],
    X: [6, 0],
  },
  fifth: {
    P: [4, 1],
    "P*": [4, 2],
    O: [6, 0],
    "O*": [6, 1],
    B: [7, 0],
    Y: [5, 0],
    N: [6, 0],
    R: [2, 0],
    T: [1, 1],
    W: [1, 0],
  },
  sixth: {
    O: [11, 2],
    R: [6, 0],
    B: [25, 2],
    Y: [13, 2],
    X: [3, 0],
    P: [9, 3],
    e: [9, 0],
    h: [4, 0],
    j: [3, 1],
    f: [8, 0],
    p: [10, 0],
    m: [16, 0],
    G: [10, 1],
    z: [6, 1],
    E: [6, 0],
    g: [8, 1],
    H: [2, 1],
    T: [4, 0],
    W: [3, 0],
    U: [7, 1],
    t: [2, 0],
    N: [4, 2],
  },
  seventh: {
    P: [5, 1],
    e: [4, 0],
    B: [15, 0],
    Y: [10, 3],
    N: [1, 0],
    p: [5, 0],
    O: [9, 2],
    m: [8, 0],
    G: [5, 2],
    g: [5, 0],
    X: [1, 0],
    h: [1, 0],
    R: [3, 0],
    U: [2, 0],
    E: [3, 0],
    f: [5, 0],
    H: [1, 0],
    t: [1, 0],
    z: [3, 0],
    W: [1, 0],
    j: [1, 0],
  },
  eighth: {
    P: [8, 0],
    e: [3, 0],
    B: [14, 0],
    N: [2, 0],
    O: [5, 2],
    m: [8, 0],
    S: [1, 0],
    p: [5, 0],
    Y: [5, 2],
    z: [3, 0],
    E: [4, 0],
    G: [6, 1],
    g: [4, 0],
    X: [2, 0],
    f: [2, 0],
    R: [0, 1],
    T: [2, 0],
    H: [2, 0],
    t: [1, 0],
    W: [1, 0],
    h: [1, 0],
    j: [1, 0],
    U: [1, 0],
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
