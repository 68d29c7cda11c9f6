import { examples } from "examples:calls"
import { render } from "preact"
import { useState } from "preact/hooks"
import type { Seat } from "../shared/wire.js"
import { toSpan } from "./clock.js"
import type { Example } from "./examples.js"
import { listenToKeys, useKeys } from "./keys.js"
import { createPlayer, whyUnplayable, type Player } from "./player.js"
import { useStore } from "./state.js"
import "./style.css"
import { CallView } from "./ui/call-view.js"
import { KeyList } from "./ui/key-list.js"
import type { AtCall } from "./ui/at-call.js"

const named = examples.filter(({ name }) => name !== "")
const plain = examples.find(({ name }) => name === "")!
const speeds = [1, 2, 4, 10] as const

/** Plays a call with the library in the page alone. */
function Play() {
  const [player, setPlayer] = useState<Player>(() => createPlayer(named[0]!))
  const [wrong, setWrong] = useState("")
  const take = (example: Example): void => {
    player.stop()
    try {
      setPlayer(createPlayer(example))
      setWrong("")
    } catch (cause) {
      setWrong(whyUnplayable(cause))
    }
  }
  return (
    <>
      <a class="skip" href="#main">
        To the call
      </a>
      <header class="top">
        <strong class="brand">Evenkeel</strong>
        <span class="soft">Play a call</span>
        <span class="grow" />
        <label class="row">
          <span class="sr">Which call</span>
          <select
            value={player.example.name}
            onChange={(event) => {
              const chosen = named.find(({ name }) => name === event.currentTarget.value)
              if (chosen !== undefined) take(chosen)
            }}
          >
            {named.some(({ name }) => name === player.example.name) ? null : (
              <option value={player.example.name}>{player.example.name}</option>
            )}
            {named.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label class="file">
          A file of yours
          <input
            type="file"
            accept=".vtt,.srt,.txt,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              void file?.text().then((text) => take({ ...plain, name: file.name, label: file.name, text }))
            }}
          />
        </label>
      </header>
      <main id="main" class="view view-play">
        {wrong !== "" && (
          <p class="notice" role="alert">
            {wrong}
          </p>
        )}
        <Played key={player.example.name} player={player} onWrong={setWrong} />
      </main>
    </>
  )
}

function Played({ player, onWrong }: { readonly player: Player; readonly onWrong: (wrong: string) => void }) {
  const { call, agentId, isPlaying, speed, position } = useStore(player.store)
  const [showsKeys, setShowsKeys] = useState(false)
  const name = agentId === "you" ? "You" : agentId[0]!.toUpperCase() + agentId.slice(1)
  const seat: Seat = { id: agentId, name, role: "agent" }
  const at: AtCall = {
    call,
    client: player.example.client,
    seat,
    seats: [seat, { id: "noor", name: "Noor", role: "supervisor" }],
    earlier: undefined,
    now: player.now,
    order: (...commands) => {
      const refused = player.order(commands)
      onWrong(refused ?? "")
      return Promise.resolve(refused === undefined)
    },
  }
  const toggle = (): void => (isPlaying ? player.pause() : player.play())
  useKeys("Playing", [
    { key: " ", label: "Play or pause (space)", run: toggle },
    { key: "n", label: "To the next words", run: player.skip },
    { key: "?", label: "This list", run: () => setShowsKeys(true) },
  ])
  return (
    <>
      <CallView at={at} />
      <section class="player" aria-label="Playing">
        <button class="main" onClick={toggle}>
          {isPlaying ? "Pause" : "Play"}
        </button>
        <button aria-keyshortcuts="n" onClick={player.skip}>
          Next words <kbd>N</kbd>
        </button>
        <span class="num">
          {toSpan(position)} <span class="soft">of {toSpan(player.lengthMs)}</span>
        </span>
        <input
          class="grow"
          type="range"
          min={0}
          max={player.lengthMs}
          step={1_000}
          value={position}
          aria-label="Place in the call"
          aria-valuetext={toSpan(position)}
          onChange={(event) => player.seek(Number(event.currentTarget.value))}
        />
        <div class="row" role="group" aria-label="Speed">
          {speeds.map((each) => (
            <button key={each} aria-pressed={speed === each} onClick={() => player.setSpeed(each)}>
              {each}×
            </button>
          ))}
        </div>
        <button class="quiet" aria-keyshortcuts="?" onClick={() => setShowsKeys(true)}>
          Keys <kbd>?</kbd>
        </button>
      </section>
      {showsKeys && <KeyList onClose={() => setShowsKeys(false)} />}
    </>
  )
}

listenToKeys()
render(<Play />, document.getElementById("root")!)
