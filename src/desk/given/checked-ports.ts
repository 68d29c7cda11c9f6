import { instant, type Check } from "../../kernel/index.js"
import { checkSettings, type Settings } from "../../session/index.js"
import { undefinedPlaybook } from "../../runtime/inner.js"
import type { DeskOptions } from "../desk.js"
import { asChecked } from "./read-given.js"

/** What a desk asks its host for while it runs. */
export interface CheckedPorts {
  readonly clock: DeskOptions["clock"]
  readonly playbook: (client: string) => Promise<Settings>
}

/**
 * The clock and the playbooks of a host, which throw `desk/invalid-options` for an answer that cannot be used: by a clock that stands at
 * nothing, nothing would ever be late, and without its playbook a client's calls would go by somebody else's rules.
 */
export function toCheckedPorts({ clock, playbook }: Pick<DeskOptions, "clock" | "playbook">): CheckedPorts {
  const known = new WeakSet<Settings>()
  return {
    clock: {
      now() {
        return asChecked(instant, clock.now(), "clock", "desk/invalid-options")
      },
    },
    async playbook(client) {
      const settings = await playbook(client)
      // Most hosts give the same object each time.
      if (known.has(settings)) return settings
      asChecked(playbookCheck, settings, "playbook", "desk/invalid-options")
      known.add(settings)
      return settings
    },
  }
}

const playbookCheck: Check<Settings> = (given, _, issues) => {
  const settings = given as Settings
  issues.push(...undefinedPlaybook({ playbook: settings }))
  if (issues.length === 0) checkSettings(settings, issues)
  return settings
}
