import { slots } from "./hostile/slots.ts";
import { testSlots } from "./hostile/test-slots.ts";

// values and names on the wire, which must arrive as they are
testSlots(slots.filter(({ keeps }) => keeps !== undefined));
