import { CUES_VERSION } from "evenkeel/cues"

/** What the page is and how it comes about. */
export const opening = `# Accuracy

What the detectors of \`evenkeel/cues\` (version ${CUES_VERSION}), \`hearPromises\` and \`evenkeel/redact\` get right on dialogs that nobody here wrote. Printed by \`npm run eval\`: do not edit it. \`npm run eval -- --check\` tells which figures would be others today. Both need the corpora beside the repository, in \`../shared/corpora\` or under the folder that \`EVENKEEL_SHARED\` names; they are not part of the package, and without them nothing is measured and nothing fails. No sentence of a corpus stands here: turns are named by their ids.

The column to believe is **held aside**: nobody read those turns while the rules were written. The section after the corpora tells what to expect of words that nobody has thought of.`

/** What the figures do not say. */
export const limits = `## Limits

- Most of these people write. Only harper is telephone speech, and it is four short calls. Figures for a recogniser's text in noise, for accents and for people who talk over one another are not known.
- The corpora are American and, in part, of crowd workers who were told what to want. British, Indian and Australian wordings are held by tests of our own (\`test/cues/gold\`, \`test/cues/promises\`), which were written by the same hands as the rules.
- convabuse is talk to chat bots, where people say what they would not say to a person; a help line hears less of it and other kinds. Its label is the majority of a few judges who often differ.
- For legal threats, threats to leave, holds, "calm down" and promised callbacks there are no labels of others. What is known of them is in the section of hand labels; recall there rests on few turns.
- \`crisis\`, \`emergency.*\` and \`abuse.threat\` hardly occur in any corpus. That little is heard in plain requests says that they do not cry wolf, not that they hear every wolf. They are a help to a person who listens, and no safety device.
- timex sentences are test cases of date libraries, not calls: many forms in them are never said aloud, and many that are said aloud are not in them.
- What was promised is measured by its time only; there is no corpus with labelled promises. Kind and promiser are measured on sentences of our own and, for whether an agent promises at all, by hand labels.`
