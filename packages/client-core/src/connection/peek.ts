/** A push with nothing nested or escaped before its payload, so that what looks like a name there is one. */
const PUSH = /^{(?=[^{\\]*"type":"push")[^{\\]*"action":"(\w+)"[^{\\]*"payload":{/;

/**
 * The action of a push, read from its text without parsing the rest; undefined where that is in doubt. What stands in
 * and after the payload is not looked at, so that it may be wrong unseen: a push that nobody listens to is dropped anyway.
 */
export const peekPush = (text: string): string | undefined => PUSH.exec(text)?.[1];
