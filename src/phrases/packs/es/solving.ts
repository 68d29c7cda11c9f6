import type { PhraseGroup } from "../../bank/group.js"

/** Options, limits, promises. */
export const solving: readonly PhraseGroup[] = [
  {
    intent: "options",
    tone: "plain",
    source: "C12",
    texts: {
      two: "Hay dos caminos: podemos {{ optionA }}, o {{ optionB }}. ¿Cuál le conviene más?",
      either: "Podríamos {{ optionA }}. También podríamos {{ optionB }}. ¿Qué prefiere?",
    },
  },
  {
    intent: "options",
    tone: "steady",
    source: "C12",
    texts: {
      can: "Esto es lo que podemos hacer ya: {{ optionA }}, o {{ optionB }}. Usted elige.",
      decide: "Hoy podemos hacer dos cosas: {{ optionA }}, o {{ optionB }}. ¿Cuál prefiere?",
    },
  },
  {
    intent: "optionsLead",
    tone: "plain",
    source: "C12",
    texts: {
      hear: "Hay más de un camino. ¿Se los digo, y usted elige?",
      tell: "Le digo qué podemos hacer, y usted elige.",
    },
  },
  {
    intent: "nextStep",
    tone: "plain",
    source: "E8",
    texts: {
      next: "El siguiente paso es este: {{ action }}.",
      choice: "Entonces es esto: {{ choice }}. ¿Se lo preparo?",
    },
  },
  {
    intent: "nextStep",
    tone: "steady",
    source: "E8",
    texts: {
      do: "Vamos a {{ action }}, ahora mismo.",
      one: "Un paso lo pone en marcha: {{ action }}. ¿De acuerdo?",
      settled: "Queda así: {{ choice }}. Lo preparo ahora. ¿De acuerdo?",
    },
  },
  {
    intent: "nextStep",
    tone: "gentle",
    source: "D10",
    texts: {
      small: "El siguiente paso es pequeño: {{ action }}. ¿Le parece bien?",
      nothing: "Por ahora solo hace falta {{ action }}. Nada más.",
    },
  },
  {
    intent: "honestMethod",
    tone: "plain",
    source: "C13",
    texts: {
      open: "Le digo con franqueza lo que podemos hacer: {{ action }}.",
      straight: "Prefiero decírselo ahora: {{ reason }}. Aún podemos {{ alternative }}.",
      unsure: "No lo sé con seguridad, y no quiero adivinar. Vamos a averiguarlo.",
      rather: "Eso no puedo asegurarlo, y no quiero adivinar. Podemos {{ alternative }}.",
    },
  },
  {
    intent: "authorityLimit",
    tone: "plain",
    source: "S18",
    texts: {
      person: "Eso lo decide {{ person }}. Preguntemos, y así tiene una respuesta segura.",
      beyond: "Eso no lo puedo decidir yo. Lo que sí puedo es {{ alternative }}.",
    },
  },
  {
    intent: "refusalWithAlternative",
    tone: "plain",
    source: "P5",
    texts: {
      because: "No podemos hacerlo, porque {{ reason }}. Lo que sí podemos es {{ alternative }}.",
      reason: "Lo siento, no es posible: {{ reason }}. ¿Le serviría {{ alternative }}?",
    },
  },
  {
    intent: "refusalWithAlternative",
    tone: "steady",
    source: "P5",
    texts: {
      no: "No puedo decirle que sí: {{ reason }}. Pero podemos {{ alternative }}.",
      rather: "De esa forma no es posible: {{ reason }}. De esta, sí: {{ alternative }}.",
    },
  },
  {
    intent: "refusalWithAlternative",
    tone: "gentle",
    source: "D10",
    texts: {
      sorry: "Siento no poder decirle que sí: {{ reason }}. ¿Nos permite {{ alternative }}?",
      wish: "Ojalá fuera de otro modo: {{ reason }}. Lo que podemos es {{ alternative }}.",
    },
  },
  {
    intent: "refusalLead",
    tone: "plain",
    source: "P5",
    texts: {
      owe: "Le debo un motivo, y algo que sí podamos hacer. Le digo las dos cosas.",
      why: "Permítame decirle por qué, y qué sí podemos hacer por usted.",
      instead: "Siento que no sea posible. Lo que sí podemos hacer es {{ alternative }}.",
    },
  },
  {
    intent: "partialResolution",
    tone: "plain",
    claims: ["partlyResolved"],
    source: "D7",
    texts: {
      done: "Esta parte está hecha: {{ done }}. Esto sigue pendiente: {{ open }}.",
      half: "Por ahora está hecho esto: {{ done }}. Falta esto: {{ open }}.",
    },
  },
  {
    intent: "partialLead",
    tone: "plain",
    claims: ["partlyResolved"],
    source: "D7",
    texts: {
      reason: "Aún no está todo: {{ reason }}. Acordemos qué pasa ahora, y cuándo.",
      agree: "Queda una parte pendiente. Acordemos quién hace qué, y para cuándo.",
    },
  },
  {
    intent: "promise",
    tone: "plain",
    commits: { kind: "do", promisedBy: "company" },
    source: "C14",
    texts: {
      will: "Vamos a {{ action }} {{ when }}.",
      note: "Lo dejo anotado: vamos a {{ action }} {{ when }}.",
      count: "Puede contar con esto: vamos a {{ action }} {{ when }}.",
    },
  },
  {
    intent: "promise",
    tone: "steady",
    commits: { kind: "do", promisedBy: "company" },
    source: "C14",
    texts: {
      do: "Lo que pasa ahora es esto: vamos a {{ action }} {{ when }}.",
      written: "Queda escrito: vamos a {{ action }} {{ when }}.",
    },
  },
  {
    intent: "promise",
    tone: "gentle",
    commits: { kind: "do", promisedBy: "company" },
    source: "D10",
    texts: {
      need: "Usted no necesita hacer nada. Vamos a {{ action }} {{ when }}.",
      leave: "Déjenos esta parte a nosotros. Vamos a {{ action }} {{ when }}.",
    },
  },
  {
    intent: "promiseReadBack",
    tone: "plain",
    claims: ["followUpAgreed"],
    repeatable: true,
    source: "C15",
    texts: {
      said: "Repito lo acordado: {{ action }} {{ when }}. ¿Es así?",
      note: "Anoté esto: {{ action }} {{ when }}. ¿Es lo que dijimos?",
    },
  },
  {
    intent: "promiseTakenBack",
    tone: "plain",
    source: "C13",
    texts: {
      soon: "Me adelanté. Le digo lo que de verdad podemos hacer.",
      instead: "Me adelanté. Lo que sí podemos es {{ alternative }}.",
    },
  },
  {
    intent: "ifNotHeard",
    tone: "plain",
    source: "C19",
    texts: {
      nothing: "Si no ha tenido noticias {{ when }}, llámenos al {{ ourNumber }}, por favor.",
      note: "Si nadie ha llamado {{ when }}, no espere más: llame al {{ ourNumber }}.",
      then: 'Si no ha tenido noticias {{ when | default: "para entonces" }}, no espere: llámenos otra vez.',
    },
  },
  {
    intent: "extraStep",
    tone: "plain",
    source: "C20",
    texts: {
      also: "Hay algo más que podríamos hacer por usted: {{ action }}. ¿Le gustaría?",
      spare: "Para ahorrarle otra llamada, podríamos {{ action }} también. ¿Lo hacemos?",
      small: "¿Hay algo más, aunque sea pequeño, en lo que podamos ayudarle hoy?",
    },
  },
  {
    intent: "complaintTaken",
    tone: "plain",
    source: "B12",
    texts: {
      straight: "Gracias por hablarme con franqueza. Lo estoy anotando tal como lo dice.",
      right: "Está en su derecho, por supuesto. Tomo nota ahora.",
    },
  },
  {
    intent: "complaintTaken",
    tone: "plain",
    claims: ["complaintNoted"],
    source: "B12",
    texts: {
      down: "Anoté su queja con sus propias palabras. Queda registrada.",
      record: "Su queja está registrada. ¿Quiere que se la lea?",
    },
  },
]
