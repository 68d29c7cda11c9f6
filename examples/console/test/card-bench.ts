import { createServer } from "../server/create-server.js"
import { launch, noBrowser, openPage } from "./browser.js"
import { ringIn } from "./hard-call.js"

/** Time from the caller's last word, as the server hears it, to the card on the screen: `npm run bench`. */
if (noBrowser !== false) throw new Error(noBrowser)
const ROUNDS = 20
const server = await createServer()
const browser = await launch()
const { page } = await openPage(await browser.newContext({ viewport: { width: 1280, height: 800 } }), server.url)
const decided: number[] = []
const shown: number[] = []
try {
  for (let round = 0; round < ROUNDS; round++) {
    const line = await ringIn(server, { callId: `bench-${round}` })
    await page.evaluate((hash) => (location.hash = hash), `#calls/harbour-plumbing/bench-${round}`)
    await page.reload()
    await page.waitForSelector(".ringing")
    await page.keyboard.press("a")
    await page.waitForSelector(".call-main[data-phase=connected]")
    await line.agentSays("Harbour Plumbing, day and night. What has happened?")
    line.waits(900)
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector("[data-advice]") === null) return
        Object.assign(window, { seenAt: Date.now() })
        observer.disconnect()
      }).observe(document, { childList: true, subtree: true })
    })
    const heardAt = await line.says("Finally! This is the third time I've called today, and nobody rang me back.")
    decided.push(Date.now() - heardAt)
    await page.waitForSelector("[data-advice]")
    shown.push((await page.evaluate(() => (window as unknown as { seenAt: number }).seenAt)) - heardAt)
  }
} finally {
  await browser.close()
  await server.close()
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!
console.log(`heard, decided and kept: median ${at(decided, 0.5)} ms, 95 % ${at(decided, 0.95)} ms`)
console.log(`to the card on the screen: median ${at(shown, 0.5)} ms, 95 % ${at(shown, 0.95)} ms (${ROUNDS} calls)`)
