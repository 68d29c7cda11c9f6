// The shapes of a vCon that we write, in the casing of the standard (draft-ietf-vcon-vcon-core, draft-ietf-vcon-cc-extension).

/** Somebody in the conversation. */
export interface VconParty {
  readonly tel?: string
  readonly name?: string
  readonly uuid?: string
  /** Contact-centre extension: `customer`, `agent`, `supervisor`, `thirdparty`, or another word. */
  readonly role: string
}

/** Somebody came, went, waited or was muted. */
export interface VconPartyEvent {
  readonly party: number
  readonly time: string
  readonly event: "join" | "drop" | "hold" | "unhold" | "mute" | "unmute"
}

/** A stretch of the conversation. */
export interface VconDialog {
  readonly type: "recording" | "text" | "transfer" | "incomplete"
  readonly start: string
  /** Seconds. */
  readonly duration?: number
  /** Left out of a transfer, which has the three below. */
  readonly parties?: readonly number[]
  /** Whose call is handed on, by whom, and to whom. */
  readonly transferee?: number
  readonly transferor?: number
  readonly transfer_target?: number
  /** Dialogs before it, and the one that it came to. */
  readonly original?: readonly number[]
  readonly target_dialog?: number
  readonly originator?: number
  readonly mediatype?: string
  readonly filename?: string
  readonly body?: string
  readonly encoding?: "none"
  readonly url?: string
  readonly content_hash?: string
  readonly disposition?: "no-answer" | "congestion" | "failed" | "busy" | "hung-up" | "voicemail-no-message"
  readonly party_history?: readonly VconPartyEvent[]
}

/** What was concluded about the conversation. */
export interface VconAnalysis {
  readonly type: string
  readonly dialog?: readonly number[]
  readonly vendor: string
  readonly product?: string
  readonly schema?: string
  readonly mediatype?: string
  readonly encoding: "json" | "none"
  readonly body: unknown
}

/** What goes with the conversation. */
export interface VconAttachment {
  readonly purpose: string
  readonly start: string
  readonly party: number
  readonly dialog: number
  readonly mediatype: string
  readonly encoding: "none"
  readonly body: string
}

/** An unsigned vCon. Signing and encryption are the host's. */
export interface Vcon {
  readonly uuid: string
  readonly extensions: readonly string[]
  readonly created_at: string
  readonly updated_at?: string
  readonly subject?: string
  readonly parties: readonly VconParty[]
  readonly dialog: readonly VconDialog[]
  readonly analysis: readonly VconAnalysis[]
  readonly attachments: readonly VconAttachment[]
}
