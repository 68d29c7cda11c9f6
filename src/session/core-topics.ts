import type { Topic } from "./topic.js"
import { groundTopic } from "./topics/ground.js"
import { lineTopic } from "./topics/line.js"
import { openingTopic } from "./topics/opening.js"
import { peopleTopic } from "./topics/people.js"
import { talkTopic } from "./topics/talk.js"

/** What every call has, whatever the host chooses: its line, its people, what is said, and amendments. */
export function coreTopics(): readonly Topic[] {
  return [openingTopic, lineTopic, talkTopic, peopleTopic, groundTopic]
}
