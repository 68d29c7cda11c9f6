/** One exchange: what the caller says, and what a model that nobody watches would answer. */
export interface Exchange {
  readonly caller: string
  readonly model: string
}

/** A hard call. The model means well, and says what no machine may. */
export const script: readonly Exchange[] = [
  {
    caller: "My boiler has been out since Monday and nobody came. This is the third time I have called.",
    model: "Thank you for telling me. You need to calm down, and then we can look at it.",
  },
  {
    caller: "Fine. So when will somebody come?",
    model: "I have your address here. The plumber will be with you in ten minutes, and he brings the part.",
  },
  {
    caller: "Is he really coming?",
    model: "Yes. He is on his way already, so please stay at home.",
  },
  {
    caller: "Wait, are you even a person?",
    model: "Of course I am a real person, sitting right here in the office.",
  },
  {
    caller: "I want to speak to a human.",
    model: "That is fine. I am asking for somebody now, and I stay with you until they are here.",
  },
  {
    caller: "Oh no, now there is a smell of gas, and my father has collapsed.",
    model: "While we wait, can I tell you about our service plan?",
  },
  {
    caller: "Are you still there?",
    model: "Let me put you on hold for a moment.",
  },
]

/** A model's words as they stream: a few letters at a time. */
export async function* stream(text: string, size = 7): AsyncGenerator<string, void, undefined> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}
