/** The words of an explanation, by code. `{…}` is filled in. */
export interface ExplainWords {
  readonly fired: string
  readonly dryRun: string
  readonly status: Readonly<
    Record<"fires" | "on" | "spent" | "coolingDown" | "muted" | "notNow" | "unmet" | "unknown", string>
  >
  readonly lacking: string
  /** Of a yes or no. */
  readonly lackingFact: string
  readonly mustNot: string
  readonly isNow: string
  readonly isUnknown: string
  readonly basis: Readonly<Record<"heard" | "recorded" | "vendor" | "carried" | "confirmed", string>>
  readonly outcome: Readonly<Record<"boundary" | "helpRequest" | "dispatch" | "flag" | "advise", string>>
  readonly why: Readonly<Record<"dryRun" | "alreadyOpen" | "alreadyUp" | "alreadyWanted" | "alreadyAdvised", string>>
  readonly yes: string
  readonly no: string
  readonly quoted: string
  /** What is not here is called as it is without its last sign: `===` as `==`. */
  readonly op: Readonly<Record<string, string>>
  readonly said: string
  readonly saidBy: Readonly<Record<"caller" | "agent" | "other", string>>
  readonly withinMs: string
  readonly firstMs: string
  readonly after: string
  readonly seconds: string
  readonly minutes: string
  readonly or: string
}

/** Explanations in English and Spanish. */
export const explainWords: Readonly<Record<"en" | "es", ExplainWords>> = {
  en: {
    fired: "“{rule}” fired.",
    dryRun: "It is only tried out: nothing was done.",
    status: {
      fires: "“{rule}” fires now.",
      on: "“{rule}” has fired, and its condition still holds. It fires again once it has ceased to hold.",
      spent: "“{rule}” has fired in this call, and fires once a call.",
      coolingDown: "“{rule}” holds, and is quiet for a while after it fired.",
      muted: "“{rule}” is silent: safety comes first until a person clears it.",
      notNow: "“{rule}” holds, and may not fire at this stage of the call.",
      unmet: "“{rule}” did not fire.",
      unknown: "“{rule}” cannot be told yet.",
    },
    lacking: "Lacking: {fact} {op} {wanted}",
    lackingFact: "Lacking: {fact}: {wanted}",
    mustNot: "Lacking: not {fact} {op} {wanted}",
    isNow: "it is {value}",
    isUnknown: "it is not known",
    basis: {
      heard: "heard",
      recorded: "recorded",
      vendor: "by a vendor",
      carried: "from before",
      confirmed: "confirmed by the caller",
    },
    outcome: {
      boundary: "a boundary was suggested",
      helpRequest: "help was asked for",
      dispatch: "on-call people were asked for",
      flag: "a flag was raised",
      advise: "a piece of advice was suggested",
    },
    why: {
      dryRun: "only tried out",
      alreadyOpen: "not again: help was asked for already",
      alreadyUp: "not again: the flag is up",
      alreadyWanted: "not again: it was asked for already",
      alreadyAdvised: "not again: one was suggested just now",
    },
    yes: "yes",
    no: "no",
    quoted: "known",
    op: {
      "==": "is",
      "!=": "is not",
      "<": "below",
      "<=": "at most",
      ">": "above",
      ">=": "at least",
      in: "one of",
      contains: "with",
      some: "with one that fits",
      all: "with nothing but what fits",
      none: "with none that fits",
      startsWith: "begins with",
      endsWith: "ends with",
    },
    said: "{who} said: {what}",
    saidBy: { caller: "the caller", agent: "the agent", other: "somebody" },
    withinMs: "in the last {time}",
    firstMs: "in the first {time}",
    after: "after {what}",
    seconds: "{n} s",
    minutes: "{n} min",
    or: "or",
  },
  es: {
    fired: "Se activó «{rule}».",
    dryRun: "Está solo a prueba: no se hizo nada.",
    status: {
      fires: "«{rule}» se activa ahora.",
      on: "«{rule}» ya se activó y su condición sigue cumpliéndose. Se activará de nuevo cuando haya dejado de cumplirse.",
      spent: "«{rule}» ya se activó en esta llamada y solo lo hace una vez.",
      coolingDown: "«{rule}» se cumple y guarda una pausa después de activarse.",
      muted: "«{rule}» calla: la seguridad va primero hasta que una persona lo libere.",
      notNow: "«{rule}» se cumple, pero no puede activarse en esta fase de la llamada.",
      unmet: "«{rule}» no se activó.",
      unknown: "Aún no se puede saber si «{rule}» se cumple.",
    },
    lacking: "Falta: {fact} {op} {wanted}",
    lackingFact: "Falta: {fact}: {wanted}",
    mustNot: "Falta que no: {fact} {op} {wanted}",
    isNow: "ahora es {value}",
    isUnknown: "no se sabe",
    basis: {
      heard: "oído",
      recorded: "registrado",
      vendor: "de un proveedor",
      carried: "de antes",
      confirmed: "confirmado por el cliente",
    },
    outcome: {
      boundary: "se sugirió un límite",
      helpRequest: "se pidió ayuda",
      dispatch: "se pidió avisar a la guardia",
      flag: "se puso una marca",
      advise: "se sugirió un consejo",
    },
    why: {
      dryRun: "solo a prueba",
      alreadyOpen: "no otra vez: la ayuda ya se había pedido",
      alreadyUp: "no otra vez: la marca ya está puesta",
      alreadyWanted: "no otra vez: ya se había pedido",
      alreadyAdvised: "no otra vez: se acaba de sugerir uno",
    },
    yes: "sí",
    no: "no",
    quoted: "se sabe",
    op: {
      "==": "es",
      "!=": "no es",
      "<": "por debajo de",
      "<=": "como mucho",
      ">": "por encima de",
      ">=": "al menos",
      in: "uno de",
      contains: "con",
      some: "con alguno que encaje",
      all: "solo con los que encajan",
      none: "con ninguno que encaje",
      startsWith: "empieza por",
      endsWith: "termina en",
    },
    said: "{who} dijo: {what}",
    saidBy: { caller: "el cliente", agent: "el agente", other: "alguien" },
    withinMs: "en los últimos {time}",
    firstMs: "en los primeros {time}",
    after: "después de {what}",
    seconds: "{n} s",
    minutes: "{n} min",
    or: "o",
  },
}
