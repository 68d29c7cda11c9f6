import type { CueWords } from "../../lexicon/pack.js"

/** The word lists that the engine reads. */
export const words: CueWords = {
  fillers: "eh em emm mmm ehm uh um",
  merged: "",
  asides:
    "o_sea es_decir digamos digo la_verdad a_ver este pues bueno por_favor por_dios la_verdad_es_que sabe sabes como_le_digo por_asi_decirlo no_se si_puede_ser",
  unmarkedAsides: "o_sea",
  barsBefore: "que si como",
  barsBehind: "que como donde cuando quien",
  skipped:
    "muy mucho realmente solo solamente ahora tan bastante completamente totalmente absolutamente literalmente favor tambien todavia aun siempre claramente simplemente puto puta pinche jodido jodida maldito maldita señor señora señorita amigo joven mismo misma",
  // Not "no": "yo no, gracias, quiero …" begins anew, and no word shows it.
  hanging: "nunca jamas a al de del el la los las un una mi su",
  pointers: "esto eso ese esa nada nadie todo mire oiga ya no",
  openers:
    "hola bueno pues entonces y pero o asi si mire oiga mira oye escuche escucha vale ok okay perfecto gracias perdon disculpe claro ademas porque porfa buenas o_sea buenos_dias buenas_tardes buenas_noches por_favor es_que señor señora señorita",
  breaks: "y pero o porque gracias si no bueno pues entonces adios vale perdon",
  joints: "y pero porque o entonces mientras ademas pues",
  negators: "no nunca jamas sin tampoco nadie nada ni",
  subjects: "yo nosotros",
  raising: "creo pienso digo quiero que",
  suppositions: "si cuando salvo aunque suponiendo",
  reporters: "dijo dice dijeron decia contaba conto llamo grito pregunto escribio",
  namers: "llamo",
  hosts: "usted ustedes nadie ninguno su",
  numbers:
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil una",
  zeros: "",
  ordinals: "primera primer segunda segundo tercera tercer tercero cuarta cuarto quinta quinto sexta decima enesima",
  questionVerbs: "que quien cual cuando donde como cuanto cuanta puede puedo podria es esta hay tiene sabe",
  intensifiers: "muy tan totalmente absolutamente completamente realmente sumamente re super",
  abbreviations: "sr sra srta dr dra ud uds av num tel",
  maskable:
    "mierda puta puto putas putos cabron cabrones pendejo pendeja pendejos gilipollas joder jodido coño hostia verga culero chingar chingada chingado pelotudo boludo imbecil hijoputa",
  first: "yo me mi mis nosotros nos nuestro nuestra",
  second: "tu usted ustedes te le su sus ti vos vosotros os tus eres",
  possessives: "su sus tu tus vuestro vuestra vuestros vuestras",
  personal:
    "acento actitud boca cabeza cara cerebro coño cuerpo culo cuello hermana hijos lengua madre manos nariz ojos padre palabras trabajo vida voz",
  staff:
    "agencia banco chofer colega colegas compañia compañero compañeros empleado empleados empresa encargado equipo fontanero gente gerente jefa jefe jefes operadora personal plomero repartidor servicio tecnico tecnicos tienda",
  third: "el ella ellos ellas alguien quien marido esposa hijo hija hermano hermana madre padre jefe vecino",
  polite: "favor perdon disculpe gracias",
  little: "a de desde hasta en los las una del con por para esto esta este eso ese esa hay fue como tiene tengo quiere",
  wishing: "quiere necesita desea prefiere",
  done: "ado ada ados adas ido ida idos idas echo uesto uesta rito abierto uelto uelta",
  idle: "sido estado tenido podido oido entendido escuchado intentado tratado hablado llamado preguntado encontrado recibido perdido revisado comprobado mirado buscado comentado esperado llegado venido pasado",
  smallTalk:
    "clima lluvia calor sol nieve futbol partido vacaciones playa boda fiesta cumpleaños navidad nietos nieto nieta prima primo tia tio abuela abuelo perro gato pelicula novela musica receta iglesia politica gobierno noticias",
}

/** Written forms and what they are read as. */
export const forms: Readonly<Record<string, string>> = {
  q: "que",
  k: "que",
  xq: "porque",
  pq: "porque",
  x: "por",
  tb: "tambien",
  ud: "usted",
  uds: "ustedes",
  porfavor: "por favor",
  porfa: "por favor",
  grax: "gracias",
  okey: "ok",
  okay: "ok",
  sip: "si",
  nop: "no",
  pa: "para",
  al: "a el",
  del: "de el",
  ptm: "puta madre",
  hdp: "hijo de puta",
  hp: "hijo de puta",
  ctm: "concha tu madre",
  alv: "a la verga",
}
