import { describe, expect, it } from "vitest"
import { Fault, faultCodes, fingerprint, isFault, refusalCodes, refuse } from "evenkeel/kernel"
import { nearest, toCanonicalJson } from "../../src/kernel/inner.js"

describe("a fault", () => {
  it("is told apart by its mark, also one of another copy of the library", () => {
    const fault = new Fault("log/invalid")
    expect(isFault(fault)).toBe(true)
    expect(isFault(fault, "log/invalid")).toBe(true)
    expect(isFault(fault, "snapshot/invalid")).toBe(false)
    expect(fault).toBeInstanceOf(Error)
    const foreign = Object.assign(new Error("log/invalid"), {
      code: "log/invalid",
      [Symbol.for("evenkeel.fault")]: true,
    })
    expect(isFault(foreign, "log/invalid")).toBe(true)
    for (const other of [undefined, null, "log/invalid", {}, new Error("log/invalid"), { code: "log/invalid" }])
      expect(isFault(other)).toBe(false)
  })

  it("says its code, its facts, each wrong place and what was probably meant", () => {
    const issues = [
      { path: "zone", expected: "an IANA zone", suggestion: "Europe/Paris" },
      { path: "", expected: "an object" },
    ]
    const fault = new Fault("playbook/invalid", { detail: { seq: 3, client: "acme" }, issues, cause: 7 })
    expect(fault.message).toBe(
      'playbook/invalid (seq: 3, client: acme)\n  zone: expected an IANA zone; did you mean "Europe/Paris"?\n  (root): expected an object',
    )
    expect(fault).toMatchObject({ name: "Fault", code: "playbook/invalid", issues, detail: { seq: 3 }, cause: 7 })
    expect(new Fault("log/invalid").message).toBe("log/invalid")
  })

  it("arrives whatever it was made of, and carries nothing of what cannot be read", () => {
    const unreadable: readonly unknown[] = [null, 5, { detail: null, issues: null }, { issues: 5 }, { issues: [null] }]
    for (const options of [...unreadable, { issues: [{}] }, { issues: {} }, { detail: 1, issues: "no" }]) {
      const fault = new Fault("log/invalid", options as never)
      expect(fault).toMatchObject({ message: "log/invalid", code: "log/invalid", detail: {}, issues: [] })
    }
    expect(new Fault(Symbol("x") as never).message).toBe("Symbol(x)")
    const startedAt = performance.now()
    expect(isFault(new Fault("log/invalid", { issues: new Array(1e9) as never }))).toBe(true)
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })
})

describe("codes", () => {
  it.each([...Object.entries(faultCodes), ...Object.entries(refusalCodes)])(
    "%s says what it is and what to do",
    (code, entry) => {
      expect(code).toMatch(/^[a-z]+\/[a-z-]+$/)
      expect(entry.meaning).toMatch(/^[A-Z`].+[.…]$/s)
      expect(entry.remedy).toMatch(/^[A-Z`].+[.…]$/s)
    },
  )

  it("are refused as values", () => {
    expect(refuse("session/not-found", { what: "turn" })).toEqual({
      refusal: { code: "session/not-found", detail: { what: "turn" }, issues: [] },
    })
  })
})

describe("fingerprint", () => {
  it("is the same for equal values, whatever the order of their members", () => {
    const one = { b: [1, { d: 1, c: null }], a: "x" }
    const other = { a: "x", b: [1, { c: null, d: 1 }] }
    expect(fingerprint(one)).toBe(fingerprint(other))
    expect(fingerprint(one)).toMatch(/^[0-9a-f]{16}$/)
    expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }))
  })

  it("differs for values that differ", () => {
    const values = [
      null,
      0,
      "",
      "0",
      false,
      [],
      {},
      [null],
      { a: null },
      { a: 1 },
      { a: "1" },
      [1, 2],
      [2, 1],
      [[1], 2],
    ]
    expect(new Set(values.map(fingerprint)).size).toBe(values.length)
  })

  it("is of canonical JSON, which JSON can read", () => {
    const value = { z: [1.5, "é\ud800", { y: true }], a: { c: null, b: -0 } }
    expect(JSON.parse(toCanonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    expect(toCanonicalJson({ b: 1, a: [undefined] })).toBe('{"a":[null],"b":1}')
  })
})

describe("nearest", () => {
  const words = ["agreeAction", "amendAction", "holdParticipant"]
  it.each([
    ["agreAction", "agreeAction"],
    ["AGREEACTION", "agreeAction"],
    ["holdParticipnt", "holdParticipant"],
    ["zzz", undefined],
    ["", undefined],
    ["x".repeat(61), undefined],
  ])("%s: %s", (given, expected) => {
    expect(nearest(given, words)).toBe(expected)
  })

  it("is nothing of no words, and costs nothing on a megabyte", () => {
    expect(nearest("a", [])).toBeUndefined()
    const began = performance.now()
    expect(nearest("x".repeat(1_000_000), words)).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(500)
  })
})
