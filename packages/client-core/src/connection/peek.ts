/** A push as servers write it: nothing before the payload is nested or escaped, and no name comes twice. */
const HEAD =
  /{(?:"version":"[\d.]*",)?(?:"request_id":"[^"\\]*",)?(?:"type":"push",)?"action":"(\w+)",(?:"type":"push",)?"payload":{/y;
/** The only way to go on after a payload. */
const MORE = /}[,\s]/;
const REST_OF_TEXT = /(?:[^"\\]|\\.)*"/y;

/**
 * The action of a push, read from its text without parsing the rest; undefined where that is in doubt. It is what
 * JSON.parse gives, if that gives anything: a name that comes again would count, but nothing comes after the payload.
 */
export function peekPush(text: string): string | undefined {
  HEAD.lastIndex = 0;
  const head = HEAD.exec(text);
  return head && (quick(text, HEAD.lastIndex) || isLast(text, HEAD.lastIndex)) ? head[1] : undefined;
}

export function isLast(text: string, start: number): boolean {
  let depth = 1;
  let open = text.indexOf("{", start);
  let close = text.indexOf("}", start);
  while (close >= 0) {
    if (open >= 0 && open < close) {
      const next = text.charCodeAt(open + 1);
      if (next === 0x5c) {
        REST_OF_TEXT.lastIndex = open + 1;
        REST_OF_TEXT.test(text);
        open = REST_OF_TEXT.lastIndex;
        close = text.indexOf("}", open);
      } else {
        if (next === 0x22 ? ",:]} \n\r\t".includes(text[open + 2]!) : next !== 0x7d) return false;
        depth += 1;
      }
      open = text.indexOf("{", open + 1);
    } else {
      depth -= 1;
      if (depth === 0) return close === text.length - 2;
      close = text.indexOf("}", close + 1);
    }
  }
  return false;
}
export function quick(text: string, start: number): boolean {
  for (let i = text.indexOf("}", start); i >= 0; i = text.indexOf("}", i + 1)) {
    let c = text.charCodeAt(i + 1);
    while (c === 0x7d) c = text.charCodeAt((i += 1) + 1);
    if (c === 44 || c <= 32) return false;
  }
  return true;
}
