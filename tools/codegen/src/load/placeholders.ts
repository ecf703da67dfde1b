/** What `spec new` writes where only a person knows what belongs there. */
export const PLACEHOLDERS = {
  page: "00000000:path/of/the/page",
  property: "Say what this is for.",
  example: "Say what this example shows",
  entity: (name: string): string => `Say in one sentence what ${name} tells or does.`,
};

const TEXTS = [PLACEHOLDERS.page, PLACEHOLDERS.property, PLACEHOLDERS.example];
const ENTITY = /^Say in one sentence what \w+ tells or does\.$/;

/** Whether a text is left as `spec new` wrote it. */
export function isPlaceholder(text: string): boolean {
  return TEXTS.some((placeholder) => text.endsWith(placeholder)) || ENTITY.test(text);
}
