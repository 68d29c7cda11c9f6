import { spawn } from "node:child_process"

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
}

/** Opens a page in the browser of whoever sits here; where there is none, nothing happens. */
export function openBrowser(url: string): void {
  const opener = openers[process.platform]
  const hasScreen =
    process.platform !== "linux" || process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined
  if (opener === undefined || !hasScreen) return
  const [command, ...before] = opener
  const child = spawn(command, [...before, url], { stdio: "ignore", detached: true })
  child.on("error", () => undefined)
  child.unref()
}
