import { describe, expect, test } from "vitest"
import { parsePlainText, type TranscriptOptions } from "../../src/formats/index.js"
import { roleOfName } from "../../src/formats/speaker-name.js"

/** Roles in order of first appearance, and what was said about them. */
function cast(names: readonly string[], options: TranscriptOptions = {}) {
  const { participants, problems } = parsePlainText(names.map((name) => `${name}: Hello.`).join("\n"), options)
  return { roles: participants.map(({ role }) => role), problems }
}

describe("names that tell a role", () => {
  test.each([
    ["agent", "agent"],
    ["AGENT", "agent"],
    ["Agent 2", "agent"],
    ["Agent_2", "agent"],
    ["Agent #12", "agent"],
    ["Maria (Agent)", "agent"],
    ["Agent (Maria)", "agent"],
    ["Rep", "agent"],
    ["CSR", "agent"],
    ["Customer Service", "agent"],
    ["Customer service representative", "agent"],
    ["Operator", "agent"],
    ["Receptionist", "agent"],
    ["Advisor", "agent"],
    ["Support", "agent"],
    ["Assistant", "agent"],
    ["Caller", "caller"],
    ["Customer", "caller"],
    ["Patient", "caller"],
    ["User", "caller"],
    ["Member", "caller"],
    ["Supervisor", "supervisor"],
    ["Interpreter", "interpreter"],
    ["Relay operator", "relayOperator"],
    ["IVR", "bot"],
    ["System", "system"],
  ])("%s: %s", (name, role) => {
    expect(roleOfName(name)).toBe(role)
  })

  test.each([
    "Maria",
    "Client",
    "Speaker 1",
    "Agentha",
    "Customers",
    "Virtual agent",
    "Doctor",
    "constructor",
    "__proto__",
    "",
  ])("%j tells none", (name) => {
    expect(roleOfName(name)).toBeUndefined()
  })
})

describe("names that tell nothing", () => {
  test("of exactly two, the first to speak is the agent, and it is told", () => {
    expect(cast(["Rosa", "Lind"])).toEqual({
      roles: ["agent", "caller"],
      problems: [
        { code: "speakerGuessed", path: "participants.0", role: "agent" },
        { code: "speakerGuessed", path: "participants.1", role: "caller" },
      ],
    })
  })

  test("or the caller, where the host says so", () => {
    expect(cast(["Rosa", "Lind"], { firstSpeaker: "caller" }).roles).toEqual(["caller", "agent"])
  })

  test("a machine that speaks first takes no side", () => {
    expect(cast(["System", "Rosa", "Lind"]).roles).toEqual(["system", "agent", "caller"])
  })

  test("with one side known, the only other voice is the other side", () => {
    expect(cast(["Lind", "Agent"])).toEqual({
      roles: ["caller", "agent"],
      problems: [{ code: "speakerGuessed", path: "participants.0", role: "caller" }],
    })
    expect(cast(["Customer", "Rosa"]).roles).toEqual(["caller", "agent"])
    expect(cast(["Agent", "Client"]).roles).toEqual(["agent", "caller"])
  })

  test("of three, nobody is guessed", () => {
    expect(cast(["Rosa", "Lind", "Otto"])).toEqual({
      roles: ["thirdParty", "thirdParty", "thirdParty"],
      problems: [0, 1, 2].map((index) => ({ code: "speakerUnknown", path: `participants.${index}` })),
    })
    expect(cast(["Agent", "Lind", "Otto"]).roles).toEqual(["agent", "thirdParty", "thirdParty"])
  })

  test("with both sides known, a further voice is a third party", () => {
    expect(cast(["Agent", "Caller", "Otto"]).roles).toEqual(["agent", "caller", "thirdParty"])
  })

  test("one voice alone is not guessed: it may be a message", () => {
    expect(cast(["Rosa"]).roles).toEqual(["thirdParty"])
    expect(cast(["Rosa"], { firstSpeaker: "caller" }).roles).toEqual(["caller"])
  })
})

describe("speakerMap", () => {
  test("goes before names and guesses, whatever the case", () => {
    expect(cast(["AGENT", "rosa m"], { speakerMap: { agent: "bot", "Rosa  M": "agent" } }).roles).toEqual([
      "bot",
      "agent",
    ])
  })

  test("leaves the rest to the rule", () => {
    expect(cast(["Rosa", "Lind"], { speakerMap: { lind: "agent" } }).roles).toEqual(["caller", "agent"])
  })

  test("makes names of what would not look like one", () => {
    const options: TranscriptOptions = { speakerMap: { "line two": "caller" } }
    expect(parsePlainText("Agent: Hello.\nline two: Hi.", options).participants).toHaveLength(2)
  })

  test("own properties only", () => {
    const speakerMap = Object.create({ rosa: "caller" }) as Record<string, "agent">
    speakerMap["lind"] = "agent"
    expect(cast(["Rosa", "Lind", "Otto"], { speakerMap }).roles).toEqual(["thirdParty", "agent", "thirdParty"])
    expect(cast(["Constructor", "Agent"], { speakerMap: {} }).roles).toEqual(["caller", "agent"])
  })

  test("a name that is a member of every object is a name like others", () => {
    const speakerMap = JSON.parse('{"__proto__": "caller", "toString": "agent"}') as Record<string, "agent">
    expect(cast(["toString"], { speakerMap }).roles).toEqual(["agent"])
    expect(({} as Record<string, unknown>)["caller"]).toBeUndefined()
  })

  test("an entry that names no role is reported by its place", () => {
    const speakerMap = { rosa: "agent", lind: "customer" } as unknown as Record<string, "agent">
    expect(cast(["Rosa", "Lind"], { speakerMap })).toEqual({
      roles: ["agent", "caller"],
      problems: [
        { code: "speakerMapInvalid", path: "options.speakerMap.1" },
        { code: "speakerGuessed", path: "participants.1", role: "caller" },
      ],
    })
  })
})

test("participant ids are ours, so that no name gets into a log", () => {
  const { participants, speech } = parsePlainText("Rosa: Hi.\nLind: Hi.\nrosa: So.\nRosa  : Yes.")
  expect(participants).toEqual([
    { participantId: "agent-1", role: "agent", vendorId: "Rosa" },
    { participantId: "caller-1", role: "caller", vendorId: "Lind" },
  ])
  expect(speech.map(({ participantId }) => participantId)).toEqual(["agent-1", "caller-1", "agent-1", "agent-1"])
})
