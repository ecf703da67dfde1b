/** A push as servers write it: nothing before the payload is nested or escaped. */
const PUSH =
  /^{(?=[^{]*"type":"push",)(?:"version":"[\d.]*",)?(?:"request_id":"[^"\\]*",)?(?:"type":"push",)?"action":"(\w+)",(?:"type":"push",)?"payload":{/;

/**
 * The action of a push, read from its text without parsing the rest; undefined where that is in doubt. What stands in
 * and after the payload is not looked at, so that it may be wrong unseen: a push that nobody listens to is dropped anyway.
 */
export const peekPush = (text: string): string | undefined => PUSH.exec(text)?.[1];
