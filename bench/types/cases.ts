/** What a consumer has in its one file. */
export const VERSION = "agent/v3.6";
const FROM_OURS = `"@chatwire/protocol-types/${VERSION}"`;

export const EMPTY = "export {};\n";

/** The least that uses an import: the same line for both. Of lc-sdk-js, webhooks are all that types a payload by its name. */
export const OURS = `import type { Pushes } from ${FROM_OURS};\nexport type ChatId = Pushes["incoming_event"]["chat_id"];\n`;
export const LC_SDK =
  'import type { Webhooks } from "@livechat/lc-sdk-js";\nexport type ChatId = Webhooks.IncomingEvent["chat_id"];\n';

const FEW = ["incoming_event", "incoming_chat", "chat_deactivated"];

/** Handlers of some pushes, by the map and, for comparison, by `Extract` over the union. */
export function handlers(names: readonly string[] = FEW): string {
  const type = "type Handlers = { [Name in keyof Pushes]: (payload: Pushes[Name]) => void };";
  return [`import type { Pushes } from ${FROM_OURS};`, type, ...implementation("Partial<Handlers>", names)].join("\n");
}

export function handlersOfAll(names: readonly string[]): string {
  return handlers(names).replace("Partial<Handlers>", "Handlers");
}

export function handlersByExtract(): string {
  const type = 'type Handlers = { [Name in PushName]: (payload: Extract<Push, { action: Name }>["payload"]) => void };';
  return [`import type { Push, PushName } from ${FROM_OURS};`, type, ...implementation("Partial<Handlers>", FEW)].join(
    "\n",
  );
}

function implementation(type: string, names: readonly string[]): string[] {
  return [
    `export const handlers: ${type} = {`,
    ...names.map((name) => `  ${name}: (payload) => void payload,`),
    "};",
    "",
  ];
}
