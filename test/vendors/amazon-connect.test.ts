/// <reference types="amazon-connect-streams" />
import { expect, expectTypeOf, test } from "vitest"
import {
  toConnectCommands,
  type ConnectAgentEvents,
  type ConnectConnection,
  type ConnectContact,
  type ConnectContactEvents,
} from "evenkeel/adapters"

expectTypeOf<connect.Contact>().toExtend<ConnectContactEvents>()
expectTypeOf<connect.BaseConnection>().toExtend<ConnectConnection>()
expectTypeOf<connect.VoiceConnection>().toExtend<ConnectConnection>()
expectTypeOf<connect.Agent>().toExtend<ConnectAgentEvents>()
expectTypeOf<connect.Agent>().not.toExtend<ConnectContact>()
expectTypeOf<Omit<connect.Contact, "getConnections">>().not.toExtend<ConnectContact>()

/** Every state that Streams has says something to us, or is known to say nothing: a state that they add fails to compile. */
const contactStates: Readonly<Record<`${connect.ContactStateType}`, string | undefined>> = {
  init: undefined,
  incoming: "queueCall",
  pending: "ringCall",
  connecting: "ringCall",
  connected: "connectCall",
  missed: "closeLine",
  rejected: "closeLine",
  error: "closeLine",
  ended: "closeLine",
  // Chats and tasks only.
  paused: undefined,
}

const connectionStates: Readonly<Record<`${connect.ConnectionStateType}`, readonly string[]>> = {
  init: [],
  connecting: [],
  connected: ["joinParticipant", "resumeParticipant"],
  hold: ["holdParticipant"],
  disconnected: ["dropParticipant"],
  silent_monitor: ["joinParticipant"],
  barge: ["joinParticipant"],
}

const connectionTypes: Readonly<Record<`${connect.ConnectionType}`, string>> = {
  agent: "agent",
  inbound: "thirdParty",
  outbound: "thirdParty",
  monitoring: "supervisor",
}

const status = (type: string) => ({ type, timestamp: new Date(5) })
const contact = (type: string, connections: readonly ConnectConnection[] = []): ConnectContact => ({
  getContactId: () => "c-1",
  getStatus: () => status(type),
  getConnections: () => connections,
})
const leg = (type: string, state: string): ConnectConnection => ({
  getConnectionId: () => "leg-1",
  getType: () => type,
  isInitialConnection: () => false,
  getStatus: () => status(state),
})

test.each(Object.entries(contactStates))("contact %s", (state, command) => {
  expect(toConnectCommands(contact(state)).map(({ type, at }) => [type, at])).toEqual(
    command === undefined ? [] : [[command, 5]],
  )
})

test.each(Object.entries(connectionStates))("connection %s", (state, commands) => {
  expect(toConnectCommands(contact("init", [leg("agent", state)])).map(({ type }) => type)).toEqual(commands)
})

test.each(Object.entries(connectionTypes))("connection of type %s", (type, role) => {
  expect(toConnectCommands(contact("init", [leg(type, "connected")]))[0]).toMatchObject({ role })
})
