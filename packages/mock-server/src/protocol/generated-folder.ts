/** Where the facts of the versions are. */
export const GENERATED = new URL("../../generated/", import.meta.url);
