/** What may follow what, of the events of a client; a first word of each line of the record. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  begin: ["connecting", "closed"],
  connecting: ["connected", "resumed", "lost", "ended", "closed"],
  connected: ["lost", "ended", "closed"],
  resumed: ["lost", "ended", "closed"],
  lost: ["connecting", "closed"],
  ended: ["closed"],
  closed: ["connecting"],
};

/** What is wrong with a record of events; nothing when it keeps the law. */
export function breach(events: readonly string[]): string | undefined {
  let last = "begin";
  let wasConnected = false;
  for (const event of events) {
    const kind = kindOf(event);
    if (kind === "error") continue;
    if (!FOLLOWS[last]!.includes(kind)) return `${event} after ${last}`;
    if (kind === "connected" && wasConnected) return `${event}, though it was connected before`;
    if (kind === "resumed" && !wasConnected) return `${event}, though it was not connected before`;
    if (kind === "connected") wasConnected = true;
    if (kind === "closed") wasConnected = false;
    last = kind;
  }
  return undefined;
}

/** `200 disconnected heartbeat, again in 200` → `lost` */
function kindOf(event: string): string {
  const word = event.split(" ")[1]!;
  if (word !== "disconnected") return word;
  return event.endsWith("the end") ? "ended" : "lost";
}
