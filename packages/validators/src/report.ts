/** An error as the compiled checks report it. */
export interface CheckError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Adds an error to those found so far. The compiled checks call this. */
export function report(errors: CheckError[] | null, instancePath: string, keyword: string, params: CheckError["params"]): CheckError[] {
  const found = errors ?? [];
  found.push({ instancePath, keyword, params });
  return found;
}
