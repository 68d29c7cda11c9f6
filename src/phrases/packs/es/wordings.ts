import type { ReviewWording } from "../../bank/wording.js"

/** What had better not be said, in Spanish: the common wordings. What English leaves to its cues stands here too. */
export const spanishWordings: readonly ReviewWording[] = [
  {
    code: "bank/discourteous",
    say: [
      "usted debe|debe usted|tiene que|tiene usted que|deber[ií]a|esc[uú]cheme|como le dije|oiga",
      "t[uú]|vosotros|tienes|puedes|quieres",
    ],
  },
  {
    code: "bank/not-we",
    say: ["(?:la empresa|ellos|ese departamento) no (?:quiere|quieren|puede|pueden|permite|permiten)"],
  },
  {
    code: "review/calm-down",
    say: [
      "(?:por favor )?c[aá]lmese",
      "tranquil[ií]cese",
      "(?:tiene|necesita) que (?:calmarse|tranquilizarse)",
      "no (?:grite|se altere|se ponga as[ií]|me grite)",
      "baje la voz|rel[aá]jese",
    ],
  },
  {
    code: "review/blame",
    say: [
      "(?:es|fue|ha sido) (?:culpa suya|su culpa|error suyo|su error)",
      "usted (?:deb(?:er)?[ií]a|debi[oó]|ten(?:dr)?[ií]a que) (?:haber|leer|mirar|llamar|avisar|preguntar|comprobar)",
      "(?:no )?es (?:nuestra culpa|culpa nuestra)",
      "por qu[eé] no (?:llam[oó]|avis[oó]|lo dijo|ley[oó])",
      "si (?:me |nos |lo )?hubiera (?:escuchado|le[ií]do|llamado|avisado|preguntado)",
    ],
  },
  {
    code: "review/policy-wall",
    say: [
      "(?:es|son) (?:la|nuestra|las|nuestras) (?:pol[ií]tica|pol[ií]ticas|normas|reglas)",
      "(?:la|nuestra) (?:pol[ií]tica|normativa) (?:no lo |no )?permite",
      "no (?:puedo|podemos) hacer (?:nada|nada m[aá]s)",
      "el sistema no (?:me |nos )?(?:deja|permite)",
    ],
    unless: ["pero|sin embargo|en cambio|lo que s[ií]"],
  },
  {
    code: "review/dismissive",
    say: [
      "no es para tanto|no es gran cosa|(?<!no )est[aá] exagerando|ya se lo (?:he dicho|dije|expliqu[eé])",
      "(?<!no )(?:usted est[aá]|est[aá] usted|es usted)(?: siendo)? (?:muy |un poco )?(?:poco razonable|injust[oa]|dram[aá]tic[oa]|agresiv[oa])",
      "se lo (?:he|hemos) (?:dicho|explicado)(?: \\p{L}+)? veces",
      "no es (?:mi|nuestro) problema|a m[ií] qu[eé]|tendr[aá] que esperar|es lo que hay",
    ],
  },
  {
    code: "review/retaliation",
    say: [
      "(?:es|sea) usted (?:un |una )?(?:idiota|est[uú]pido|est[uú]pida|maleducado|maleducada|imb[eé]cil|tonto|tonta)",
      "c[aá]llese|v[aá]yase (?:a la mierda|al infierno|al diablo)|qui[eé]n se ha cre[ií]do",
    ],
  },
  {
    code: "review/clinical-advice",
    say: [
      "(?:t[oó]mese|tome|d[eé]le|deje de tomar) (?:\\p{L}+ ){0,3}(?:aspirina|ibuprofeno|paracetamol|pastilla|pastillas|antibi[oó]ticos?|medicaci[oó]n|dosis)",
      "(?:seguramente|probablemente|parece que) (?:tiene|es) (?:una? )?(?:infecci[oó]n|gripe|alergia|migra[ñn]a|virus|fractura)",
      "no (?:hace falta|necesita) (?:ir al|ver al|un) m[eé]dico",
    ],
  },
  {
    code: "review/legal-advice",
    say: [
      "(?:deber[ií]a|debe|puede|podr[ií]a) (?:demandar|denunciar|querellarse|ir a juicio)",
      "(?:tiene|tendr[ií]a) (?:un buen caso|derecho a (?:una )?indemnizaci[oó]n)|es ilegal",
    ],
  },
  {
    code: "review/outcome-comfort",
    say: [
      "l[eo] garantizo",
      "no (?:va a volver a|volver[aá] a) (?:pasar|ocurrir)(?:le)?",
      "l[eo] (?:prometo|aseguro) que (?:no|todo|nada|su|el|la|esto|eso)",
      "todo (?:va a|ir[aá] a) (?:salir|estar|ir) bien|todo (?:saldr[aá]|estar[aá]|ir[aá]) bien",
      "(?:se pondr[aá]|va a ponerse) bien|no (?:va a pasar|pasar[aá]) nada|no se preocupe (?:por eso|por nada|que)",
    ],
  },
  {
    code: "review/claims-human",
    say: ["(?:soy|est[aá] hablando con) una persona(?: real| de verdad)?|no soy (?:un |una )?(?:robot|m[aá]quina)"],
  },
  {
    code: "review/canned-empathy",
    say: [
      "(?:entiendo|comprendo|s[eé]) (?:perfectamente |completamente |muy bien )?(?:su (?:frustraci[oó]n|enfado|enojo|malestar|situaci[oó]n|molestia)|(?:c[oó]mo|lo que|por lo que) (?:usted )?(?:se siente|est[aá] pasando))",
      "(?:disculpe|disculpas por|lamentamos) (?:las|cualquier) molestias?|su llamada es (?:muy )?importante",
    ],
  },
  {
    code: "review/guessed-title",
    say: ["se[ñn]or|se[ñn]ora|se[ñn]orita|caballero", "(?:mi vida|cari[ñn]o|coraz[oó]n|guapa|guapo)"],
  },
  {
    code: "review/unfounded-claim",
    claim: "everythingCovered",
    say: ["(?:hemos|ya hemos) (?:visto|tratado|cubierto|repasado) todo|(?:est[aá]|queda) todo (?:cubierto|visto)"],
  },
  {
    code: "review/unfounded-claim",
    claim: "resolved",
    say: [
      "(?:est[aá]|queda|ha quedado) (?:ya )?(?:resuelto|solucionado|arreglado)|(?:lo )?hemos (?:resuelto|solucionado|arreglado)",
    ],
    unless: ["cuando|hasta que|si|que"],
  },
  {
    code: "review/unfounded-claim",
    claim: "haveAllFacts",
    say: ["(?:ya )?tengo todo lo que necesito|tengo todos (?:los|sus) datos"],
  },
  {
    code: "review/unfounded-claim",
    claim: "dispatchAcknowledged",
    say: [
      "(?:ya )?(?:va|viene|est[aá]|van|vienen|est[aá]n) (?:alguien |la ayuda |el t[eé]cnico |el fontanero )?(?:de|en) camino|la ayuda (?:ya )?(?:llega|viene)",
      "(?:he|hemos) (?:enviado|mandado) (?:a |al )?(?:un |una |nuestro |la )?(?:t[eé]cnic[oa]|fontanero|plomero|m[eé]dico|alguien)",
    ],
    unless: ["cuando|hasta que|si|en cuanto|una vez"],
  },
  {
    code: "review/unfounded-claim",
    claim: "helpAcknowledged",
    say: [
      "(?:mi|la|el) (?:supervisora?|encargad[oa]|jef[ae]) (?:ya )?(?:viene|est[aá] (?:de|en) camino|se une|se incorpora)",
    ],
    unless: ["cuando|hasta que|si|en cuanto|una vez"],
  },
  {
    code: "review/unfounded-claim",
    claim: "actionDone",
    say: [
      "(?:su|la|el) (?:cita|reserva|pedido|reembolso|pago|mensaje|solicitud) (?:ya )?(?:est[aá]|ha sido|ha quedado|queda|fue) (?:confirmad|reservad|procesad|tramitad|enviad|aprobad|cancelad)[oa]",
    ],
    unless: ["cuando|hasta que|si|en cuanto|una vez|dice que"],
  },
  {
    code: "review/end-without-authority",
    authority: "endCall",
    say: [
      "(?:voy a|vamos a|tendr[eé] que|tendremos que|tengo que|a punto de) (?:tener que )?(?:colgar|(?:terminar|finalizar|cortar) (?:la|esta) (?:llamada|conversaci[oó]n))",
      "(?:(?:termino|terminar[eé]|finalizo|corto|doy por terminada)(?: aqu[ií])? (?:la|esta) (?:llamada|conversaci[oó]n)|cuelgo|colgar[eé])",
      "la llamada (?:termina|terminar[aá])|aqu[ií] termina la llamada|lo dejamos aqu[ií]",
    ],
    unless: [
      "antes de|cuando|despu[eé]s de|en cuanto|(?:nada|algo) m[aá]s|no (?:voy|vamos) a|no (?:cuelgo|colgar[eé])",
    ],
  },
  {
    code: "review/cheer-after-grief",
    say: [
      "que (?:tenga|pase) (?:un )?(?:buen|bonito|lindo|feliz) (?:d[ií]a|fin de semana)|genial|estupendo|fant[aá]stico|perfecto|maravilloso",
    ],
  },
  {
    code: "review/not-in-safety",
    say: [
      "(?:le|lo|la) (?:pongo|dejo|voy a poner) en espera|(?:puede|podr[ií]a) esperar|un momento por favor",
      "piense en su (?:familia|hijos|madre)|s[eé] c[oó]mo se siente|voy a (?:colgar|terminar la llamada)",
    ],
  },
]
