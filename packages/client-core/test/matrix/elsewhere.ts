/** What is shown by tests of other packages: the promise, and the file of its test, from the root. */
export const elsewhere = {
  "NODE-01": {
    promise:
      "on every Node that is supported the built clients connect, chat, lose the connection, recover and close, and the process ends by itself",
    file: "packages/agent-client/test/real-nodes.test.ts",
  },
  "BROWSER-01": {
    promise:
      "in Chromium, under the policy `script-src 'self'`, a page connects, chats over RTM and Web, loses its connection, recovers and closes",
    file: "packages/agent-client/test/browser.test.ts",
  },
  "BROWSER-02": {
    promise: "in Chromium the policy of that page refuses a script that stands in the page, so that it is in force",
    file: "packages/agent-client/test/browser.test.ts",
  },
  "SOAK-01": {
    promise:
      "clients that lose their connections all the time settle every request, send no write twice, do not grow, and leave nothing",
    file: "tools/soak/test/soak.test.ts",
  },
} as const;
