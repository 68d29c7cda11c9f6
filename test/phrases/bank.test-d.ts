import { expectTypeOf } from "vitest"
import { definePhraseBank, suggestPhrase, type Phrase, type SlotNames } from "evenkeel/phrases"

expectTypeOf<SlotNames<"no slot">>().toEqualTypeOf<never>()
expectTypeOf<SlotNames<"{{ name }}">>().toEqualTypeOf<"name">()
expectTypeOf<SlotNames<'Hi {{name | default: "there"}}, {{  when  }}.'>>().toEqualTypeOf<"name" | "when">()
expectTypeOf<SlotNames<string>>().toEqualTypeOf<string>()

const shared = { intent: "thanks", locale: "en", tone: "plain", source: "test" } as const
const bank = definePhraseBank([
  { ...shared, id: "a", text: "Thank you, {{ name }}." },
  { ...shared, id: "b", text: 'We call {{ when | default: "soon" }}.' },
])
suggestPhrase(bank, { intent: "thanks", slots: { name: "Dana", when: null } })
// @ts-expect-error: no phrase has such a slot
suggestPhrase(bank, { intent: "thanks", slots: { nmae: "Dana" } })
// @ts-expect-error: no such intent
suggestPhrase(bank, { intent: "thank" })
// @ts-expect-error: no such claim
suggestPhrase(bank, { intent: "thanks", claims: ["allActionsKnown"] })
// @ts-expect-error: no phrase has such a slot
definePhraseBank([{ ...shared, id: "a", text: "{{ name }}" }], { slots: { nmae: "ask" } })

const loaded: readonly Phrase[] = []
suggestPhrase(definePhraseBank(loaded), { intent: "thanks", slots: { anything: "goes" } })
