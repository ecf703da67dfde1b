import { expect, test } from "vitest";

import { isRead } from "../src/policy/repeat.js";

test.each([
  ["get_chat", true],
  ["list_chats", true],
  ["getaway", false],
  ["start_chat", false],
])("whether %s only reads: %s", (action, want) => expect(isRead(action)).toBe(want));
