import { initializeLogger, llm, voice } from "@livekit/agents"
import {
  RealtimeAgent,
  RealtimeSession,
  type RealtimeOutputGuardrail,
  type RealtimeTransportLayer,
} from "@openai/agents-realtime"
import { EventEmitter } from "node:events"
import { describe, expect, expectTypeOf, test } from "vitest"
import { watchForHandOff, type HandOff } from "../../examples/voice-agent/hand-off.js"
import { createJudge } from "../../examples/voice-agent/judge.js"
import { createHooks, type Chat, type Hooks, type Message } from "../../examples/voice-agent/livekit.js"
import { toOutputGuardrail, type CutOff, type OutputGuardrail } from "../../examples/voice-agent/openai-realtime.js"
import { openScene } from "../../examples/voice-agent/scene.js"
import { stream } from "../../examples/voice-agent/script.js"

expectTypeOf<OutputGuardrail>().toExtend<RealtimeOutputGuardrail>()
expectTypeOf<Omit<OutputGuardrail, "execute">>().not.toExtend<RealtimeOutputGuardrail>()
expectTypeOf<llm.ChatContext>().toExtend<Chat>()
expectTypeOf<llm.ChatMessage>().toExtend<Message>()
expectTypeOf<llm.ChatMessage>().not.toExtend<Chat>()

/** A line to their model that goes nowhere, and writes down what the session wants of it. */
class SilentTransport extends EventEmitter {
  readonly status = "connected"
  readonly muted = false
  readonly done: string[] = []
  connect = async () => {}
  close = () => {}
  mute = () => {}
  updateSessionConfig = () => {}
  resetHistory = () => {}
  sendEvent = ({ type }: { type: string }) => this.done.push(type)
  sendMessage = (message: unknown) => this.done.push(String(message))
  interrupt = () => this.done.push("interrupt")
}

describe("OpenAI's own session", () => {
  const text = "Of course. The plumber will be with you in ten minutes, and he brings the part along with him."

  test("cuts the voice off before the answer is over, and has the model say what is true", async () => {
    const scene = openScene()
    const handOffs: HandOff[] = []
    const reached = watchForHandOff(scene.call, (handOff) => handOffs.push(handOff))
    const transport = new SilentTransport()
    const session = new RealtimeSession(new RealtimeAgent({ name: "ava" }), {
      transport: transport as unknown as RealtimeTransportLayer,
      outputGuardrails: [toOutputGuardrail(createJudge(scene))],
      outputGuardrailSettings: { debounceTextLength: 20 },
      tracingDisabled: true,
    })
    session.on("guardrail_tripped", (_context, _agent, { result }) =>
      reached({ instead: (result.output.outputInfo as CutOff).say }),
    )
    await session.connect({ apiKey: "none" })
    let heard = ""
    transport.emit("turn_started", { type: "response_started", providerData: { response: { id: "r1" } } })
    for await (const delta of stream(text)) {
      transport.emit("audio_transcript_delta", { type: "transcript_delta", itemId: "i1", responseId: "r1", delta })
      await new Promise((resolve) => setImmediate(resolve))
      heard += delta
      if (transport.done.includes("interrupt")) break
    }
    session.close()
    expect(transport.done[0]).toBe("interrupt")
    expect(heard.length).toBeLessThan(text.length)
    expect(transport.done[1]).toContain("Say the words of `say` exactly as they stand")
    expect(transport.done[1]).toContain("If you've heard nothing by half past ten")
    expect(handOffs).toEqual([])
  })
})

describe("LiveKit's own agent", () => {
  initializeLogger({ pretty: false, level: "silent" })

  /** As a host writes it. */
  class Ava extends voice.Agent {
    constructor(private readonly hooks: Hooks) {
      super({ instructions: "You answer the phone of Harbour Plumbing." })
    }
    override onUserTurnCompleted(chat: llm.ChatContext, message: llm.ChatMessage): Promise<void> {
      return this.hooks.onUserTurnCompleted(chat, message)
    }
    override ttsNode(...[text, settings]: Parameters<voice.Agent["ttsNode"]>): ReturnType<voice.Agent["ttsNode"]> {
      return voice.Agent.default.ttsNode(this, this.hooks.say(text), settings)
    }
    override transcriptionNode(
      ...[text, settings]: Parameters<voice.Agent["transcriptionNode"]>
    ): ReturnType<voice.Agent["transcriptionNode"]> {
      return voice.Agent.default.transcriptionNode(this, this.hooks.show(toText(text)), settings)
    }
  }

  async function* toText(pieces: AsyncIterable<string | { readonly text: string }>): AsyncGenerator<string> {
    for await (const piece of pieces) yield typeof piece === "string" ? piece : piece.text
  }

  const answer = async (agent: Ava, words: string) => {
    const chat = llm.ChatContext.empty()
    const message = chat.addMessage({ role: "user", content: words })
    await agent.onUserTurnCompleted(chat, message)
    return chat.items.slice(1).map((item) => (item.type === "message" ? item.textContent : item.type))
  }

  const open = () => {
    const scene = openScene()
    const said: string[] = []
    const hooks = createHooks({
      ...scene,
      judge: createJudge(scene),
      say: (text) => said.push(text),
      stop: () => new voice.StopResponse(),
    })
    scene.wait(10_000)
    return { agent: new Ava(hooks), said }
  }

  test("is told by the coach, and is stopped in danger", async () => {
    const { agent, said } = open()
    expect(await answer(agent, "I want to speak to a human.")).toEqual([
      expect.stringContaining("Hand over to a person"),
    ])
    const inDanger = answer(agent, "There is a smell of gas, and my father has collapsed.")
    await expect(inDanger).rejects.toBeInstanceOf(voice.StopResponse)
    expect(said).toHaveLength(1)
  })

  test("shows and says what was let through", async () => {
    const { agent } = open()
    let shown = ""
    const pieces = await agent.transcriptionNode(stream("Thank you for telling me. You need to calm down."), {})
    for await (const piece of toText(pieces!)) shown += piece
    expect(shown).toBe("Thank you for telling me. Please tell me the whole story. I'm listening.")
  })
})
