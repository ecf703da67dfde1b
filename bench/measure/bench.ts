/** Something that is measured side by side with others. */
export interface Bench {
  title: string;
  /** How often each thing is measured unless the command line says otherwise. */
  rounds: number;
  /** What the rounds are, where not medians are shown. */
  describe?(rounds: number): string;
  /** Measures, and gives the sections of the report in Markdown. `say` tells the user where it is. */
  run(rounds: number, say: (what: string) => void): Promise<string[]>;
}
