import { slots } from "./hostile/slots.ts";
import { testSlots } from "./hostile/test-slots.ts";

testSlots(slots.filter(({ keeps }) => keeps === undefined));
