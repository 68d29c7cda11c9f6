/** Classes for `@name`: alternatives divided by `|`. */
export const classes: Readonly<Record<string, string>> = {
  quiero:
    "quiero|queremos|quisiera|quisieramos|necesito|necesitamos|me gustaria|exijo|deseo|puedo|podria|podemos|me puede|me podria|me puedes|puede|podria usted|prefiero",
  pasar:
    "pase|paseme|pasame|paselo|pasenme|comuniqueme|comunicame|comuniquenme|pongame|ponme|transfierame|transfiereme|conecteme|conectame|deme|dame|traigame|traeme|llame a|pasar|comunicar|poner|transferir|conectar|pasarme|comunicarme|ponerme|transferirme",
  hablar: "hablar|charlar|platicar|comunicarme|conversar|hablo",
  jefe: "supervisor+|gerente|gerenta|encargado+|jefe|jefa|responsable|superior|director+|alguien (superior|de arriba|con mas autoridad|que mande)",
  persona:
    "persona+|humano+|agente+|asesor+|operador+|operario|representante|ejecutivo+|ser humano|alguien (real|humano|de carne y hueso)|persona (real|de verdad|humana)",
  maquina: "maquina|robot|bot|contestador+|grabacion|computadora|ordenador|inteligencia artificial",
  insulto:
    "idiota+|imbecil+|estupido+|inutil+|incompetente+|pendejo+|gilipollas|cabron+|pelotudo+|boludo+|tonto+|tarado+|payaso+|ladron+|mentiroso+|estafador+|sinverguenza+|cretino+|burro+|animal+|basura|escoria|ignorante+|subnormal+|retrasado+|mamon+|huevon+|culero+|hijo+ de (puta|perra|tu madre|la gran puta|su madre)|hijueputa|maleducado+|bruto+|baboso+|menso+|gil|forro+|rata+|analfabeto+|muerto de hambre|malparido+|zopenco+|desgraciado+",
  indigno:
    "inaceptable|indignante|vergonzoso|una verguenza|ridiculo|increible|una falta de respeto|un abuso|un robo|una burla|el colmo|intolerable|una estafa|una tomadura de pelo|patetico|una porqueria|una mierda|un asco|lamentable|de no creer|un desastre|de locos",
  enojo:
    "enojado+|enfadado+|furioso+|molesto+|cabreado+|harto+|indignado+|frustrado+|encabronado+|hasta las narices|hasta la coronilla|podrido+|caliente",
  rato: "(#|media|un+|como|mas de|casi) *2 (minuto+|hora+)|mucho (tiempo|rato)|horas|un buen rato|una eternidad|un monton|tanto tiempo|demasiado tiempo|toda la (mañana|tarde)|siglos",
  veces: "# veces|#th vez|varias veces|muchas veces|mil veces|otra vez|dos veces",
  danar:
    "matar|golpear|pegar|romper|partir|reventar|quemar|acabar|destrozar|cagar a (palos|trompadas)|dar una paliza|volar la cabeza",
  pariente: "marido|esposo+|mujer|madre|padre|mama|papa|hijo+|bebe|hermano+|abuelo+|suegro+|niño+|vecino+|compañero+",
  funciona:
    "funcionan|funciono+|funcionaba|anda|andan|sirve|sirven|arranca|enciende|prende|prenden|conecta|abre|imprime|suena|enfria|calienta|carga|responde|funcionar|andar|servir|da (tono|señal|linea|imagen|agua)|hay forma",
  roto: "roto+|dañado+|averiado+|descompuesto+|estropeado+|caido+|bloqueado+|mal|sucio+|incompleto+|defectuoso+|abierto+|mojado+|vencido+|congelado+|trabado+|muerto+|atascado+|tapado+|cortado+|suspendido+|incorrecto+|equivocado+|quemado+|cerrado+|cancelado+|distinto+|vacio+",
  acceder:
    "acceder|entrar|iniciar|ingresar|conectarme|conectarnos|pagar|descargar|abrir|usar|hacer|enviar|recibir|activar|cambiar|registrarme|ver",
  luego:
    "mañana|hoy|luego|mas tarde|despues|pasado mañana|esta (tarde|mañana|noche|semana)|este (lunes|martes|miercoles|jueves|viernes)|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo|proximo|dia *1)|la (proxima|semana)|en (#|un+|unos|cuanto *3|breve)|a las|antes de|cuando *1 (llegue|tenga|sepa|este)|sin falta|por la (mañana|tarde|noche)",
  hago: "llamo|llamamos|marco|marcamos|aviso|avisamos|mando|mandamos|envio|enviamos|deposito|depositamos|devuelvo|devolvemos|confirmo|confirmamos|escribo|escribimos|visito|visitamos|reembolsamos|contacto|contactamos|informo|informamos|entregamos|llevo|llevamos|doy *1|paso *2|arreglamos|instalamos|reponemos",
  gestion:
    "(cancelar|cambiar|devolver|reservar|agendar|pedir|solicitar|contratar|renovar|activar|desactivar|actualizar|pagar|reportar|reprogramar|adelantar|mover|modificar|anular|dar de baja|darme de baja|darle de baja|recuperar|abrir|cerrar|comprar|concertar|programar|confirmar|recibir|enviarme|mandarme|devolverme|cambiarme|reembolsarme|arreglar|arreglarme|revisar|ayudarme (a|con)|hacer un+ (cita|reserva|reclamo|reclamacion|pedido|cambio|pago)|poner una? (reclamacion|queja)|bloquear|desbloquear|reagendar|transferir (dinero|fondos)|sacar una? cita|una cita|un reembolso|un tecnico|un turno) *1",
  hagan:
    "(devuelvan|devuelva|reembolsen|reembolse|arreglen|arregle|cambien|cambie|manden|mande|envien|envie|llamen|llame|expliquen|cancelen|cancele|quiten|den|de|solucionen|solucione|resuelvan|resuelva|reparen|repongan|revisen|compensen|vengan|venga|instalen|den una solucion|haga|hagan|abonen|ayuden)",
  dia: "ayer|hoy|el (dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|mañana",
  llamo: "llamo|llamaron|devolvio|devolvieron|contacto|aviso|ha (llamado|devuelto)",
  vino: "vino|vinieron|llego|llegaron|aparecio|aparecieron|ha (venido|llegado)",
}
