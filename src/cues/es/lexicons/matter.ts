import type { CueRule } from "../../lexicon/pack.js"

/** What the call is about: what is wrong, what they want, what they are sorry for. */
export const matter: readonly CueRule[] = [
  {
    // Quién es, y que hay algo: no dice qué.
    id: "es.mark.introduces",
    kind: "~introduces",
    say: [
      "(mi nombre es|le habla|me llamo|soy|llamo de) _",
      "(una+|algunas) *1 (consulta+|pregunta+) *1",
      "mi (direccion|nombre|numero)|un (momento|segundo)|no (hablo|entiendo) *2 español",
    ],
  },
  { id: "es.mark.greets", kind: "~greets", say: ["(buenas (noches|tardes)|buenos dias|como esta)"] },
  { id: "es.mark.givesName", kind: "~givesName", say: ["(mi nombre es|me llamo)"] },
  { id: "es.mark.introducesName", kind: "~introducesName", say: ["(soy|le habla|habla)"] },
  {
    id: "es.mark.givesNumber",
    kind: "~givesNumber",
    say: ["(mi|el) (celular|movil|numero|telefono) es|(llamar+|llameme|llamenme|marqueme) al"],
    unless: ["numero de (cuenta|pedido|tarjeta)"], // another number
  },
  { id: "es.mark.extension", kind: "~extension", say: ["(anexo|extension|ext|interno) #"] },
  { id: "es.mark.otherNumber", kind: "~notTheirs", say: ["(cuenta|pedido|tarjeta|reserva) *1 (es|#)"] },
  { id: "es.mark.namesMatter", kind: "~namesMatter", say: ["(es|llamaba|llamo|hablo) (por|sobre)"] },
  {
    id: "es.mark.another",
    kind: "~another",
    say: ["otra cosa"],
    unless: ["(alguna|cualquier|es|era|no *2|ninguna|quiero) otra cosa"],
  },
  { id: "es.mark.also", kind: "~also", say: ["tambien|tampoco"] },
  {
    id: "es.mark.wishes",
    kind: "~wishes",
    say: ["(busco|desearia|me gustaria|necesitamos|necesito|queremos|querria|quiero|quisiera) _"],
  },
  {
    id: "es.problem",
    kind: "problem",
    confidence: 0.85,
    guard: ["supposed"],
    say: [
      "(no|dejo de|dejaron de|ya no) *1 @funciona|(esta|estan|viene|vino|vinieron|llego|llegaron|quedo|salio|aparece|aparecen|figura|tengo *2|sigue|siguen) *3 @roto|se (me|nos)? *1 (rompio|inundo|tapo|perdio|bloqueo|derramo|descargo|daño|descompuso|jodio|cayo|apago+|congelo|trabo+|quemo|averio|corto+|fue la luz|ha (roto|caido|ido|cortado|estropeado)|cae|cuelga)",
      "(no|nunca) (me|nos)? *1 (llego+|ha llegado|han llegado|llegaron|entregaron|han entregado|aparece|carga|deja|permite|reconoce|acepta|dieron|devolvieron|han devuelto|abonaron|puedo *1 @acceder|podemos *1 @acceder|pude *1 @acceder)|no hay (agua|luz|señal|internet|servicio|sistema|linea|tono|calefaccion|gas)",
      "(tengo|tenemos|hay|tuve|existe|surgio) (un+|algun|el|otro|muchos)? *1 (problema+|inconveniente+|error+|falla+|averia|fuga|gotera|retraso|dificultad|cargo que no|cobro que no)|(el|mi|un) problema (es|con|en|que) *2|me (cobraron|han cobrado|estan cobrando|cobran|descontaron|facturaron) *3 (doble|dos veces|de mas|mal|@veces|que no|algo|sin|una cosa|incorrecto)|(cobro|cargo|factura|recibo) *2 (doble|duplicado|incorrecto|equivocado|indebido|que no reconozco)",
      "(no encuentro|no encontramos|no consigo|no logro|perdi|me robaron|nos robaron|se me perdio|extravie|me clonaron|me hackearon) *3|(gotea|pierde agua|hace un? ruido|echa humo|huele mal|marca error|me sale (un|el)? *1 error)|(estoy|estamos|me quede|nos quedamos|llevo *3|llevamos *3|sigo|seguimos) sin (agua|luz|internet|servicio|linea|calefaccion|señal|telefono)|(llego|lleva) *2 (tarde|retrasado|atrasado)",
    ],
    unless: [
      "ya (funciona|no hay|esta arreglado|quedo)|(ningun|sin|no hay|no es) *1 (problema|inconveniente)|no tengo *1 (problema|inconveniente)", // it is over, or none
      "(puede|podria|quisiera) *2 (haber|tener) un? problema|que pasa si *4", // a supposition
      "no me? (deja|permite) (de|usted) *1|perdi el? tiempo|no (funciona|trabaja) (los|el) (domingos|lunes|sabado)", // another sense
    ],
  },
  {
    id: "es.desiredOutcome",
    kind: "desiredOutcome",
    confidence: 0.83,
    guard: ["reported"],
    say: [
      "(quiero|queremos|quisiera|quisieramos|necesito|necesitamos|me gustaria|nos gustaria|desearia|deseo|exijo|pido|solicito|vengo a|llamo para|llamaba para|hablo para|estoy llamando para) *2 @gestion",
      "(quiero|queremos|quisiera|necesito|necesitamos|exijo|pido|espero|me gustaria) que (me|nos|lo+|le|se|alguien|vengan|manden) *2 @hagan|(quiero|exijo|pido|reclamo|solicito) (mi|un+|la|el) *1 (dinero|reembolso|devolucion|compensacion|descuento|cambio|solucion|explicacion|reparacion|reposicion|cita|plata)",
      "(puede+|podria+|pueden|podrian|me podria|me puede|seria posible) *1 @gestion|(como|donde) (hago|puedo|podria) para? *1 @gestion|(hagan el favor de|hagame el favor de|mandeme|mandenme|envieme|envienme|cambieme|canceleme|devuelvame|devuelvanme|arreglenme|deme de baja|reembolsenme|agendeme|reserveme) *2",
    ],
    unless: [
      "no (quiero|queremos|necesito|deseo) *3", // what they do not want
      "(quiero|quisiera|necesito|queria) (saber|preguntar|hablar|que me escuche|entender)|puede (repetir|hablar|esperar)", // a question, the call itself
      "(me|nos) (pidieron|dijeron) que *3|ya (cancele|cambie|pague)", // past
    ],
  },
  {
    id: "es.apology",
    kind: "apology",
    confidence: 0.85,
    guard: ["reported"],
    say: [
      "(perdon|perdone|perdoneme|disculpe|disculpeme|disculpa|lo siento|lamento|discuplas) *2 (por|que|si) *1 (gritar+|haberle *1|haber *2|lo que le? dije|mi (tono|lenguaje|vocabulario|actitud|manera)|las (palabras|groserias)|le? (grite|hable asi|falte)|fui (grosero+|maleducado+)|me (pase|altere|exalte))",
      "no (debi|quise|queria|era mi intencion) *1 (gritar+|ofender+|insultar+|decir eso|hablarle asi|faltarle|ser grosero+)|(le|te) (pido|debo|ofrezco) *1 (perdon|disculpas|una disculpa)|me pase (de la raya|%)|(retiro|no iba en serio) lo que? (dicho|dije)|no (es (su|tu) culpa|va contigo) *2 (perdon|disculpe)|(disculpa|disculpe|perdon+) *2 no (es|iba|va) (con usted|contigo)",
    ],
    unless: [
      "(quiero|exijo|espero|merezco|me deben|pidame|pidanme) *3 (disculpa+|perdon)|(perdon|disculpe) (que|como) (dijo|dice|se)|no le? (voy a pedir|pido|pienso pedir) *2|disculpe (que|la) (molestia|moleste|lo interrumpa|la hora)", // asked of others, not understood, none
    ],
  },
]

