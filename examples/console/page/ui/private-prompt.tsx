import type { Composure } from "../composure.js"

const words = {
  composure: "One slow breath, before the next sentence.",
  notPersonal: "This is about what happened to them. You are the one who picked up.",
  recovery: "That was the third hard one in a row. Five minutes are yours to take.",
} as const

/** A word to the agent alone; it waits for a gap, and goes with it. */
export function PrivatePrompt({ composure: { prompt, dismiss } }: { readonly composure: Composure }) {
  if (prompt === undefined) return null
  return (
    <section class="strip private" aria-label="For you alone">
      <div class="grow" role="status">
        {words[prompt]}
        <div class="small soft">Only you see this.</div>
      </div>
      <button class="quiet" onClick={dismiss}>
        Thanks
      </button>
    </section>
  )
}

/** The agent's own choice, kept on this machine. */
export function PrivatePromptSwitch({ composure: { optedIn, choose } }: { readonly composure: Composure }) {
  return (
    <label class="choice small pacing">
      <input type="checkbox" checked={optedIn} onChange={(event) => choose(event.currentTarget.checked)} />
      <span>
        A kind word on hard calls <span class="soft">· stays on this machine</span>
      </span>
    </label>
  )
}
