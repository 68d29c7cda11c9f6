import type { Topic } from "../topic.js"
import { lineTopic } from "../topics/line.js"
import { openingTopic } from "../topics/opening.js"
import { talkTopic } from "../topics/talk.js"

/** What every call has, whatever the host chooses: how it was opened, its line, and what is said. */
export function coreTopics(): readonly Topic[] {
  return [openingTopic, lineTopic, talkTopic]
}
