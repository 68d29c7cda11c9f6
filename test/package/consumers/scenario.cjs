"use strict"

/**
 * What every consumer does with the package, however it was loaded.
 *
 * @param {Record<string, any>} loaded - The entry points by specifier.
 * @param {Record<string, any>} [other] - The same entry points, loaded in the other module format.
 */
module.exports = function scenario(loaded, other = loaded) {
  const expect = (what, holds) => {
    if (!holds) throw new Error(`expected: ${what}`)
  }
  for (const [specifier, entry] of Object.entries(loaded)) {
    const names = Object.keys(entry).filter((name) => name !== "default" && name !== "module.exports")
    expect(`${specifier} exports something`, names.length > 0)
    for (const name of names) {
      expect(`${specifier} exports ${name}`, entry[name] !== undefined)
      expect(`${specifier} exports ${name} in both formats`, name in other[specifier])
    }
  }

  const { Fault, isFault } = loaded["evenkeel/kernel"]
  const fault = new other["evenkeel/kernel"].Fault("log/invalid", { detail: { seq: 3 } })
  expect(
    "a fault of the other format is one of ours",
    isFault(fault, "log/invalid") && !isFault(fault, "call/invalid-options"),
  )
  if (other !== loaded) expect("the formats are two copies", Fault !== other["evenkeel/kernel"].Fault)
  if ("evenkeel/runtime" in loaded) hold(expect, loaded["evenkeel/runtime"])
}

/** A short call from ringing to its snapshot and back. */
function hold(expect, { createCall, restoreCall }) {
  const at = 1767225600000
  const call = createCall({ callId: "CA1", at })
  const heard = []
  call.on("events", (events) => heard.push(...events.map(({ type }) => type)))
  call.record({ type: "connectCall", at: at + 1000 })
  call.hear({ speaker: "caller", text: "My kitchen is under water.", at: at + 5000 })
  expect("listeners hear what became true", heard.includes("call.connected") && heard.includes("turn.heard"))
  const { session, seq } = JSON.parse(JSON.stringify(call.snapshot()))
  expect("a call connects", session.line.phase === "connected")
  expect("a refusal is a value", call.record({ type: "no such command", at: at + 6000 }).ok === false)
  const restored = restoreCall({ events: JSON.parse(JSON.stringify(call.events())) })
  expect("a restored call is the same", JSON.stringify(restored.snapshot().session) === JSON.stringify(session))
  expect("nothing is lost", restored.snapshot().seq === seq)
}
