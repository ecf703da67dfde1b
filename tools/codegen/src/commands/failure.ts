/** What a command cannot do although it was asked rightly, said plainly. */
export class Failure extends Error {
  override name = "Failure";
}
