import { beforeAll, describe, expect, test } from "vitest"
import { converse, type Answer } from "../../examples/voice-agent/converse.js"
import { guardSpeech } from "../../examples/voice-agent/guard-speech.js"
import { watchForHandOff, type HandOff } from "../../examples/voice-agent/hand-off.js"
import { createJudge, toReason, type Verdict } from "../../examples/voice-agent/judge.js"
import { toOutputGuardrail, type CutOff, type OutputGuardrail } from "../../examples/voice-agent/openai-realtime.js"
import { openScene, type Scene } from "../../examples/voice-agent/scene.js"
import { script, stream } from "../../examples/voice-agent/script.js"

/** The voice of LiveKit's: writes down what it is given. */
async function speak(
  scene: Scene,
  text: string,
  size?: number,
): Promise<{ said: string; verdict: Verdict | undefined }> {
  let verdict: Verdict | undefined
  let said = ""
  const guarded = guardSpeech(stream(text, size), createJudge(scene), (found) => (verdict = found))
  for await (const piece of guarded) said += piece
  return { said, verdict }
}

/** A session of OpenAI's: runs guardrails each `debounceTextLength` characters and once at the end, and stops at the first that trips. */
async function answer(guardrail: OutputGuardrail, text: string, debounceTextLength = 20) {
  for (let end = debounceTextLength; ; end += debounceTextLength) {
    const { tripwireTriggered, outputInfo } = await guardrail.execute({ agentOutput: text.slice(0, end) })
    if (tripwireTriggered) return { heard: text.slice(0, end), outputInfo }
    if (end >= text.length) return { heard: text, outputInfo: null }
  }
}

/** Words that a machine must not say, why, and the kind of phrase that is said instead. */
const forbidden: readonly (readonly [name: string, text: string, code: Verdict["code"], instead: RegExp])[] = [
  ["a phrase never to be said", "You need to calm down, and then we can look at it.", "review/calm-down", /listening/],
  [
    "a promise that is not ours to make",
    "The plumber will be with you in ten minutes, and he brings the part.",
    "review/promise-without-authority",
    /If you've heard nothing by half past ten, please call us on 312 555 0100\./,
  ],
  ["a claim that is not true yet", "Well, he is on his way already.", "review/unfounded-claim", /heard nothing/],
  [
    "a machine that claims to be human",
    "I am a real person, just like you.",
    "review/claims-human",
    /computer program/,
  ],
]

describe.each(forbidden)("%s", (_, text, code, instead) => {
  test.each([1, 4, 7, 1_000])("never reaches the voice, in pieces of %i", async (size) => {
    const { said, verdict } = await speak(openScene(), `Thank you for telling me. ${text} And one thing more.`, size)
    expect(verdict?.code).toBe(code)
    expect(said).toMatch(/^Thank you for telling me\. /)
    expect(said).toMatch(instead)
    for (const part of [text, text.slice(0, 14), "one thing more"]) expect(said).not.toContain(part)
  })

  test("trips the guardrail before it was said to the end", async () => {
    const { heard, outputInfo } = await answer(toOutputGuardrail(createJudge(openScene())), `${text} And more to come.`)
    expect(outputInfo).toMatchObject({ code, say: expect.stringMatching(instead) } satisfies Partial<CutOff>)
    expect(heard.length).toBeLessThanOrEqual(text.length + 20)
    expect(outputInfo?.because).not.toContain("review/")
  })
})

describe("what is all right", () => {
  const fine = "Thank you for telling me. It costs 3.5 hours at most. May I read that back to you?"

  test("is said as it came", async () => {
    for (const size of [1, 7, 1_000])
      expect(await speak(openScene(), fine, size)).toEqual({ said: fine, verdict: undefined })
    expect(await answer(toOutputGuardrail(createJudge(openScene())), fine)).toEqual({ heard: fine, outputInfo: null })
  })

  test("a short answer falls with what it answers for", async () => {
    const { said } = await speak(openScene(), "Yes. He is on his way already, so stay at home.")
    expect(said).not.toContain("Yes")
  })

  test("a promise is, where the client lets a machine make it", async () => {
    const scene = openScene()
    const rule = {
      kind: "promiseForOthers",
      allowed: true,
      reason: "He tells us his day.",
      alternative: "We ring back.",
    }
    const allowed = openScene([rule])
    const text = "The plumber will be with you at ten o'clock. Is that all right?"
    expect((await speak(scene, text)).verdict?.code).toBe("review/promise-without-authority")
    expect((await speak(allowed, text)).verdict).toBeUndefined()
  })
})

