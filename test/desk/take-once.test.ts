import { expect, test } from "vitest"
import { aWorld, HOUR, START_AT } from "./desk.js"

const agent = (id: string) => ({ id, role: "agent" }) as const

/** A promise that is anybody's, and three desks over one store: one for each seat. */
async function threeSeats() {
  const world = aWorld()
  const seats = ["ana", "ben", "cy"].map((id) => ({ id, acme: world.open().client("acme") }))
  const { acme } = seats[0]!
  const terms = { kind: "do", words: "so", to: {}, due: { at: START_AT + HOUR } } as const
  await acme.open("followUp", { stream: "web-1", terms })
  const take = (id: string, more = {}) =>
    seats
      .find((seat) => seat.id === id)!
      .acme.command("web-1", { type: "assignFollowUp", owner: id, by: agent(id), ...more })
  const owner = async () => ((await acme.state("web-1")) as { readonly owner: string | null }).owner
  return { acme, seats, take, owner }
}

test("of three who take one follow-up at once one has it, and the others are told who", async () => {
  const { seats, take, owner } = await threeSeats()
  // As they have all looked at it.
  for (const { acme } of seats) await acme.state("web-1")
  const results = await Promise.all(seats.map(({ id }) => take(id)))
  const winner = await owner()
  const isOf = (index: number) => seats[index]!.id === winner
  expect(results.map((result) => result!.ok)).toEqual(results.map((_, index) => isOf(index)))
  const refusal = { code: "followup/taken", detail: { followUpId: "web-1", owner: winner } }
  for (const [index, result] of results.entries()) if (!isOf(index)) expect(result).toMatchObject({ refusal })
})

test("whoever knows whose it is takes it over; not from somebody else by then, and from nobody as well", async () => {
  const { take, owner } = await threeSeats()
  await take("ana")
  expect(await take("ana")).toMatchObject({ ok: true })
  expect(await take("ben", { from: "ana" })).toMatchObject({ ok: true })
  expect(await take("cy", { from: "ana" })).toMatchObject({
    refusal: { code: "followup/taken", detail: { owner: "ben" } },
  })
  expect(await owner()).toBe("ben")
  expect(await take("ben", { owner: undefined, from: "ben" })).toMatchObject({ ok: true })
  expect(await take("cy", { from: "ben" })).toMatchObject({ ok: true })
  expect(await owner()).toBe("cy")
})

test("whoever gives it to another says who has it, whatever was before", async () => {
  const { acme, take, owner } = await threeSeats()
  await take("ana")
  const given = { type: "assignFollowUp", owner: "ben", by: { id: "sue", role: "supervisor" } } as const
  expect(await acme.command("web-1", given)).toMatchObject({ ok: true })
  expect(await acme.command("web-1", { ...given, owner: "cy", from: "ana" })).toMatchObject({ ok: false })
  expect(await owner()).toBe("ben")
})
