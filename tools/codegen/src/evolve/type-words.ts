/** What a type in words can be: `null | array of Chat` is two alternatives. Braces and quotes hold what they hold. */
const ALTERNATIVE = /(?:"(?:[^"\\]|\\.)*"|\{(?:"(?:[^"\\]|\\.)*"|[^}"])*\}|[^"{|])+/g;

/**
 * Whether every value of the narrow type is one of the wide type, both in words. What stands inside of objects, maps and
 * arrays is compared elsewhere. When in doubt it is not.
 */
export function covers(wide: string, narrow: string): boolean {
  const room = alternativesOf(wide);
  return alternativesOf(narrow).every((one) => room.some((other) => includes(other, one)));
}

/** An open enumeration takes any value of the type of those that it lists. */
function alternativesOf(words: string): string[] {
  const alternatives = (words.match(ALTERNATIVE) ?? []).map((each) => each.trim());
  const types = alternatives.includes("…") ? alternatives.filter(isLiteral).map(typeOf) : [];
  return [...alternatives.filter((each) => each !== "…"), ...types];
}

function includes(wide: string, narrow: string): boolean {
  if (wide === narrow || wide === "anything") return true;
  if (isLiteral(wide)) return false;
  if (isLiteral(narrow)) return includes(wide, typeOf(narrow));
  if (wide === "number") return narrow === "integer";
  const structure = STRUCTURES.find((start) => narrow.startsWith(start));
  if (structure === undefined) return false;
  return wide.startsWith(structure) || wide === (structure === "array of " ? "array" : "object");
}

const STRUCTURES = ["{", "map of ", "array of "];

const isLiteral = (word: string): boolean => /^(?:".*"|-?\d.*|true|false)$/s.test(word);

function typeOf(literal: string): string {
  if (literal.startsWith('"')) return "string";
  if (literal === "true" || literal === "false") return "boolean";
  return Number.isInteger(Number(literal)) ? "integer" : "number";
}
