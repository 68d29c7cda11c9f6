import type { GoldSet } from "../gold/gold.js"

/** Wordings and traps of the Spanish pack, written as in the English sets. All are made up. */
export const callerGold: GoldSet = {
  crisis: {
    yes: `
      me quiero matar
      ya no quiero vivir
      voy a suicidarme esta noche
      estoy pensando en quitarme la vida
      mejor estaría muerta
      no vale la pena vivir así
      me voy a cortar las venas
      quiero acabar con mi vida
      me he tomado un frasco de pastillas
      no le veo sentido a la vida
    `,
    no: `
      me muero de risa con ustedes
      me muero de hambre, ¿a qué hora abren?
      solo quería matar el tiempo
      se me murió el celular
      me he tomado la pastilla de la tensión
      no tiene sentido pagar dos veces la misma factura
    `,
  },
  "emergency.fire": {
    yes: `
      hay un incendio en la cocina
      se está quemando mi casa
      el edificio está en llamas
      hay mucho humo en el pasillo
      se prendió fuego la cortina
      llamen a los bomberos por favor
      sale humo del enchufe
      mi coche está ardiendo
    `,
    no: `
      quiero un seguro de incendio
      la alarma de incendio se quedó sin pila
      mañana hay simulacro de incendio
      me quemé con el sol en la playa
    `,
  },
  "emergency.gas": {
    yes: `
      huele a gas en toda la casa
      hay una fuga de gas
      tenemos un escape de gas en el sótano
      creo que hay una pérdida de gas
      el detector de monóxido está sonando
      hay olor a gas en la escalera
      el gas se está escapando de la estufa
      olemos mucho gas acá
    `,
    no: `
      quiero pagar el recibo del gas
      ¿cuánto cuesta el tanque de gas?
      vino el técnico a leer el medidor de gas
      no huele a gas, es la comida
    `,
  },
  "emergency.medical": {
    yes: `
      mi papá no respira
      le está dando un infarto
      está inconsciente en el piso
      manden una ambulancia por favor
      mi hija se está ahogando
      tengo un dolor fuerte en el pecho
      se desmayó y no despierta
      tomó una sobredosis
    `,
    no: `
      casi me da un infarto con la factura
      me dio un ataque de risa
      necesito la factura de la ambulancia
      tuve un infarto hace tres años
    `,
  },
  "emergency.duress": {
    yes: `
      hay alguien dentro de mi casa
      tiene un cuchillo ayúdenme
      me están siguiendo
      no puedo hablar, él está aquí
      nos tienen encerrados
      me está golpeando mi marido
      estoy escondida en el baño
      quieren entrar a la casa
    `,
    no: `
      me va a matar mi jefe si llego tarde
      quiero comprar un cuchillo de cocina
      me contactaron para un seguro contra robo
      no me dejan entrar a mi cuenta
    `,
  },
  "abuse.profanity": {
    yes: `
      qué mierda de servicio
      joder otra vez lo mismo
      no funciona esta puta cosa
      carajo ya perdí la cita
      me cago en todo
      no mames cuánto cuesta
      la concha de la lora y la puta madre
      p*ta madre contesten
      esto es una m*erda
    `,
    no: `
      vivo en la calle Concha Espina
      la sagrada hostia de la misa
      doña Concha no está
      qué barbaridad
    `,
  },
  "abuse.insult": {
    yes: `
      eres un idiota
      son unos inútiles todos
      usted es una incompetente
      cállate imbécil
      vete a la mierda
      pedazo de animal
      no sirves para nada
      bola de ladrones
      sos un pelotudo
      chinga tu madre
    `,
    no: `
      soy un tonto, lo anoté mal
      qué pregunta tan tonta la mía
      el ladrón entró por la ventana
      me siento muy estúpido por perderlo
      la basura de la calle no la recogen
    `,
  },
  "abuse.sexual": {
    yes: `
      ¿qué llevas puesto?
      mándame una foto desnuda
      chúpamela
      quiero cogerte
      qué buenas tetas tendrás
      vente a mi cama
      ¿estás desnuda?
      te voy a follar
    `,
    no: `
      tengo que coger el autobús
      quiero coger una cita para el lunes
      voy a coger el teléfono
      ponme la canción bésame mucho
    `,
  },
  "abuse.threat": {
    yes: `
      te voy a matar
      voy a quemar su oficina
      sé dónde vives
      te voy a partir la cara
      se van a arrepentir de esto
      cuídate las espaldas
      ojalá te mueras
      voy a poner una bomba ahí
    `,
    no: `
      no voy a pegarle a nadie
      voy a romper el contrato
      mi mujer me va a matar
      voy a buscar el recibo
    `,
  },
  anger: {
    yes: `
      estoy furioso
      esto es inaceptable
      estoy harta de esperar
      qué vergüenza de empresa
      me tienen harto
      es una falta de respeto
      ¿me están tomando el pelo?
      son el peor banco del país
      no puedo creer lo que me hicieron
      ya no aguanto más este servicio
      me están haciendo perder el tiempo
      apúrese que no tengo todo el día
      me está llamando mentiroso
      no me diga que me calme
    `,
    no: `
      no estoy enojada, solo pregunto
      mi marido está furioso con el perro
      el agua sale caliente
      quería hacer una reclamación tranquila
      no aguanto el dolor de muelas
      no tengo tiempo el lunes para la cita
      me está llamando mi hija un momento
    `,
  },
  supervisorRequest: {
    yes: `
      páseme con su supervisor
      quiero hablar con el gerente
      comuníqueme con un superior
      necesito hablar con el encargado
      exijo hablar con su jefe
      ¿dónde está su supervisora?
      póngame con el responsable
      quiero hablar con alguien con más autoridad
      su supervisor por favor
      quién es el jefe ahí
    `,
    no: `
      mi jefe me pidió que llamara
      soy la gerente de la tienda
      el supervisor me dijo que esperara
      no necesito al supervisor
      quién es el jefe de cocina del hotel
    `,
  },
  humanRequest: {
    yes: `
      quiero hablar con una persona
      páseme con un agente
      quiero un humano
      no quiero hablar con una máquina
      ¿hay alguna persona que me atienda?
      necesito hablar con alguien real
      comuníqueme con un asesor por favor
      operadora
      esto no funciona deme una persona
    `,
    no: `
      somos cuatro personas
      ¿es usted una persona o un robot?
      la mesa es para dos personas
      soy un agente de viajes
      no funciona el ascensor para personas mayores
    `,
  },
  gratitude: {
    yes: `
      muchas gracias
      gracias por todo
      se lo agradezco mucho
      muy amable señorita
      mil gracias
      dios la bendiga
      me ha sido de gran ayuda
      te lo agradezco
    `,
    no: `
      gracias por nada
      no gracias
      gracias a dios que contestan
      ni las gracias me dieron
    `,
  },
  confirmation: {
    yes: `
      ¿Es correcto? || sí
      ¿Su número es el cinco cinco uno? || sí, correcto
      ¿Le parece bien el martes? || sí por favor
      ¿Es eso lo que necesita? || exacto
      ¿Es así? || así es
      ¿Lo confirmo? || claro que sí
      Entonces el pedido llegó roto, ¿verdad? || efectivamente
      ¿Lo dejo para el lunes? || dale
    `,
    no: `
      ¿Es correcto? || sí pero falta una letra
      ¿Es correcto? || no
      ¿En qué le ayudo? || quiero cambiar mi cita
      ¿Es así? || no es correcto
    `,
  },
  correction: {
    yes: `
      no es con ve es con be
      no, dije el martes
      está mal el apellido
      se equivoca de número
      no me refiero a la factura de mayo
      yo no dije eso
      quise decir el jueves
      me entendió mal
      el nombre está mal escrito
    `,
    no: `
      no gracias
      no es necesario
      me cobraron mal el recibo
      no es justo
    `,
  },
  notUnderstood: {
    yes: `
      ¿puede repetir por favor?
      no le escucho bien
      no entendí
      ¿cómo dice?
      más despacio por favor
      se corta mucho
      no le entiendo
      ¿mande?
      ¿me lo puede repetir?
    `,
    no: `
      no entiendo por qué me cobran eso
      no me llegó el correo
      se cortó la luz en la calle
      no escucho música en mi parlante
    `,
  },
  endSignal: {
    yes: `
      eso es todo gracias
      adiós
      hasta luego
      tengo que colgar
      nada más, gracias
      que tenga buen día
      con eso es todo
      bueno chau
    `,
    no: `
      eso no es todo
      no voy a colgar hasta que me ayuden
      espero hasta mañana a las diez
      antes de colgar quiero su nombre
    `,
  },
  repeatContact: {
    yes: `
      ya llamé tres veces
      es la tercera vez que llamo
      llamé la semana pasada por esto
      nadie me devolvió la llamada
      me dijeron que venían ayer
      vuelvo a llamar por lo mismo
      llevo dos semanas reclamando
      quedaron en llamarme el lunes
    `,
    no: `
      hablé con mi banco ayer
      nunca he llamado antes
      es la primera vez que uso la página
      llámeme mañana
    `,
  },
  alreadyTold: {
    yes: `
      ya se lo dije
      ya le expliqué todo a su compañera
      como le dije antes
      otra vez tengo que explicar todo
      ya le di mi número dos veces
      ¿cuántas veces tengo que decirlo?
      tengo que repetir todo de nuevo
      ya me lo preguntó
    `,
    no: `
      ya se lo dije a mi marido
      ¿puede explicarme la factura?
      me dijo el vecino que había corte
      le doy mi número
    `,
  },
  promiseBroken: {
    yes: `
      me dijeron que me llamaban ayer y nadie llamó
      quedaron en venir el lunes y no vino nadie
      me prometieron el reembolso y todavía no ha llegado
      el técnico nunca llegó
      nadie me devolvió la llamada
      iban a mandarme una pieza y sigo esperando
      no cumplieron lo que prometieron
      su compañera me aseguró que hoy estaba listo y nada
      tenían que entregarlo el martes y no apareció nadie
      sigo esperando la llamada que me prometieron
      me quedé en casa toda la mañana y nadie vino
      teníamos cita a las diez y nadie se presentó
      me dijo que lo enviaba, eso fue hace dos semanas
      la pieza que me prometieron no llegó
      ¿dónde está el reembolso que me prometieron?
      nunca me devolvieron la llamada
      faltaron a su palabra
      quedaste en avisarme y nunca lo hiciste
      nos prometieron una visita y ya van tres semanas
      debían llamarme el viernes y nada
    `,
    no: `
      me dijeron que abren a las nueve
      mi hermano prometió llamarme y no llamó
      quedamos en vernos el sábado
      nadie me dijo el precio
      iba a llamarles ayer, perdón
      tengo cita el viernes y no puedo ir
      ¿me promete que llega hoy?
      me prometieron un descuento y me lo hicieron
      si nadie viene, ¿les llamo?
      el técnico vino ayer como dijeron
      me dijo el vecino que había corte
      espero el autobús desde las diez
    `,
  },
  waitComplaint: {
    yes: `
      llevo una hora esperando
      llevo cuarenta minutos al teléfono
      me dejaron en espera
      nadie contesta el teléfono
      me pasan de un departamento a otro
      por fin alguien me atiende
      estuve media hora en línea
      me tienen de un lado a otro
      ¿cuánto más tengo que esperar?
    `,
    no: `
      estoy esperando mi paquete
      puedo esperar, no hay apuro
      espero al técnico hoy
      ¿el menú del día qué incluye?
    `,
  },
  "threat.legal": {
    yes: `
      los voy a demandar
      voy a hablar con mi abogado
      los voy a denunciar en consumo
      mi abogado se va a comunicar con ustedes
      voy a tomar acciones legales
      deme la hoja de reclamaciones
      nos vemos en los tribunales
      me quejaré en la profeco, voy a denunciarlos
    `,
    no: `
      soy abogado y llamo por un cliente
      quiero denunciar un robo
      necesito un abogado para mi divorcio
      no quiero demandar a nadie
    `,
  },
  "threat.leave": {
    yes: `
      me voy a la competencia
      me cambio de compañía
      si no lo arreglan me doy de baja
      voy a cancelar todo si esto sigue
      pierden un cliente
      voy a cambiarme de banco
      no vuelvo a comprar con ustedes
      nunca más les compro
    `,
    no: `
      me cambio de casa el lunes
      ¿cómo puedo cancelar mi cita?
      me voy de vacaciones
      quisiera saber si puedo dar de baja una línea
    `,
  },
  doNotCall: {
    yes: `
      no me llamen más
      dejen de llamarme
      bórreme de su lista
      no quiero que me llamen
      quítenme de su base de datos
      no me llame nunca más
      dejen de molestarme
      no quiero recibir más llamadas
    `,
    no: `
      no me llame antes de las diez
      no me llamo Pedro
      no me llame al trabajo
      ¿por qué no me llamaron ayer?
    `,
  },
  problem: {
    yes: `
      no me funciona el internet desde ayer
      la lavadora no enciende
      no hay agua en el edificio
      el paquete llegó roto
      tengo un problema con mi factura
      me cobraron dos veces este mes
      nunca me llegó el pedido
      se me cayó la conexión otra vez
      la puerta está atascada
      mi tarjeta está bloqueada
      hay una gotera en el techo
      no puedo entrar a mi cuenta
      la aplicación no carga
      estamos sin luz desde anoche
      me robaron la cartera
      el aire ya no enfría
      me sale un error al pagar
      se rompió la caldera
      tengo un cargo que no reconozco
      el problema es que nadie vino
      perdí mi tarjeta
    `,
    no: `
      no hay problema
      ya funciona, gracias
      no tengo ningún inconveniente
      ¿a qué hora abren?
      quiero una habitación doble
      sin problema, espero
      ya no hay error
      mi número es el cinco cinco dos
      ¿qué pasa si pierdo la tarjeta?
      está bien, muchas gracias
      mañana a las diez me viene bien
      no es problema para mí
      soy la señora Gómez
    `,
  },
  desiredOutcome: {
    yes: `
      quiero cancelar mi contrato
      necesito cambiar la fecha de mi cita
      quisiera un reembolso
      me gustaría reservar una mesa
      quiero que me devuelvan el dinero
      necesito que manden un técnico
      exijo mi devolución
      llamo para renovar el seguro
      ¿me puede enviar un técnico?
      quiero que alguien venga a arreglarlo
      podría cambiar mi dirección
      quisiera darme de baja
      necesito reprogramar la visita
      quiero poner una reclamación
      mándeme la factura por correo
      espero que me solucionen esto
      ¿cómo hago para activar la tarjeta?
      quiero una solución ya
      pido que me cambien el producto
      necesito bloquear mi tarjeta
    `,
    no: `
      no quiero cancelar nada
      quiero saber la hora
      quisiera preguntar algo
      ¿puede repetir?
      quiero hablar con un supervisor
      me pidieron que cancelara
      ya cancelé ayer
      no necesito nada más
      gracias por su ayuda
      sí, correcto
      mi nombre es Luis
      quiero entender qué pasó
    `,
  },
  apology: {
    yes: `
      perdón por gritarle
      disculpe por lo que le dije
      lo siento, no quise gritarle
      le pido disculpas
      no debí decir eso
      le debo una disculpa
      perdone si fui grosero
      disculpe mi tono, por mi actitud pido perdón, le pido perdón
      me pasé de la raya
      no era mi intención ofenderle
    `,
    no: `
      ¿perdón, cómo dijo?
      quiero una disculpa
      disculpe la molestia
      no le voy a pedir perdón
      disculpe, ¿me escucha?
      exijo que me pidan disculpas
    `,
  },
}

