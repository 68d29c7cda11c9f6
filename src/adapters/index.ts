// Call control in: what telephone systems say, as commands for a call. One file a vendor; nothing of theirs is imported.
export {
  followConnectContact,
  toConnectCommands,
  toConnectEndCommands,
  toConnectMuteCommands,
  type ConnectAgentEvents,
  type ConnectConnection,
  type ConnectContact,
  type ConnectContactEvents,
  type ConnectFollowing,
  type ConnectStatus,
  type ConnectTime,
} from "./amazon-connect.js"
export { toConnectEventCommands, type ConnectEvent, type ConnectEventDetail } from "./amazon-connect-event.js"
export {
  followTwilio,
  toTwilioCommands,
  type TwilioEmitter,
  type TwilioEvent,
  type TwilioFollowing,
  type TwilioOptions,
  type TwilioReservation,
} from "./twilio.js"
export type { GiveCommand, PhoneCommand, PhoneCommands } from "./session-command.js"
