import type { Answer, Order } from "../shared/wire.js"

/** How long to wait before an order is sent again, when the line failed. */
const AGAIN_MS = [300, 1_000, 3_000, 8_000]

/** The server could not be reached, or could not do it; nothing is known to have been done. */
export class Unsent extends Error {}

/** Sends an order until it is answered. It carries its key each time, so it is done once. */
export async function sendOrder(order: Order): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    const answer = await trySend(order)
    if (answer !== undefined) return answer
    if (tries >= AGAIN_MS.length) throw new Unsent()
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS[tries]))
  }
}

async function trySend(order: Order): Promise<Answer | undefined> {
  try {
    const response = await fetch("/api/orders", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(order),
    })
    return response.ok || response.status === 409 ? ((await response.json()) as Answer) : undefined
  } catch {
    return undefined
  }
}