export const agentGold: GoldSet = {
  greeting: {
    yes: `
      buenos días, ¿en qué puedo ayudarle?
      hola, habla Marta
      gracias por llamar a Fontanería Ríos
      buenas tardes, le atiende Luis
      mi nombre es Ana, ¿cómo puedo ayudarle?
      bienvenido a la clínica
      buenas noches señora
      le saluda Jorge
    `,
    no: `
      que tenga buenas tardes
      tengo buenas noticias
      dele los buenos días a su mamá de mi parte
      son las nueve
    `,
  },
  empathy: {
    yes: `
      entiendo que es muy frustrante
      comprendo su molestia
      me imagino lo difícil que es
      debe ser muy duro
      lamento mucho su pérdida
      entiendo su preocupación
      yo en su lugar también estaría molesto
      lamento lo que le pasó
    `,
    no: `
      entiendo que su número es el cinco
      debe ser el mismo pedido
      veo su pedido en pantalla
      no entiendo la pregunta
    `,
  },
  "apology.regret": {
    yes: `
      lamento mucho lo ocurrido
      le pido disculpas por la demora
      siento mucho el inconveniente
      disculpe las molestias
      lamentamos que haya pasado por esto
      mis disculpas por la espera
      perdón por la confusión
      le ofrezco una disculpa
    `,
    no: `
      disculpe, ¿cómo se escribe?
      perdón, no le escuché
      siéntese por favor
      me siento en la otra mesa
    `,
  },
  readBack: {
    yes: `
      entonces el pedido llegó roto y quiere un cambio
      para confirmar, su número es cinco cinco uno dos
      a ver si le entendí bien, no hay agua desde ayer
      le confirmo, el martes a las diez
      usted me dice que no recibió el paquete
      entonces usted necesita un técnico hoy
      solo para confirmar, la dirección es calle Luna tres
      repito, el código es cuatro nueve
    `,
    no: `
      entonces le paso con el técnico
      ¿puede repetir su número?
      entonces, ¿hay algo más?
      le confirmo por correo
    `,
  },
  understandingCheck: {
    yes: `
      ¿es correcto?
      ¿le entendí bien?
      ¿es así?
      su apellido es Ríos, ¿verdad?
      ¿lo tengo bien?
      ¿me explico?
      ¿queda claro?
      es el martes, ¿correcto?
    `,
    no: `
      está bien, le ayudo
      es correcto, señora
      de acuerdo, la anoto
      la verdad no lo sé
    `,
  },
  holdRequest: {
    yes: `
      ¿puedo ponerlo en espera un momento?
      deme un segundo por favor
      permítame un momento
      ¿me permite un minuto?
      no cuelgue por favor
      ¿puede esperar un momento?
      voy a dejarla en espera
      un momentito por favor
    `,
    no: `
      gracias por esperar
      el técnico llega en un momento
      hace un momento hablamos
      puede esperar al técnico en casa
    `,
  },
  holdReturn: {
    yes: `
      gracias por la espera
      gracias por esperar señora
      ya estoy de vuelta
      aquí estoy de nuevo
      ¿sigue en la línea?
      perdón por la espera
      gracias por su paciencia
      gracias por mantenerse en línea
    `,
    no: `
      ¿puede esperar un momento?
      no cuelgue
      ya volví a enviar el correo
      la lista de espera es larga
    `,
  },
  transferNotice: {
    yes: `
      le paso con facturación
      lo voy a transferir al área técnica
      la comunico con mi supervisor
      voy a pasarle con un compañero
      lo transfiero ahora mismo al banco
      le comunico con la doctora
      vamos a derivarlo a soporte
      voy a conectarlo con un especialista
    `,
    no: `
      puede transferir dinero desde la aplicación
      le paso los datos por correo
      voy a pasar a explicarle el contrato
      su pedido pasa mañana
    `,
  },
  anythingElse: {
    yes: `
      ¿hay algo más en lo que pueda ayudarle?
      ¿algo más?
      ¿necesita alguna otra cosa?
      ¿tiene alguna otra duda?
      ¿le puedo ayudar en algo más?
      ¿alguna otra consulta?
      ¿en qué más puedo ayudarle?
      ¿desea algo más?
    `,
    no: `
      busco algo más barato
      no hay nada más que agradecer
      ¿en qué puedo ayudarle?
      hay algo raro en la factura
    `,
  },
  closing: {
    yes: `
      que tenga un buen día
      hasta luego
      que pase buenas tardes
      gracias por llamar, que esté muy bien
      le deseo un feliz fin de semana
      adiós señora
      fue un placer atenderle
      feliz tarde
    `,
    no: `
      gracias por llamar, ¿en qué puedo ayudarle?
      que tenga un seguro vigente es necesario
      buen día, le atiende Ana
      cuando tenga la factura me llama
    `,
  },
  thanks: {
    yes: `
      gracias por su paciencia
      muchas gracias
      le agradezco la información
      gracias señora Ríos
      se lo agradezco
      gracias por confirmarlo
      muy amable
      le agradecemos su tiempo
    `,
    no: `
      gracias a que llamó a tiempo
      de nada
      no gracias
      con gusto
    `,
  },
  "avoid.calmDown": {
    yes: `
      cálmese señora
      tranquilícese
      no se altere
      baje la voz
      relájese por favor
      tiene que calmarse
      no me grite
      no es para ponerse así
    `,
    no: `
      quédese tranquila, ya va el técnico
      es un barrio tranquilo
      no se moleste en venir
      puede estar tranquilo
    `,
  },
  boundary: {
    yes: `
      no le voy a permitir que me hable así
      le pido que me hable con respeto
      si sigue insultándome voy a tener que terminar la llamada
      por favor no use ese lenguaje conmigo
      entiendo su enojo pero no puedo aceptar insultos
      le pido que mantengamos el respeto
      voy a tener que colgar si continúa con ese lenguaje
      no voy a tolerar faltas de respeto
      quiero ayudarle pero necesito que me hable con educación
      le ruego que modere su lenguaje
      si continúa gritando tendré que finalizar la llamada
      con gusto le ayudo, siempre que me trate con respeto
      evitemos las groserías por favor
      no es necesario que me insulte
    `,
    no: `
      antes de terminar la llamada, ¿algo más?
      con respecto a su factura
      la aplicación le deja cambiar el lenguaje
      vamos a finalizar la llamada entonces, que tenga buen día
      ¿sigue con la misma dirección?
      ¿continúa con el mismo problema?
      no puedo permitir el cambio sin la tarjeta
      le habla Marta, en qué le ayudo
      el producto viene sin azúcar
      con mucho gusto
      puede hablar con mi compañero
      no se aceptan devoluciones
    `,
  },
  options: {
    yes: `
      puede elegir entre un reembolso o un cambio
      tenemos dos opciones
      le puedo ofrecer un reembolso
      otra opción sería cambiar la fecha
      si quiere le puedo enviar otro
      podemos hacer el cambio sin costo
      qué le parece si le mando un técnico mañana
      prefiere que le devolvamos el dinero o que le enviemos otro
      tengo disponible el martes o el jueves
      la opción más rápida es recogerlo en tienda
      le puedo dar un crédito en su cuenta
      también podría hacerlo por la página
      le ofrezco una visita el lunes
      hay dos maneras de resolverlo
      quiere que le reserve una cita
    `,
    no: `
      no le puedo ofrecer nada más
      ¿quiere que le repita el número?
      ¿qué número marcó?
      ¿tiene otra pregunta?
      le puedo pedir su nombre
      ¿en qué le puedo ayudar?
      tengo su pedido aquí
      el sistema no tiene opción de guardar
      le hago una pregunta
      de todas maneras lo reviso
      ¿le gustaría que le explique la factura?
      su formulario está completo
    `,
  },
  "avoid.policyWall": {
    yes: `
      es la política de la empresa
      son las normas
      no puedo hacer nada más
      el sistema no me deja
      no hay nada que podamos hacer
      yo no hago las reglas
      no hacemos excepciones
      así son las reglas
    `,
    no: `
      nuestra política de privacidad está en la página
      no hay nada que agradecer
      la política exterior no es mi tema
      le leo las normas del edificio
    `,
  },
  actionTaken: {
    yes: `
      le he devuelto los cuarenta euros
      Ya le he enviado el formulario por correo.
      hemos anulado el cargo
      bueno, ya he puesto una nota en su cuenta
      Su cita ha sido cambiada al jueves.
      ya está cancelado
      ya queda anotado
      se lo he mandado a su correo
      listo, le hemos dado de baja
      La entrega ya ha quedado programada para el lunes.
      he reservado la mesa de la terraza
      Muy bien, he avisado al técnico de guardia.
    `,
    no: `
      he visto las fotos
      no he anulado nada todavía
      ¿ha sido cambiada su cita?
      si lo he anulado, recibirá un correo
      mi compañero le ha devuelto el dinero
      he intentado llamar al taller
      ¿le han devuelto el dinero?
      le he entendido perfectamente
      cuando haya enviado el formulario, llámenos
      hemos recibido su correo
      usted ha sido muy amable
      está cancelado desde el lunes por la tormenta
    `,
  },
  promise: {
    yes: `
      le llamaré mañana a las diez
      le enviaremos el reembolso esta semana
      un técnico pasará el viernes
      voy a pasar el mensaje a la oficina
      nos pondremos en contacto con usted
      le avisaré en cuanto sepa algo
      su pedido llegará el lunes
      recibirá un correo con la confirmación
      me encargo de eso hoy mismo
      vamos a enviarle una tarjeta nueva
      mi compañera lo llamará esta tarde
      le devolveré la llamada en una hora
      alguien va a ir a su casa mañana
      me comprometo a llamarle
      vamos a reembolsarle el cargo
      le confirmaremos la cita por mensaje
      el tecnico estará allí a las nueve
      la escribiré con la respuesta
      su tarjeta llega el martes
      voy a hacer un seguimiento de su caso
    `,
    no: `
      ¿quiere que le llame mañana?
      le llamé ayer
      no le puedo prometer nada
      voy a revisar su cuenta
      si me llama, le ayudo
      normalmente llega en tres días
      ¿en qué puedo ayudarle?
      puedo enviarle un correo
      voy a ponerlo en espera
      gracias por llamar
      abrimos a las nueve
      el plazo suele ser de dos días
    `,
  },
}
