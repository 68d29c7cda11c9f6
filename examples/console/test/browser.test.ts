import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, before, describe, test } from "node:test"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { eraseCaller } from "evenkeel/stores"
import { createServer, type ConsoleServer } from "../server/create-server.js"
import { launch, noBrowser, openPage } from "./browser.js"
import { ringIn } from "./hard-call.js"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** What axe finds that is serious or worse. */
async function seriousOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: readonly AxeViolation[] }> } }
    interface AxeViolation {
      readonly id: string
      readonly impact: string
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
    }
    const { violations } = await axe.run()
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
  })
}

/** Notes when each card came on the screen. */
async function watchCards(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Record<string, number> = {}
    Object.assign(window, { cardsSeen: seen })
    new MutationObserver(() => {
      const id = document.querySelector<HTMLElement>("[data-advice]")?.dataset["advice"]
      if (id !== undefined) seen[id] ??= Date.now()
    }).observe(document, { childList: true, subtree: true, attributes: true })
  })
}

async function cardSeenAt(page: Page): Promise<number> {
  await page.waitForSelector("[data-advice]")
  return page.evaluate(() => {
    const id = document.querySelector<HTMLElement>("[data-advice]")!.dataset["advice"]!
    return (window as unknown as { cardsSeen: Record<string, number> }).cardsSeen[id]!
  })
}

