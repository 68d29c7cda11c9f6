import { useState } from "preact/hooks"
import { activeKeys, areKeysOn, switchKeys } from "../keys.js"
import { Dialog } from "./dialog.js"

/** Every key that does something now. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const [groups] = useState(activeKeys)
  const [on, setOn] = useState(areKeysOn)
  return (
    <Dialog title="Keys" onClose={onClose}>
      <div class="key-groups">
        {groups.map(({ name, keys }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <dl class="keys">
              {keys.map(({ key, label }) => (
                <div key={key}>
                  <dt>
                    <kbd>{key.toUpperCase()}</kbd>
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            switchKeys(event.currentTarget.checked)
            setOn(event.currentTarget.checked)
          }}
        />
        Single keys do these things. Switch them off if you dictate to this computer.
      </label>
    </Dialog>
  )
}
