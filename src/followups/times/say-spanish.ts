import type { Weekday, ZonedTime } from "../../time/index.js"
import type { SpokenWords } from "./say-it.js"

const weekdayNames: Readonly<Record<Weekday, string>> = {
  mon: "lunes",
  tue: "martes",
  wed: "miércoles",
  thu: "jueves",
  fri: "viernes",
  sat: "sábado",
  sun: "domingo",
}

const monthNames: readonly string[] = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
]

const cityNames: Readonly<Record<string, string>> = {
  "New York": "Nueva York",
  "Mexico City": "Ciudad de México",
  London: "Londres",
  Havana: "La Habana",
  Panama: "Panamá",
  Bogota: "Bogotá",
  Cancun: "Cancún",
  Merida: "Mérida",
  Asuncion: "Asunción",
  "Sao Paulo": "São Paulo",
  Paris: "París",
  Berlin: "Berlín",
}

/** Times as they are said in Spanish. */
export const spanish: SpokenWords = {
  day(local, today, daysAhead) {
    const weekday = weekdayNames[local.weekday]
    if (daysAhead === 0) return "hoy"
    if (daysAhead === 1) return `mañana, ${weekday},`
    if (daysAhead !== undefined) return `el ${weekday}`
    const date = `el ${weekday} ${local.day} de ${monthNames[local.month - 1]}`
    return local.year === today.year ? date : `${date} de ${local.year}`
  },
  at: (day, time) => `${day} ${atClock(time)}`,
  between(day, from, to) {
    const last = to === undefined ? "la medianoche" : named(to)
    const shared = isNumbered(from) && to !== undefined && isNumbered(to) && partOfDay(from) === partOfDay(to)
    const first = shared ? `${article(from)} ${toFigures(from)}` : named(from)
    return `${day} entre ${first} y ${last}`
  },
  endOf: (day) => `el final de ${day}`.replace("de el ", "del "),
  span: (from, to) => `entre ${from} y ${to}`,
  change: {
    first: "antes de que se atrase el reloj",
    second: "después de que se atrase el reloj",
    gap: "porque esa noche se adelanta el reloj",
  },
  cities: cityNames,
  place(city, whose) {
    if (/^(?:UTC|GMT)/.test(city)) return city
    return `en ${whose === "yours" ? "su" : "nuestro"} horario, el de ${city}`
  },
}

function atClock(time: ZonedTime): string {
  if (isNoon(time)) return "al mediodía"
  return isMidnight(time) ? "a medianoche, al empezar el día," : `a ${named(time)}`
}

function named(time: ZonedTime): string {
  if (isNoon(time)) return "el mediodía"
  if (isMidnight(time)) return "la medianoche"
  return `${article(time)} ${toFigures(time)} de la ${partOfDay(time)}`
}

function article({ hour }: ZonedTime): string {
  return hour % 12 === 1 ? "la" : "las"
}

function toFigures({ hour, minute }: ZonedTime): string {
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}`
}

function partOfDay({ hour }: ZonedTime): string {
  if (hour < 6) return "madrugada"
  if (hour < 12) return "mañana"
  return hour < 19 ? "tarde" : "noche"
}

function isNumbered(time: ZonedTime): boolean {
  return !isNoon(time) && !isMidnight(time)
}

function isNoon({ hour, minute }: ZonedTime): boolean {
  return hour === 12 && minute === 0
}

function isMidnight({ hour, minute }: ZonedTime): boolean {
  return hour === 0 && minute === 0
}
