import { createCall, sayCode, refusalTexts, isFault, type Call, type Command } from "evenkeel"
import { toScript, type Input } from "../shared/call-file.js"
import type { Example } from "./examples.js"
import { createStore, type Store } from "./state.js"

/** What a player shows. */
export interface PlayState {
  readonly call: Call
  readonly agentId: string
  readonly isPlaying: boolean
  readonly speed: number
  /** Milliseconds since the first ring. */
  readonly position: number
  readonly seq: number
}

/** Plays a call on file in the page: the library decides here, and no server is asked. */
export interface Player {
  readonly store: Store<PlayState>
  readonly example: Example
  readonly lengthMs: number
  /** The time in the call. */
  now(): number
  play(): void
  pause(): void
  setSpeed(speed: number): void
  /** To a place in the call; back is played anew from the ring. */
  seek(position: number): void
  /** To the end of the next words. */
  skip(): void
  /** What the viewer does in the call themselves. `undefined` where it was done, else why not. */
  order(commands: readonly Command[]): string | undefined
  stop(): void
}

const STEP_MS = 100
/** A phone rings so long before it is answered, as far as anybody wants to watch. */
const RING_MS = 4_000

/** Makes a player; it stands still at the ring. @throws Fault `transcript/unreadable` for a file that is no call. */
export function createPlayer(example: Example): Player {
  const { name, text, marks, client } = example
  const answeredAt = marks?.startedAt === undefined ? Date.UTC(2026, 2, 11, 22, 38) : Date.parse(marks.startedAt)
  const script = toScript({ name, text, playbook: client.playbook, ...(marks && { marks }) }, answeredAt)
  const beginAt = Math.max(Math.min(answeredAt - RING_MS, ...firstOf(script)), answeredAt - RING_MS)
  const lastAt = Math.max(beginAt, ...script.map(({ at }) => at))
  const agentId = marks?.agent?.agentId ?? "you"
  let at = beginAt
  let next = 0
  let wokenAt = 0
  let timer: ReturnType<typeof setInterval> | undefined

  const open = (): Call => {
    at = beginAt
    next = 0
    const openedAt = Math.min(beginAt, ...script.map((input) => input.at))
    const call = createCall({
      callId: marks?.callId ?? (name || "call"),
      playbook: client.playbook,
      at: openedAt,
      agent: { agentId, kind: "human" },
      ...(marks?.caller && { caller: marks.caller }),
    })
    if (marks === undefined) {
      call.record({ type: "ringCall", at: beginAt })
      call.record({ type: "joinParticipant", participantId: "caller", role: "caller", at: beginAt })
    }
    return call
  }
  const store = createStore<PlayState>({ call: open(), agentId, isPlaying: false, speed: 1, position: 0, seq: 0 })
  const show = (): void => {
    const { seq } = store.get().call.getSnapshot()
    store.set({ position: at - beginAt, seq })
  }
  /** Words, records and deadlines up to a time, as they came. */
  const goTo = (until: number): void => {
    const { call } = store.get()
    const letTimePass = (to: number): void => {
      for (let due = call.nextDeadline(); due !== undefined && due.at <= to; due = call.nextDeadline()) {
        if (!call.tick(due.at).ok) break
      }
    }
    for (; next < script.length && script[next]!.at <= until; next++) {
      const input = script[next]!
      letTimePass(input.at)
      if ("speech" in input) call.hear(input.speech)
      else call.record(input.command)
    }
    letTimePass(until)
    at = until
  }
  const pause = (): void => {
    clearInterval(timer)
    timer = undefined
    store.set({ isPlaying: false })
  }
  const step = (): void => {
    const { speed } = store.get()
    const woken = performance.now()
    goTo(Math.min(lastAt, at + (woken - wokenAt) * speed))
    wokenAt = woken
    show()
    if (at >= lastAt) pause()
  }
  goTo(beginAt)
  show()
  return {
    store,
    example,
    lengthMs: lastAt - beginAt,
    now: () => at,
    play() {
      if (timer !== undefined) return
      if (at >= lastAt) store.set({ call: open() })
      wokenAt = performance.now()
      timer = setInterval(step, STEP_MS)
      store.set({ isPlaying: true })
    },
    pause,
    setSpeed: (speed) => store.set({ speed }),
    seek(position) {
      if (beginAt + position < at) store.set({ call: open() })
      goTo(beginAt + position)
      show()
    },
    skip() {
      const after = script.slice(next).find((input) => "speech" in input)
      goTo(after?.at ?? lastAt)
      show()
    },
    order(commands) {
      const { call } = store.get()
      for (const command of commands) {
        const result = call.record({ ...command, at, by: { id: agentId, role: "agent" } })
        if (!result.ok) return sayCode(refusalTexts, result.refusal.code)
      }
      show()
      return undefined
    },
    stop: pause,
  }
}

function firstOf(script: readonly Input[]): readonly number[] {
  return script.slice(0, 1).map(({ at }) => at)
}

/** Why a file cannot be played. */
export function whyUnplayable(cause: unknown): string {
  return isFault(cause, "transcript/unreadable")
    ? "That is no transcript that we know. WebVTT, SRT, text with “Name: words” lines, and the JSON of Amazon, Twilio, Deepgram and AssemblyAI are."
    : "That file could not be played."
}
