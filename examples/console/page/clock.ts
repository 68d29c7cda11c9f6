/** `1:05`, `1:02:09`. */
export function toSpan(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000))
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  const tail = String(rest).padStart(2, "0")
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`
}

/** `in 12 min`, `3 h late`. */
export function toDistance(at: number, now: number): string {
  const minutes = Math.round(Math.abs(at - now) / 60_000)
  const amount = minutes < 1 ? "under a minute" : minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
  return at >= now ? `in ${amount}` : `${amount} late`
}

/**
 * The time on a client's wall: `6:30 PM CST`, with the day where it is another. Several clients share one list, so the zone is told unless
 * it stands beside it already.
 */
export function toWall(at: number, zone: string, now: number, told: "zone" | "noZone" = "zone"): string {
  const day = new Intl.DateTimeFormat("en-US", { timeZone: zone, weekday: "short", month: "short", day: "numeric" })
  const time = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hour: "numeric",
    minute: "2-digit",
    ...(told === "zone" ? { timeZoneName: "short" } : {}),
  }).format(at)
  return day.format(at) === day.format(now) ? time : `${day.format(at)}, ${time}`
}
