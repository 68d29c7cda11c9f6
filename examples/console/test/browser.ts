import { existsSync } from "node:fs"
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core"

const places = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

const executablePath = places.find((path) => path !== undefined && existsSync(path))

/** Why tests in a browser are passed over; `false` where there is one. */
export const noBrowser: string | false =
  executablePath === undefined
    ? "no Chromium here: apt-get install -y chromium, or name one with CHROMIUM=/path/to/it"
    : false

/** Starts the browser. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath!,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-lcd-text",
      "--font-render-hinting=none",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  })
}

/** A page of its own in which whatever goes wrong is noted. */
export async function openPage(
  context: BrowserContext,
  url: string,
): Promise<{ readonly page: Page; readonly wrong: string[] }> {
  const page = await context.newPage()
  const wrong: string[] = []
  page.on("pageerror", (error) => wrong.push(String(error)))
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("409")) wrong.push(message.text())
  })
  await page.goto(url)
  return { page, wrong }
}
