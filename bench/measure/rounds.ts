/**
 * Does each thing once in every round, so that whatever else the machine does falls on all of them alike.
 * Gives what each of them gave, a value for each round.
 */
export async function interleave<T>(
  rounds: number,
  things: Record<string, () => T | Promise<T>>,
): Promise<Record<string, T[]>> {
  const results: Record<string, T[]> = Object.fromEntries(Object.keys(things).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, thing] of Object.entries(things)) results[name]!.push(await thing());
  }
  return results;
}
