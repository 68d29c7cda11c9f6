import type { PhraseGroup } from "../../bank/group.js"

/** Keeping a call on its way, politely. */
export const leading: readonly PhraseGroup[] = [
  {
    intent: "bridge",
    tone: "plain",
    source: "A4",
    texts: {
      soThat: "Para que esto quede hecho, volvamos a {{ thing }}.",
      next: "Para avanzar con lo suyo, me falta una cosa.",
    },
  },
  {
    intent: "redirect",
    tone: "plain",
    source: "A4",
    texts: {
      fix: "Lamento oír eso. Para dejarlo arreglado hoy, lo que hace falta es {{ action }}.",
      today: "Gracias por contármelo. Volvamos a {{ thing }}: vamos a {{ action }}.",
      sorted: "Ya veo. Lo primero es lo primero: vamos a {{ action }}.",
    },
  },
  {
    intent: "redirect",
    tone: "warm",
    source: "A4",
    texts: {
      story: "Qué bien oírlo. Volvamos por ahora a {{ thing }}, y vamos a {{ action }}.",
      smile: "Gracias por contarlo. Y para que esto quede hecho, vamos a {{ action }}.",
    },
  },
  {
    intent: "redirect",
    tone: "steady",
    source: "A3",
    texts: {
      hear: "Le escucho. Lo que hace falta ahora es {{ action }}.",
      both: "Lo anoto para después. Una cosa a la vez: vamos a {{ action }}.",
      step: "Sí. Volvamos a {{ thing }}: vamos a {{ action }}.",
    },
  },
  {
    intent: "redirect",
    tone: "gentle",
    source: "A3",
    texts: {
      ready: "Gracias por contármelo. Cuando pueda, vamos a {{ action }}.",
      little: "Lo siento. Una cosa a la vez. Vamos a {{ action }}.",
    },
  },
  {
    intent: "timeStatement",
    tone: "plain",
    source: "A10",
    texts: {
      minutes: "Nos quedan unos minutos de llamada. Aprovechémoslos para {{ thing }}.",
      wrap: "Quisiera que lo dejáramos resuelto en unos minutos. ¿Le parece bien?",
    },
  },
  {
    intent: "timeStatement",
    tone: "steady",
    source: "A11",
    texts: {
      straight: "Le hablo con franqueza: tenemos pocos minutos. Veamos ya {{ thing }}.",
      left: "Hay tiempo para una cosa más. ¿Cuál elegimos?",
    },
  },
  {
    intent: "summary",
    tone: "plain",
    repeatable: true,
    source: "A6",
    texts: {
      sum: "En resumen: {{ problem }}. Lo siguiente es {{ action }}. ¿Me falta algo?",
      far: "Repaso lo que tenemos: {{ problem }}. Y usted quiere esto: {{ outcome }}.",
    },
  },
  {
    intent: "summary",
    tone: "steady",
    repeatable: true,
    source: "A6",
    texts: {
      short: "En resumen: {{ problem }}. Ahora hay que {{ action }}. ¿De acuerdo?",
      where: "Repaso en qué quedamos: {{ action }}. ¿Es eso?",
    },
  },
  {
    intent: "boundary",
    tone: "plain",
    level: 1,
    source: "C7",
    texts: {
      help: "Quiero ayudarle con esto. Hablémonos con respeto, por favor.",
      language: "¿Podemos seguir sin esas palabras? Así puedo avanzar con lo suyo.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 1,
    source: "B6",
    texts: {
      angry: "Puede enojarse todo lo que quiera por esto. Pero sin insultos, por favor.",
      still: "Sigo aquí para ayudarle. Dejemos los insultos, por favor.",
    },
  },
  {
    intent: "boundary",
    tone: "plain",
    level: 2,
    source: "C7",
    texts: {
      continue: "Quiero seguir con lo suyo. Para eso hablémonos con respeto.",
      otherWords: "Por favor, dígamelo con otras palabras. Así sigo con lo suyo.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 2,
    source: "B6",
    texts: {
      plain: "Se lo digo con claridad: sin insultos, por favor.",
      again: "Se lo pido otra vez: hábleme con respeto, por favor.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 2,
    authority: "endCall",
    source: "B6",
    texts: {
      asked: "Hábleme con respeto, por favor, o aquí termina la llamada.",
      choice: "Podemos seguir con respeto, o lo dejamos aquí y llama más tarde.",
    },
  },
  {
    intent: "boundary",
    tone: "plain",
    level: 3,
    source: "C7",
    texts: {
      finalChoice: "Quiero terminar esto con usted. Los insultos tienen que parar ya.",
      lastAsk: "Es la última vez que lo pido: sin insultos, por favor.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 3,
    source: "B6",
    texts: {
      noMore: "No más insultos, por favor. Así puedo seguir con lo suyo.",
      lastTime: "Por última vez: hábleme con respeto, por favor. Y seguimos.",
    },
  },
  {
    intent: "boundary",
    tone: "steady",
    level: 3,
    authority: "endCall",
    source: "B6",
    texts: {
      last: "Es la última vez que lo pido. Si siguen los insultos, termino la llamada.",
      endOr: "Si lo oigo otra vez, la llamada termina. Puede volver a llamar en otro momento.",
      stop: "Deje los insultos, por favor, o tendré que terminar la llamada.",
      ending: "Estoy a punto de terminar la llamada. Con respeto, seguimos.",
    },
  },
  {
    intent: "boundaryLifted",
    tone: "plain",
    source: "B6",
    texts: {
      thanks: "Gracias, se lo agradezco. Sigamos.",
      forgotten: "Está bien. Sigamos. ¿Por dónde íbamos?",
    },
  },
  {
    intent: "endForAbuse",
    tone: "plain",
    authority: "endCall",
    source: "C7",
    texts: {
      ending: "Termino aquí la llamada. Puede volver a llamarnos. Adiós.",
      another: "Lo dejamos aquí. Puede llamar en otro momento. Adiós.",
    },
  },
  {
    intent: "shorter",
    tone: "plain",
    source: "D2",
    texts: {
      plainly: "Lo digo más sencillo: {{ action }}. Eso es todo.",
      one: "Me extendí demasiado. Un paso por ahora: {{ action }}.",
      again: "Fue mucho de una vez. Lo repito en una sola frase.",
    },
  },
  {
    intent: "inWriting",
    tone: "plain",
    source: "D2",
    texts: {
      send: "¿Le serviría tenerlo por escrito?",
      both: "¿Lo repasamos otra vez, o lo prefiere por escrito?",
    },
  },
]
