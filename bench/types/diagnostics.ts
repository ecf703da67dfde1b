/** What `--extendedDiagnostics` says; times in milliseconds, memory in bytes. */
export interface Diagnostics {
  files: number;
  types: number;
  instantiations: number;
  memory: number;
  parse: number;
  check: number;
  total: number;
}

/** Reads the table that a compiler prints: `Memory used:  56761K`, `Check time:  0.01s`. */
export function parseDiagnostics(text: string): Diagnostics {
  const value = (label: string): number => {
    const found = new RegExp(`^${label}:\\s*([\\d.]+)(K|s)?$`, "m").exec(text);
    if (found === null) throw new Error(`the compiler says nothing of ${label}:\n${text}`);
    return Number(found[1]) * (found[2] === undefined ? 1 : 1000);
  };
  return {
    files: value("Files"),
    types: value("Types"),
    instantiations: value("Instantiations"),
    memory: value("Memory used"),
    parse: value("Parse time"),
    check: value("Check time"),
    total: value("Total time"),
  };
}