describe("the example", () => {
  let answers: readonly Answer[] = []
  beforeAll(async () => {
    answers = await converse(script)
  })

  test("intercepts four times, stops the model in danger, and hands over with briefs", () => {
    expect(answers.map(({ verdict, isStopped }) => verdict?.code ?? (isStopped ? "stopped" : "said"))).toEqual([
      "review/calm-down",
      "review/promise-without-authority",
      "review/unfounded-claim",
      "review/claims-human",
      "said",
      "stopped",
      "stopped",
    ])
    expect(answers.flatMap(({ handOffs }) => handOffs.map(({ reason }) => reason))).toEqual([
      "the machine was cut off again and again",
      "they ask for a person",
      "somebody may be in danger",
    ])
  })

  test("the coach tells the model what a person would be told", () => {
    expect(answers[0]?.hint).toContain("Name our broken promise first")
    expect(answers[4]?.hint).toContain("Hand over to a person")
  })

  test("in danger only the lines for it are said, and the brief carries none of the words", () => {
    const inDanger = answers.slice(5)
    const lines = openScene()
      .bank.phrases.filter(({ intent }) => intent.startsWith("safety"))
      .map(({ text }) => text)
    for (const { said, model } of inDanger) {
      expect(lines).toContain(said)
      expect(said).not.toContain(model)
    }
    const { text } = inDanger[0]!.handOffs[0]!.brief
    expect(text).toContain("SAFETY")
    expect(text).not.toMatch(/smell|collapsed|father/)
  })
})

describe("a realtime model in danger, which answers by itself", () => {
  const inDanger = (): Scene => {
    const scene = openScene()
    scene.wait(20_000)
    scene.call.hear({
      speaker: "caller",
      text: "There is a smell of gas, and my father has collapsed.",
      at: scene.now(),
    })
    return scene
  }

  test("is cut off whatever it says, at once", async () => {
    for (const text of ["Let me put you on hold for a moment.", "The weather is lovely today, is it not?"]) {
      const { heard, outputInfo } = await answer(toOutputGuardrail(createJudge(inDanger())), text)
      expect([heard.length, outputInfo?.code]).toEqual([20, "review/not-in-safety"])
      expect(outputInfo?.say).toMatch(/stay|line|phone|here/i)
    }
  })

  test("may say the line that it is given", async () => {
    const guardrail = toOutputGuardrail(createJudge(inDanger()))
    const { outputInfo } = await answer(guardrail, "Let me see what I can do.")
    expect((await answer(guardrail, outputInfo!.say!)).outputInfo).toBeNull()
  })
})

test("each reason asks a person once, in the log of the call", async () => {
  const scene = openScene()
  const handOffs: HandOff[] = []
  const reached = watchForHandOff(scene.call, (handOff) => handOffs.push(handOff))
  const guardrail = toOutputGuardrail(createJudge(scene))
  for (let count = 0; count < 6; count++) {
    const { outputInfo } = await answer(guardrail, "You need to calm down, and then we can look at it.")
    expect(handOffs).toHaveLength(count < 4 ? 0 : 1)
    reached({ instead: outputInfo!.say })
  }
  expect(handOffs.map(({ reason }) => reason)).toEqual(["the machine was cut off again and again"])
  expect(scene.call.getSnapshot().session.helpRequests).toHaveLength(1)
})

test("why it was cut off is told in words", () => {
  const verdict = createJudge(openScene())("Well, he is on his way already.", false)!
  expect(verdict.lacking).toEqual(["dispatchAcknowledged"])
  expect(toReason(verdict)).toBe("Not so yet: somebody on call has answered.")
})

test("a long answer is judged to its end", () => {
  const judge = createJudge(openScene())
  const long = "We can look at it now. ".repeat(1_300)
  expect(judge(long, false)).toBeUndefined()
  expect(judge(`${long}You need to calm down.`, false)).toMatchObject({
    code: "review/calm-down",
    start: long.length,
  })
})
