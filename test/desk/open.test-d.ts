import type { ClientDesk, OpeningResult, DispatchOpening, FollowUpOpening, Opening } from "evenkeel"
import type { ClientDesk as BareClientDesk } from "evenkeel/desk"
import { expectTypeOf } from "vitest"

declare const acme: ClientDesk
declare const bare: BareClientDesk

const terms = { kind: "callback", words: "I'll ring you", to: { personId: "dana" } } as const

expectTypeOf(acme.open("followUp", { stream: "form-17", terms })).toEqualTypeOf<Promise<OpeningResult>>()
expectTypeOf(bare.open<"dispatch">)
  .parameter(1)
  .toEqualTypeOf<Opening<DispatchOpening>>()
expectTypeOf<FollowUpOpening["terms"]>().toExtend<{ readonly words: string; readonly due?: unknown }>()

// @ts-expect-error there is no such kind
void acme.open("followup", { stream: "form-17", terms })
// @ts-expect-error a stream has a name
void acme.open("followUp", { terms })
// @ts-expect-error a dispatch has an order
void acme.open("dispatch", { stream: "form-18", terms })
// @ts-expect-error words are what was promised
void acme.open("followUp", { stream: "form-17", terms: { kind: "callback", to: {} } })
