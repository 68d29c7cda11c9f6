import type { CallEvent } from "evenkeel"

/** Whether an event tells a reader anything that the events before it did not. */
export function createNews(): (event: CallEvent) => boolean {
  const recorded = new Set<string>()
  const sinceTurn = new Set<string>()
  let closing = { begun: false, signalled: false }
  return (event) => {
    switch (event.type) {
      case "turn.heard":
        sinceTurn.clear()
        return true
      case "rung.tried":
      case "facts.readBack":
      case "flag.raised": {
        // What was heard in a turn and then marked by hand.
        const { type, data } = event
        const key = `${type} ${type === "rung.tried" ? data.rung : type === "flag.raised" ? data.flag : data.facts.join()}`
        const isNew = !sinceTurn.has(key)
        sinceTurn.add(key)
        return isNew
      }
      case "fact.stated":
        // What is heard once more of what a person has written down.
        if (event.data.basis !== "heard") recorded.add(event.data.fact)
        return event.data.basis !== "heard" || !recorded.has(event.data.fact)
      case "closing.begun": {
        const isNew = !closing.begun
        closing = { ...closing, begun: true }
        return isNew
      }
      case "closing.signalled": {
        const isNew = !closing.signalled
        closing = { ...closing, signalled: true }
        return isNew
      }
      case "closing.withdrawn":
        closing = { begun: false, signalled: false }
        return true
      default:
        return true
    }
  }
}
