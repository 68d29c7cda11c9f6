import type { PhraseGroup } from "../../bank/group.js"

/** Questions, each for one missing fact. */
export const asking: readonly PhraseGroup[] = [
  {
    intent: "questionOpen",
    tone: "plain",
    source: "E9",
    texts: {
      more: "¿Qué más puede decirme de {{ thing }}?",
      happened: "¿Qué pasó entonces?",
      noticed: "¿Qué notó hasta ahora?",
    },
  },
  {
    intent: "askProblem",
    tone: "plain",
    source: "A1",
    texts: {
      about: "¿De qué se trata, y qué pasó?",
      notWorking: "¿Qué es lo que no está funcionando bien?",
    },
  },
  {
    intent: "askProblem",
    tone: "steady",
    source: "A1",
    texts: {
      tell: "Dígame qué pasa, y lo anoto.",
      now: "¿Qué está pasando ahí ahora mismo?",
    },
  },
  {
    intent: "askProblem",
    tone: "gentle",
    source: "B2",
    texts: {
      what: "¿Me puede contar qué pasó?",
      help: "¿En qué necesita ayuda?",
    },
  },
  {
    intent: "askCause",
    tone: "plain",
    source: "C10",
    texts: {
      before: "¿Qué pasó justo antes de que empezara?",
      changed: "¿Cambió algo más o menos por entonces?",
      think: "¿Tiene idea de qué pudo causarlo?",
    },
  },
  {
    intent: "askReasonForCall",
    tone: "plain",
    source: "C10",
    texts: {
      today: "¿A qué se debe su llamada de hoy?",
      about: "¿Cuál es el motivo de su llamada?",
    },
  },
  {
    intent: "askDesiredOutcome",
    tone: "plain",
    source: "A1",
    texts: {
      see: "¿Qué le gustaría que pasara?",
      right: "¿Qué haría falta para que quede bien resuelto?",
    },
  },
  {
    intent: "askDesiredOutcome",
    tone: "steady",
    source: "A1",
    texts: {
      want: "¿Qué quiere que hagamos?",
      fair: "¿Qué sería justo, desde su punto de vista?",
    },
  },
  {
    intent: "askDesiredOutcome",
    tone: "gentle",
    source: "D7",
    texts: {
      easier: "¿Qué le haría esto más fácil?",
      help: "¿Qué le ayudaría ahora?",
    },
  },
  {
    intent: "askExpectedStep",
    tone: "plain",
    source: "D4",
    texts: {
      between: "¿Puedo preguntarle por un paso intermedio: {{ step }}? ¿Cómo fue?",
      step: "Hay un paso por el que quería preguntarle: {{ step }}. ¿Qué pasó ahí?",
      sure: "Quisiera asegurarme de una cosa: ¿{{ question }}?",
      first: "Una pregunta antes de seguir: ¿{{ question }}?",
    },
  },
  {
    intent: "askMore",
    tone: "plain",
    source: "C8",
    texts: {
      tellMore: "¿Podría contarme un poco más de eso?",
      since: "¿Desde cuándo está así?",
    },
  },
  {
    intent: "askEither",
    tone: "plain",
    source: "A2",
    texts: {
      working: "¿Hay algo que no funciona, o está esperando algo?",
      done: "¿Es algo que hicimos, o algo que aún no hemos hecho?",
    },
  },
  {
    intent: "askBeforeGoodbye",
    tone: "plain",
    source: "B9",
    texts: {
      go: "Antes de despedirnos: ¿qué quiere que hagamos?",
      thing: "Una cosa antes de terminar: ¿qué hacemos con {{ thing }}?",
    },
  },
  {
    intent: "askChoice",
    tone: "plain",
    source: "C12",
    texts: {
      which: "¿Cuál de las dos le conviene más?",
      prefer: "¿Cuál prefiere?",
    },
  },
  {
    intent: "askName",
    tone: "plain",
    source: "C17",
    texts: {
      may: "¿Me dice su nombre, por favor?",
      call: "¿Cómo quiere que le llame?",
    },
  },
  {
    intent: "askName",
    tone: "steady",
    source: "D12",
    texts: {
      address: "¿Con quién tengo el gusto, por favor?",
      note: "Estoy tomando nota. ¿Qué nombre pongo?",
    },
  },
  {
    intent: "askSubject",
    tone: "plain",
    source: "S27",
    texts: {
      whom: "¿Es para usted, o llama por otra persona?",
      inName: "¿A nombre de quién está, por favor?",
    },
  },
  {
    intent: "askRelation",
    tone: "plain",
    source: "S27",
    texts: {
      name: "¿Me dice su nombre, por favor, y qué relación tiene con esa persona?",
      family: "Por supuesto. ¿Es usted familiar, o se ocupa de sus asuntos?",
    },
  },
  {
    intent: "askVerification",
    tone: "plain",
    source: "B10",
    texts: {
      protect: "Para proteger sus datos, ¿podría decirme {{ check }}?",
      before: "Antes de consultar sus datos: ¿podría decirme {{ check }}?",
    },
  },
  {
    intent: "askCallbackNumber",
    tone: "plain",
    source: "C14",
    texts: {
      best: "¿A qué número es mejor llamarle?",
      reach: "¿En qué número podemos encontrarle hoy?",
    },
  },
  {
    intent: "askBestTime",
    tone: "plain",
    source: "C14",
    texts: {
      when: "¿A qué hora le queda bien que llamemos?",
      suit: "¿Qué hora le convendría para eso?",
    },
  },
  {
    intent: "askWhere",
    tone: "plain",
    source: "C14",
    texts: {
      address: "¿Cuál es la dirección, por favor?",
      where: "¿A qué dirección debemos ir?",
    },
  },
  {
    intent: "askUrgency",
    tone: "plain",
    source: "B10",
    texts: {
      wait: "¿Puede esperar hasta que abramos, o hace falta ahora?",
      worse: "¿Está empeorando mientras hablamos?",
    },
  },
  {
    intent: "askMessage",
    tone: "plain",
    source: "C17",
    texts: {
      say: "¿Qué pongo en el mensaje?",
      passOn: "¿Qué quiere que transmitamos?",
    },
  },
  {
    intent: "askLeave",
    tone: "plain",
    source: "D2",
    texts: {
      may: "¿Me permite explicarle cómo funciona? Es medio minuto.",
      suggest: "¿Me permite sugerirle algo?",
    },
  },
  {
    intent: "askLeave",
    tone: "steady",
    source: "D2",
    texts: {
      finish: "¿Me deja terminar esta idea? Después le toca a usted.",
      ask: "¿Puedo preguntarle una sola cosa, para tenerlo bien?",
    },
  },
]