// What hangs ends here; a slow machine takes minutes for all of them.
describe("the console in a browser", { skip: noBrowser, timeout: 600_000 }, () => {
  let browser: Browser
  let server: ConsoleServer
  const contexts: BrowserContext[] = []
  before(async () => {
    browser = await launch()
    server = await createServer({ seeded: true })
  })
  after(async () => {
    await browser?.close()
    await server?.close()
  })
  const sit = async (seat = "tessa", options: Parameters<Browser["newContext"]>[0] = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      ...options,
    })
    contexts.push(context)
    await context.addInitScript((id) => {
      if (localStorage.getItem("console.seat") === null) localStorage.setItem("console.seat", id)
    }, seat)
    return { context, ...(await openPage(context, server.url)) }
  }
  /** Tab until the focus is on something of this name. */
  const tabTo = async (page: Page, name: RegExp): Promise<void> => {
    for (let count = 0; count < 80; count++) {
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? "")
      if (name.test(focused)) return
      await page.keyboard.press("Tab")
    }
    throw new Error(`nothing of ${name} takes the focus`)
  }
  const text = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText()

  test("a hard call from the ring to a kept promise, by keys alone, with a reload in the middle", async () => {
    const { page, context, wrong } = await sit()
    const keys = page.keyboard
    await watchCards(page)
    await page.reload()
    const line = await ringIn(server, { callId: "hard-1" })

    // It rings: whose line, the greeting, the broken promise.
    await page.waitForSelector(".standing-waiting")
    const answeredFrom = Date.now()
    await keys.press("j")
    const ringing = await page.waitForSelector(".ringing .headline")
    assert.equal(await ringing.innerText(), "Harbour Plumbing")
    await page.waitForSelector(".pick-up")
    assert.match(await text(page, ".ringing"), /Harbour Plumbing, day and night\. What has happened\?/)
    assert.match(await text(page, ".pick-up"), /We broke this: “We will ring you straight back”/)
    await keys.press("a")
    await page.waitForSelector(".call-main[data-phase=connected]")
    const ringMs = Date.now() - answeredFrom

    // They shout; one card comes, with its words and its why.
    await line.agentSays("Harbour Plumbing, day and night. What has happened?")
    line.waits(900)
    const heardAt = await line.says(
      "Finally! This is the third time I've called today. Somebody said they would ring me straight back, and nobody rang.",
    )
    const cardMs = (await cardSeenAt(page)) - heardAt
    assert.equal(await page.locator(".headline").count(), 1)
    assert.match(await text(page, ".card"), /Name our broken promise first/)
    await keys.press("w")
    assert.match(await text(page, ".why"), /They said: “Finally!/)
    await keys.press("u")
    await page.waitForSelector(".card-quiet")
    const used = (await line.call.events()).find(({ type }) => type === "advice.used")
    assert.deepEqual(used?.by, { id: "tessa", role: "agent" })
    console.log(
      `time to first card: ${cardMs} ms from the caller's words to the screen; ${ringMs} ms from the key to the answered call`,
    )

    // The form, by keys: the first missing field, and the ones after it.
    await line.agentSays("We let that promise slip, and I'm sorry. Let's begin there. What is your name?")
    await line.says("Ruth Castellan, 18 Quarry Lane. A pipe burst upstairs and water comes through the ceiling.")
    await keys.press("f")
    // What was heard stands there already.
    await keys.press("Control+A")
    await keys.type("Ruth Castellan")
    await keys.press("Enter")
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Ruth Castellan")
    await page.locator("#fact-callbackNumber").focus()
    await keys.press("Control+A")
    await keys.type("312-555-0147")
    await keys.press("Enter")
    await page.locator("#fact-problem").focus()
    await keys.press("Control+A")
    await keys.type("A burst pipe upstairs")
    await keys.press("Enter")
    await page.locator("#fact-desiredOutcome").focus()
    await keys.type("A plumber this evening")
    await keys.press("Enter")
    await keys.press("Escape")
    await page.waitForFunction(() => !document.querySelector(".ready")?.textContent?.includes("What they would like"))

    // On hold, with a purpose and the caller's yes; then the tab is loaded anew.
    await keys.press("h")
    await page.waitForSelector("dialog[open]")
    await keys.press("ArrowDown")
    await tabTo(page, /^$/)
    await page.locator("dialog input[type=text]").focus()
    await keys.type("The time the plumber can be there")
    await keys.press("Tab")
    await keys.press("Space")
    await page.locator("dialog input[type=text]").focus()
    await keys.press("Enter")
    await page.waitForSelector(".hold")
    server.clock.move(35_000)
    await page.reload()
    await page.waitForSelector(".hold")
    assert.match(await text(page, ".hold"), /ask somebody: The time the plumber can be there/)
    assert.equal(await page.locator("h1").innerText(), "Ruth Castellan")
    await page.waitForSelector(".hold-due")
    assert.match(await text(page, ".transcript"), /nobody rang/)
    await keys.press("h")
    await page.waitForSelector(".hold", { state: "detached" })

    // Insulted: the ladder begins, politely. Help is asked for, and comes with the brief.
    line.waits(25_000)
    await line.agentSays("Thank you for waiting.")
    line.waits(1_000)
    await line.says("You are all useless idiots, you stupid cow!")
    await page.waitForSelector("section[aria-label='Abuse of you'] .step-now")
    await keys.press("s")
    await page.waitForSelector("dialog[open]")
    assert.match(await text(page, "dialog"), /Noor Haddad/)
    await keys.type("She shouts, and I would like you to listen in")
    await keys.press("Enter")
    await page.waitForSelector(".help")
    const supervisor = await openPage(context, server.url)
    await supervisor.page.evaluate(() => localStorage.setItem("console.seat", "noor"))
    await supervisor.page.goto("about:blank")
    await supervisor.page.goto(`${server.url}/#supervisor`)
    await supervisor.page.waitForSelector(".queue-line")
    await supervisor.page.keyboard.press("Tab")
    await tabTo(supervisor.page, /Harbour Plumbing.*Tessa/)
    await supervisor.page.keyboard.press("Enter")
    await supervisor.page.waitForSelector(".brief")
    assert.match(await text(supervisor.page, ".brief >> nth=0"), /^Please help: She shouts/)
    await supervisor.page.keyboard.press("y")
    await page.waitForSelector(".help-acknowledged")
    assert.match(await text(page, ".help"), /Noor Haddad is coming/)
    await supervisor.page.keyboard.press("v")
    await supervisor.page.waitForSelector("button[aria-pressed=true]")
    await supervisor.page.evaluate(() => localStorage.setItem("console.seat", "tessa"))
    await supervisor.page.close()

    // The plumber on call is reached; what is known is read back and confirmed; a call back is promised.
    await keys.press("o")
    await line.says("I am sorry. I should not have said that.")
    await keys.press("r")
    await page.waitForFunction(() => document.body.textContent?.includes("read back"))
    await keys.press("y")
    await keys.press("p")
    await page.waitForSelector("dialog[open]")
    await keys.type("I'll ring you myself with the time he comes")
    await keys.press("Enter")
    await page.waitForSelector(".ready-yes")
    await keys.press("e")
    await page.waitForSelector(".call-main[data-phase=wrapUp]")
    await page.locator("input[name=code] >> nth=1").focus()
    await keys.press("Space")
    await keys.press("x")
    await page.waitForSelector(".call-main[data-phase=completed]")
    assert.match(await text(page, ".wrap-up"), /I'll ring you myself with the time he comes/)

    // Dev takes it, and the promise is kept.
    await keys.press("3")
    await page.waitForSelector(".dispatch")
    await tabTo(page, /^Takes it/)
    const dispatch = page.locator(".dispatch", { hasText: "burst pipe" })
    await dispatch.locator("button", { hasText: "Takes it" }).first().focus()
    await keys.press("Enter")
    await page.waitForSelector(".dispatch-acknowledged")
    assert.match(await text(page, ".dispatch-acknowledged"), /Taken by Dev Okafor/)
    await keys.press("4")
    const promise = page.locator(".board-row", { hasText: "with the time he comes" })
    await promise.waitFor()
    await promise.locator("button", { hasText: "Reached them" }).focus()
    await keys.press("Enter")
    await page.locator("section[aria-label=Kept] .board-row", { hasText: "with the time he comes" }).waitFor()
    const followUps = await server.desk.client("harbour-plumbing").list({ kind: "followUp", states: ["kept"] })
    assert.equal(followUps.length, 1)
    assert.deepEqual(wrong, [])
  })

  test("what is heard does not get in the way of what is typed", async () => {
    const { page } = await sit()
    const line = await ringIn(server, { callId: "typed-1", caller: {} })
    await page.goto(`${server.url}/#calls/harbour-plumbing/typed-1`)
    await page.reload()
    await page.waitForSelector(".ringing")
    await page.keyboard.press("a")
    await page.waitForSelector(".call-main[data-phase=connected]")
    await page.keyboard.press("f")
    await page.keyboard.type("Rut")
    await line.agentSays("What is your name?")
    await line.says("Ruth Castellan.")
    await page.locator("#fact-callerName-state", { hasText: "Heard" }).waitFor()
    await page.keyboard.type("h Kastellan")
    await page.keyboard.press("Enter")
    await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Ruth Kastellan")
    // One that is only looked at shows what is heard, and typing replaces it.
    const number = page.locator("#fact-callbackNumber")
    await number.focus()
    await line.agentSays("What is the best number to call you back on?")
    await line.says("It's 312-555-0147.")
    await page.locator("#fact-callbackNumber-state", { hasText: "Heard" }).waitFor()
    await page.keyboard.type("312-555-0199")
    assert.equal(await number.inputValue(), "312-555-0199")
    await page.keyboard.press("Enter")
    await line.call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })
  })

  test("two tabs of one call show the same", async () => {
    const { page: one, context } = await sit()
    const line = await ringIn(server, { callId: "tabs-1", caller: { name: "Ana Wirth" } })
    await one.goto(`${server.url}/#calls/harbour-plumbing/tabs-1`)
    await one.reload()
    const { page: two } = await openPage(context, one.url())
    await one.waitForSelector(".ringing")
    await two.waitForSelector(".ringing")
    await one.keyboard.press("a")
    await two.waitForSelector(".call-main[data-phase=connected]")
    await line.says("There is no hot water since Monday.")
    for (const page of [one, two]) await page.locator(".turn", { hasText: "no hot water" }).waitFor()
    await two.locator("#fact-address").fill("4 Elm Street")
    await two.keyboard.press("Enter")
    await one.waitForFunction(() => document.querySelector<HTMLInputElement>("#fact-address")?.value === "4 Elm Street")
    await two.keyboard.press("Escape")
    // Both press at once: it is one hold, and neither tab is told that anything went wrong.
    await Promise.all([one, two].map((page) => page.keyboard.press("h")))
    await Promise.all([one, two].map((page) => page.locator("dialog button[type=submit]").click()))
    for (const page of [one, two]) await page.waitForSelector(".hold")
    assert.equal(await one.locator(".toast-wrong").count(), 0)
    await line.call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })
  })

  test("a tab that slept knows what it missed", async () => {
    const { page, context } = await sit()
    const line = await ringIn(server, { callId: "sleep-1", caller: { name: "Jo Sand" } })
    await page.goto(`${server.url}/#calls/harbour-plumbing/sleep-1`)
    await page.reload()
    await page.waitForSelector(".ringing")
    await page.keyboard.press("a")
    await page.waitForSelector(".call-main[data-phase=connected]")
    const devtools = await context.newCDPSession(page)
    await devtools.send("Page.setWebLifecycleState", { state: "frozen" })
    server.dropConnections()
    await context.setOffline(true)
    await line.says("The kettle is fine, it is only the cold tap.")
    await line.call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", consent: true })
    server.clock.move(70_000)
    await ringIn(server, { callId: "sleep-2", caller: { name: "Lee Park" } })
    await context.setOffline(false)
    await devtools.send("Page.setWebLifecycleState", { state: "active" })
    await page.locator(".turn", { hasText: "only the cold tap" }).waitFor()
    await page.waitForSelector(".hold-over")
    const clock = await text(page, ".hold-clock")
    const [minutes = 0, seconds = 0] = clock.split(":").map(Number)
    assert.ok(minutes * 60 + seconds >= 70, clock)
    await page.locator(".queue-line", { hasText: "Lee Park" }).waitFor()
    await page.locator(".connection-live").waitFor()
    await line.call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })
  })

  test("what was erased leaves the lists and the call on the screen, though nobody reloads and the tab slept", async () => {
    const own = await createServer({ beatMs: 100 })
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" })
    contexts.push(context)
    try {
      const { page, wrong } = await openPage(context, own.url)
      for (const [personId, sleeps] of [
        ["nell-ashby", false],
        ["omar-lind", true],
      ] as const) {
        const line = await ringIn(own, {
          callId: `erase-${personId}`,
          caller: { personId, name: `Name of ${personId}` },
        })
        await line.call.record({ type: "connectCall" })
        await line.says("My kettle drips on the carpet.")
        await page.goto(`${own.url}/#calls/harbour-plumbing/erase-${personId}`)
        await page.reload()
        await page.locator(".turn", { hasText: "kettle drips" }).waitFor()
        await page.locator(".queue-line", { hasText: personId }).waitFor()
        await context.setOffline(sleeps)
        if (sleeps) own.dropConnections()
        await eraseCaller(own.desk.client("harbour-plumbing"), { caller: personId, withdrawOpen: true })
        await context.setOffline(false)
        const isBlank = (words: string) => !document.body.innerText.includes(words)
        for (const words of [`Name of ${personId}`, "kettle drips"]) await page.waitForFunction(isBlank, words)
        await page.waitForSelector(".call-main[data-phase=connected]")
        await line.call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })
      }
      assert.deepEqual(
        wrong.filter((each) => !each.includes("ERR_INTERNET_DISCONNECTED")),
        [],
      )
      await page.close()
    } finally {
      await own.close()
    }
  })

  test("whoever a call is handed to has the brief before they have the caller", async () => {
    const { page } = await sit("tessa")
    const line = await ringIn(server, { callId: "hand-1", caller: { name: "Bo Lark", number: "312-555-0100" } })
    await page.goto(`${server.url}/#calls/harbour-plumbing/hand-1`)
    await page.reload()
    await page.waitForSelector(".ringing")
    await page.keyboard.press("a")
    await page.waitForSelector(".call-main[data-phase=connected]")
    await page.locator("#fact-problem").fill("No heating since Monday")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await page.keyboard.press("t")
    await page.waitForFunction(() => document.querySelector("dialog .brief")?.textContent?.includes("No heating"))
    await page.keyboard.press("Enter")
    await page.waitForSelector("section[aria-label=Transfer]")

    const { page: other } = await sit("imani")
    await other.goto(`${server.url}/#calls/harbour-plumbing/hand-1`)
    await other.reload()
    await other.locator("section[aria-label=Brief]", { hasText: "Problem: No heating since Monday" }).waitFor()
    await other.getByRole("button", { name: "I have it. Take over" }).click()
    await page.locator(".call-bar", { hasText: "with Imani Cole" }).waitFor()
    const types = (await line.call.events()).map(({ type }) => type)
    assert.ok(types.includes("transfer.finished") && types.includes("brief.readBack"), String(types.slice(-6)))
    await line.call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })
  })

  test("danger is said at once, and the numbers are there", async () => {
    const { page } = await sit("imani")
    const line = await ringIn(server, { callId: "gas-1", caller: { name: "Kim Ott" } })
    await page.goto(`${server.url}/#calls/harbour-plumbing/gas-1`)
    await page.reload()
    await page.waitForSelector(".ringing")
    await page.keyboard.press("a")
    await page.waitForSelector(".call-main[data-phase=connected]")
    await line.says("I can smell gas in the whole house and my head hurts.")
    const alert = page.locator("[role=alert] .safety")
    await alert.waitFor()
    assert.match(await alert.innerText(), /Gas\. Stay on the line\.[^]*911[^]*Gas supplier[^]*312-555-0142/)
    await alert.locator("button").click()
    await page.keyboard.type("The gas company is with them")
    await page.keyboard.press("Enter")
    await alert.waitFor({ state: "detached" })
    await line.call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })
  })

  test("what is refused is told in words", async () => {
    const { page } = await sit("tessa")
    const line = await ringIn(server, { callId: "late-1", caller: { name: "Pat Gray" } })
    await page.goto(`${server.url}/#calls/harbour-plumbing/late-1`)
    await page.reload()
    await page.waitForSelector(".ringing")
    await page.keyboard.press("a")
    await page.waitForSelector(".call-main[data-phase=connected]")
    await page.route("**/api/follow*", (route) => route.abort())
    server.dropConnections()
    await line.call.record({ type: "closeLine" })
    await line.call.record({ type: "completeCall" })
    await page.keyboard.press("s")
    await page.locator("dialog button[type=submit]").click()
    const toast = page.locator(".toast-wrong")
    await toast.waitFor()
    assert.match(await toast.innerText(), /The call is already completed\./)
  })

  test("two seats answer at once: one has the call, the other is told who", async () => {
    const line = await ringIn(server, { callId: "race-1", caller: { name: "Al Moss" } })
    const pages = await Promise.all(
      ["tessa", "imani"].map(async (seat) => {
        const { page } = await sit(seat)
        await page.goto(`${server.url}/#calls/harbour-plumbing/race-1`)
        await page.reload()
        await page.waitForSelector(".ringing")
        return page
      }),
    )
    await Promise.all(pages.map((page) => page.keyboard.press("a")))
    for (const page of pages) await page.waitForSelector(".call-main[data-phase=connected]")
    const { agentId } = line.call.getSnapshot().session.segments.at(-1)!
    const [mine, other] = agentId === "tessa" ? pages : pages.toReversed()
    const name = agentId === "tessa" ? "Tessa Lind" : "Imani Cole"
    await other!.locator(".toast", { hasText: `${name} has answered it.` }).waitFor()
    assert.match(await text(other!, ".call-bar"), new RegExp(`with ${name}`))
    assert.equal(await mine!.locator("[role=toolbar] button").count(), 5)
    assert.equal(await other!.locator("[role=toolbar] button").count(), 0)
    await line.call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })
  })

  test("long names, markup and other scripts stay words, and stay in their place", async () => {
    const { page, wrong } = await sit()
    const name = `${"Bartholomew".repeat(17)} محمد`
    const line = await ringIn(server, { callId: "odd-1", caller: { name } })
    await page.goto(`${server.url}/#calls/harbour-plumbing/odd-1`)
    await page.reload()
    await page.waitForSelector(".ringing")
    await page.keyboard.press("a")
    await page.waitForSelector(".call-main[data-phase=connected]")
    await line.says("<img src=x onerror=alert(1)> {{ name }} 🧯 the pipe")
    await line.says("supercalifragilistic".repeat(30))
    await line.says("هذه هي المرة الثالثة التي أتصل فيها!")
    await page.locator(".turn", { hasText: "الثالثة" }).waitFor()
    assert.equal(await page.locator("img").count(), 0)
    assert.match(await text(page, ".transcript"), /<img src=x onerror=alert\(1\)> \{\{ name \}\} 🧯/)
    const directions = await page.locator(".turn p").evaluateAll((all) => all.map((p) => getComputedStyle(p).direction))
    assert.deepEqual(directions, ["ltr", "ltr", "rtl"])
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("h1, .queue-who, .turn p")]
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.textContent?.slice(0, 30)),
    )
    assert.deepEqual(wide, [])
    assert.deepEqual(wrong, [])
    await line.call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })
  })

  test("at 200 % zoom of a small screen the call is on it, not only the queue", async () => {
    const { page } = await sit("tessa", { viewport: { width: 640, height: 400 } })
    const line = await ringIn(server, { callId: "zoom-1", caller: { name: "Zo Reed" } })
    await page.goto(`${server.url}/#calls/harbour-plumbing/zoom-1`)
    await page.reload()
    await page.waitForSelector(".ringing")
    await page.keyboard.press("a")
    const heading = page.locator(".call-main[data-phase=connected] h1")
    await heading.waitFor()
    const box = await heading.boundingBox()
    assert.ok(box !== null && box.y + box.height <= 400, JSON.stringify(box))
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 640)
    await line.call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })
  })

  test("an address that is none opens the console all the same", async () => {
    const { page, wrong } = await sit()
    await page.goto(`${server.url}/#calls/%E0%A4%A/x`)
    await page.reload()
    await page.waitForSelector(".queue")
    assert.deepEqual(wrong, [])
  })

  test("a page outlives its server: what was ordered meanwhile is done once, and nothing is lost", async () => {
    const folder = mkdtempSync(join(tmpdir(), "console-"))
    const path = join(folder, "desk.sqlite")
    const first = await createServer({ path })
    await ringIn(first, { callId: "restart-1", caller: { name: "Una Bell" } })
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" })
    contexts.push(context)
    const { page } = await openPage(context, `${first.url}/#calls/harbour-plumbing/restart-1`)
    await page.waitForSelector(".ringing")
    await page.keyboard.press("a")
    await page.waitForSelector(".call-main[data-phase=connected]")
    await first.close()
    await page.locator(".connection-connecting, .connection-lost").waitFor()
    await page.locator("#fact-address").fill("4 Elm Street")
    await page.keyboard.press("Enter")
    await page.waitForTimeout(500)
    const again = await createServer({ path, port: Number(new URL(first.url).port) })
    try {
      assert.equal(again.url, first.url)
      await page.locator(".connection-live").waitFor()
      await page.locator(".fact", { hasText: "Address" }).locator(".state", { hasText: "noted" }).waitFor()
      const call = (await again.desk.client("harbour-plumbing").call("restart-1"))!
      const stated = (await call.events()).filter(({ type }) => type === "fact.stated")
      assert.equal(stated.length, 1)
    } finally {
      await page.close()
      await again.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test("a kind word on a hard call is for its agent alone, and leaves their machine in no request", async () => {
    const { page, wrong, context } = await sit("tessa")
    const sent: string[] = []
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`))
    const line = await ringIn(server, { callId: "kind-1", caller: { name: "Sal Hart" } })
    await page.goto(`${server.url}/#calls/harbour-plumbing/kind-1`)
    await page.reload()
    await page.waitForSelector(".ringing")
    await page.keyboard.press("a")
    await page.waitForSelector(".call-main[data-phase=connected]")
    const { page: supervisor } = await sit("noor")
    const { page: colleague } = await sit("imani")
    for (const other of [supervisor, colleague]) {
      await other.goto(`${server.url}/#calls/harbour-plumbing/kind-1`)
      await other.reload()
      await other.waitForSelector(".call-main[data-phase=connected]")
      assert.equal(await other.getByLabel("A kind word on hard calls").count(), 0)
    }
    // Whoever chose nothing is told nothing.
    await line.says("You are all useless idiots, you stupid cow, and this is the third time I've called!")
    await line.call.record({ type: "holdParticipant", participantId: "caller", purpose: "lookUp", consent: true })
    await page.waitForSelector(".hold")
    await page.waitForTimeout(300)
    assert.equal(await page.locator(".private").count(), 0)
    await page.getByLabel("A kind word on hard calls").check()
    const kind = page.locator(".private")
    await kind.waitFor()
    assert.match(await kind.innerText(), /You are the one who picked up\.\s+Only you see this\./)
    for (const other of [supervisor, colleague]) {
      await other.waitForSelector(".hold")
      assert.equal(await other.locator(".private").count(), 0)
    }
    // Another seat at the same machine, and the other tab of the same one.
    const { page: tab } = await openPage(context, page.url())
    await tab.waitForSelector(".hold")
    await tab.waitForTimeout(300)
    assert.equal(await tab.locator(".private").count(), 0)
    await tab.close()
    await line.call.record({ type: "resumeParticipant", participantId: "caller" })
    await kind.waitFor({ state: "detached" })
    const kept = JSON.stringify(await line.call.events())
    for (const text of [kept, ...sent]) assert.doesNotMatch(text, /composure|notPersonal|picked up/)
    await page.getByLabel("A kind word on hard calls").uncheck()
    assert.equal(await page.evaluate(() => localStorage.getItem("console.composure.tessa")), null)
    await line.call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })
    assert.deepEqual(wrong, [])
  })

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing serious, ${colorScheme}`, async () => {
      const { page } = await sit("tessa", { colorScheme })
      const callId = `axe-${colorScheme}`
      const line = await ringIn(server, { callId })
      await page.goto(`${server.url}/#calls/harbour-plumbing/${callId}`)
      await page.reload()
      await page.waitForSelector(".pick-up")
      assert.deepEqual(await seriousOn(page), [], "ringing")
      await page.keyboard.press("a")
      await page.waitForSelector(".call-main[data-phase=connected]")
      line.waits(10_000)
      await line.says("This is the third time I've called, you useless idiots, and I want your supervisor!")
      await page.waitForSelector("[data-advice]")
      await page.waitForSelector(".help")
      await line.call.record({ type: "holdParticipant", participantId: "caller", purpose: "consult", consent: true })
      await page.waitForSelector(".hold")
      assert.deepEqual(await seriousOn(page), [], "hard call")
      for (const key of ["h", "2", "3", "4"]) await page.keyboard.press(key)
      for (const [key, name] of [
        ["2", "supervisor"],
        ["3", "dispatch"],
        ["4", "promises"],
        ["?", "keys"],
      ] as const) {
        await page.keyboard.press(key)
        await page.waitForTimeout(300)
        assert.deepEqual(await seriousOn(page), [], name)
      }
      await page.keyboard.press("Escape")
      await page.keyboard.press("1")
      await line.call.record({ type: "closeLine", endedBy: "caller", endReason: "hangUp" })
      await page.waitForSelector(".wrap-up")
      assert.deepEqual(await seriousOn(page), [], "wrap-up")
    })
  }

  test("a call is played in the page alone, from a file, without a server", async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" })
    const { page, wrong } = await openPage(context, new URL("../dist/play.html", import.meta.url).href)
    await page.waitForSelector(".player")
    await page.getByRole("button", { name: "10×" }).click()
    await page.getByRole("button", { name: "Play", exact: true }).click()
    await page.locator(".turn", { hasText: "25 minutes" }).first().waitFor()
    await page.getByRole("button", { name: "Pause" }).click()
    const place = page.getByLabel("Place in the call")
    await place.fill("345000")
    await page.waitForSelector(".hold")
    assert.match(await text(page, ".hold"), /Reach the on-call plumber/)
    await place.fill("593000")
    await page.waitForSelector(".call-main[data-phase=completed]")
    assert.match(await text(page, ".wrap-up"), /I'll call you myself by 6:30 this evening/)
    await page.locator("input[type=file]").setInputFiles({
      name: "mine.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("[00:01] Agent: Good day.\n[00:04] Caller: My heating is broken since Monday.\n"),
    })
    await page.locator("option", { hasText: "mine.txt" }).waitFor({ state: "attached" })
    await place.fill("8000")
    await page.locator(".turn", { hasText: "broken since Monday" }).waitFor()
    assert.deepEqual(wrong, [])
    assert.deepEqual(await seriousOn(page), [])
  })
})
