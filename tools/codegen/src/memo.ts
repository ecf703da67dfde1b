/**
 * What was made, by what it was made from: versions share most of what they are made of, and so does a spec before and
 * after a save. When it holds more than several times what a spec needs, it begins anew.
 */
export class Memo<Key, Value> {
  readonly #most: number;
  readonly #made = new Map<Key, { of: Value }>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What was made of the key before, or is made now. */
  of(key: Key, make: () => Value): Value {
    const known = this.#made.get(key);
    if (known !== undefined) return known.of;
    const now = make();
    if (this.#made.size >= this.#most) this.#made.clear();
    this.#made.set(key, { of: now });
    return now;
  }
}