/** What the agent's side commits itself to. */
export const commitments: readonly CueRule[] = [
  {
    id: "es.actionTaken.did",
    kind: "actionTaken",
    guard: ["negated", "supposed", "asked"],
    say: [
      "^ ya? se? (la|las|le|les|lo|los|te)? (he|hemos) _|^ ya (esta|estan|queda|quedan|quedo|quedaron) _|^ (el|la|los|las|su|sus) *3 (ha|han) (quedado|sido) _",
    ],
    unless: ["si se? (la|las|le|les|lo|los|te)? (he|hemos)"], // supposed
  },
  {
    id: "es.promise",
    kind: "promise",
    confidence: 0.82,
    guard: ["negated", "supposed", "asked"],
    say: [
      "(le+|te|lo+|se lo|se la) (llamare|llamaremos|llamo (mañana|luego|en|a las|esta|mas tarde|hoy)|devolvere|devolvemos *1 (la llamada|el dinero)|devolveremos|enviare|enviaremos|envio (hoy|mañana|esta)|mandare|mandaremos|avisare|avisaremos|confirmare|confirmaremos|informare|contactare|contactaremos|escribire|reembolsaremos|abonaremos|visitara|visitaremos|entregaremos|reembolsara|llegara|llamara|llamaran|contactara|contactaran|enviaran|mandaran|avisaran)",
      "(le+|te|lo+|nos) @hago *4 @luego|@luego *3 (le+|te|lo+) @hago|(quedara|estara|sera|seran|quedaran) *1 (resuelto+|listo+|arreglado+|solucionado+|enviado+|reparado+|reembolsado+)|se (comunicara|pondra|comunicaran|pondran) *1 (con|en contacto)",
      "(voy|vamos|va|van) a (llamarle|llamarlo+|llamarte|devolverle *1|enviarle *1|enviarlo|enviar *3|mandarle *1|mandar *3|avisarle|contactarle|contactarlo|reembolsar+|abonar|pasar (el|su|este) (mensaje|caso|recado)|escalar|investigar|revisar *2 y|hacer un? seguimiento|arreglar|resolver|solucionar|ir a su|visitarle|reponer|reemplazar)|(me|nos) (comprometo|comprometemos|encargo|encargamos|pondre|pondremos en contacto) *2",
      "(un+|el|la|nuestro+|mi|alguien|otro) *2 (tecnico+|compañero+|supervisor|equipo|asesor|agente|departamento|alguien|plomero|fontanero|electricista|ingeniero|repartidor|mensajero)? *1 (ira|pasara|llegara|llamara|vendra|visitara|se (pondra|comunicara)|estara (alli|ahi|en su)|va a (ir|pasar|llamar|llegar|visitar))|@luego *4 (ira|llegara|llamara|pasara|vendra) (el|la|un+)|(su|el|la) (pedido|paquete|reembolso|tarjeta|dinero|cita|envio|tecnico) *2 (llegara|estara (listo|alli|ahi)|sera (enviado|entregado|reembolsado|abonado)|sale (hoy|mañana)|llega (hoy|mañana|el|en))|(recibira+|recibiran|tendra+) *2 (correo|llamada|mensaje|respuesta|reembolso|paquete|noticias|confirmacion|su) *1",
    ],
    unless: [
      "(normalmente|generalmente|usualmente|suelen|por lo general) *4|(le|lo+) (llame|llamamos|envie|mande) (ayer|antes)|@hago *3 (ayer|anteayer)", // in general, past
      "(voy|vamos) a (revisar|verificar|checar|buscar|consultar|ver|ponerlo+|transferirlo+|pasarlo+) *1", // an act of this minute
      "(quiere+|le gustaria|desea) que *4|(puedo|podria) *3 (llamar|enviar)", // an offer
    ],
  },
]
