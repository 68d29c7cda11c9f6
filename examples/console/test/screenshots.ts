import { mkdirSync, writeFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { createServer } from "../server/create-server.js"
import { launch, noBrowser, openPage } from "./browser.js"
import { ringIn } from "./hard-call.js"
import { toSmallPng } from "./small-png.js"

/** Pictures of the console for the docs: `npm run shots`. */
const folder = new URL("../../../docs/images/", import.meta.url).pathname
mkdirSync(folder, { recursive: true })
if (noBrowser !== false) throw new Error(noBrowser)

const server = await createServer({ seeded: true })
const browser = await launch()
const context = await browser.newContext({
  viewport: { width: 1280, height: 800 },
  colorScheme: "light",
  reducedMotion: "reduce",
})
const { page } = await openPage(context, server.url)
const settled = (): Promise<void> => page.waitForTimeout(700)
const shot = async (name: string, of: Page = page): Promise<void> => {
  await of.waitForTimeout(500)
  writeFileSync(`${folder}console-${name}.png`, toSmallPng(await of.screenshot()))
}

try {
  // Two calls are handled by others, one waits, and Ruth rings.
  const parcel = await ringIn(server, {
    client: "fernhill-parcels",
    callId: "parcel",
    caller: { personId: "joel-brandt", name: "Joel Brandt", number: "212-555-0163" },
    waitedMs: 95_000,
  })
  await parcel.call.record({ type: "connectCall" })
  await parcel.call.record({ type: "startSegment", agentId: "imani" })
  await parcel.call.record({ type: "joinParticipant", participantId: "caller", role: "caller" })
  await parcel.says("It said Monday, then it said Tuesday, and now it says nothing at all.")
  await parcel.call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", consent: true })
  await ringIn(server, {
    client: "alder-street-clinic",
    callId: "clinic",
    caller: { personId: "daniel-whitlock", name: "Daniel Whitlock", number: "415-555-0119" },
    waitedMs: 20_000,
  })
  const line = await ringIn(server, { callId: "ruth" })
  await page.goto(`${server.url}/#calls/harbour-plumbing/ruth`)
  await page.reload()
  await page.waitForSelector(".pick-up")
  await shot("queue")

  await page.keyboard.press("a")
  await page.waitForSelector(".call-main[data-phase=connected]")
  await line.agentSays("Thank you for calling Harbour Plumbing, this is Tessa on the answering desk.")
  line.waits(800)
  await line.says("Finally. 25 minutes of that music, while water is coming through my kitchen ceiling!")
  await settled()
  await line.agentSays(
    "25 minutes is far too long with water coming through your ceiling. I'm sorry you were left waiting.",
  )
  line.waits(600)
  await line.says("A pipe burst upstairs by the bathroom, about four o'clock. It is Ruth Castellan, 18 Quarry Lane.")
  await settled()
  for (const [field, value] of [
    ["callerName", "Ruth Castellan"],
    ["callbackNumber", "312-555-0147"],
    ["problem", "A pipe upstairs burst about four; water through the kitchen ceiling"],
    ["address", "18 Quarry Lane, the blue door"],
  ] as const) {
    await page.locator(`#fact-${field}`).fill(value)
    await page.keyboard.press("Enter")
    await page.waitForTimeout(250)
  }
  await page.keyboard.press("Escape")
  await line.agentSays("Thank you, Ruth. Is the water off at the main valve?")
  line.waits(22_000)
  await line.says(
    "I told the last one all of this. You are all useless, you stupid cow, and nobody ever rings me back!",
  )
  await page.waitForSelector("[data-advice]")
  await settled()
  await shot("call")
  await page.emulateMedia({ colorScheme: "dark" })
  await shot("call-dark")
  await page.emulateMedia({ colorScheme: "light" })

  // Help, and who comes.
  await page.keyboard.press("s")
  await page.waitForSelector("dialog[open]")
  await page.keyboard.type("She wants the evening fee waived")
  await page.keyboard.press("Enter")
  await page.waitForSelector(".help")
  await page.keyboard.press("o")
  await page.locator("select").first().selectOption("noor")
  await page.waitForSelector(".brief")
  await shot("supervisor")
  await page.keyboard.press("3")
  await page.waitForSelector(".rung-board")
  await page.locator("summary").first().click()
  await shot("dispatch")
  await page.keyboard.press("4")
  await shot("promises")

  await page.goto(`${server.url}/play.html`)
  await page.getByLabel("Place in the call").fill("345000")
  await page.waitForSelector(".hold")
  await shot("play")
} finally {
  await browser.close()
  await server.close()
}
