/** The format of playbooks that this library reads and writes. It goes up only where an older file would be misread. */
export const PLAYBOOK_FORMAT = 1

/** Nested deeper than this, an input is no configuration of ours: 16 levels of operators take two each, in a rule in the list of rules. */
export const PLAYBOOK_DEPTH = 40
