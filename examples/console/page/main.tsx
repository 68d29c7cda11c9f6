import { render } from "preact"
import type { Setup } from "../shared/wire.js"
import { createConsole } from "./console.js"
import { listenToKeys } from "./keys.js"
import "./style.css"
import { App } from "./ui/app.js"

const root = document.getElementById("root")!

async function start(): Promise<void> {
  const response = await fetch("/api/setup")
  const setup = (await response.json()) as Setup
  listenToKeys()
  render(<App console={createConsole(setup)} />, root)
}

start().catch(() => {
  root.textContent = "The server cannot be reached. This page tries again in a moment."
  setTimeout(() => location.reload(), 3_000)
})
