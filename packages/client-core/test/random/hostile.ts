/** A server that means harm, or has lost its mind: frames, most of them almost right. */
export function hostileFrames(random: () => number): () => string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const NAMES = [
    "action",
    "type",
    "payload",
    "request_id",
    "success",
    "error",
    "data",
    "region",
    "timeout",
    "__proto__",
    "constructor",
    "toString",
    "",
  ];
  const ACTIONS = [
    "incoming_event",
    "login",
    "ping",
    "get_chat",
    "send_event",
    "customer_side_storage_updated",
    "error",
    "closed",
    "*",
    "__proto__",
  ];

  function value(depth: number): string {
    const kind = random();
    if (kind < 0.25) return JSON.stringify(pick(ACTIONS));
    if (kind < 0.35) return pick(["null", "true", "false"]);
    if (kind < 0.5) return pick(["0", "-1", "1e999", "5", "1.5", "99999999999999999999", "1", "2", "3"]);
    if (kind < 0.6) return JSON.stringify(String(Math.floor(random() * 50)));
    if (depth > 3) return '"\\u0000\\ud800"';
    if (kind < 0.7) return `[${list(depth)}]`;
    return object(depth);
  }
  const list = (depth: number): string =>
    Array.from({ length: Math.floor(random() * 3) }, () => value(depth + 1)).join(",");
  const object = (depth: number): string =>
    `{${Array.from({ length: Math.floor(random() * 4) }, () => `${JSON.stringify(pick(NAMES))}:${value(depth + 1)}`).join(",")}}`;

  /** Looks like a frame, more or less. */
  function plausible(): string {
    const members = [
      `"type":${pick(['"push"', '"response"', "null", value(3)])}`,
      `"action":${random() < 0.002 ? '"agent_disconnected"' : random() < 0.8 ? JSON.stringify(pick(ACTIONS)) : value(2)}`,
      `"request_id":${value(3)}`,
      `"success":${pick(["true", "false", value(3)])}`,
      `"payload":${value(0)}`,
    ].filter(() => random() < 0.8);
    if (random() < 0.3) members.reverse();
    return `{${members.join(",")}}`;
  }

  return () => {
    const kind = random();
    const frame = plausible();
    if (kind < 0.5) return frame;
    // cut off somewhere
    if (kind < 0.65) return frame.slice(0, Math.floor(random() * frame.length));
    // one character is another
    const place = Math.floor(random() * frame.length);
    if (kind < 0.8)
      return (
        frame.slice(0, place) + pick(['"', "{", "}", "[", ":", ",", "\\", "\0", "é", "0"]) + frame.slice(place + 1)
      );
    if (kind < 0.95) return value(0);
    return pick([
      "",
      " ",
      "null",
      "[]",
      "{}",
      '"',
      "[".repeat(2_000),
      `{"action":"x","payload":${"[".repeat(500)}${"]".repeat(500)}}`,
    ]);
  };
}
