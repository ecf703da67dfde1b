import { readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript-6";

/** What an editor shows where the mouse rests. */
export interface Hover {
  /** `(property) chat_id: string` */
  signature: string;
  /** The comment without its tags. */
  text: string;
  /** `default`, `deprecated`, … */
  tags: Record<string, string>;
}

/** A complaint of the compiler, with the piece of code that it underlines. */
export interface Mistake {
  code: number;
  message: string;
  under: string;
}

const FILE = join(import.meta.dirname, "opened-in-the-editor.ts");
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
};

/** An editor with one file open, beside the tests, so that it sees the packages as whoever installs them does. */
export class Editor {
  #code = "";
  #version = 0;
  readonly #service = ts.createLanguageService({
    getCompilationSettings: () => OPTIONS,
    getScriptFileNames: () => [FILE],
    getScriptVersion: (path) => (path === FILE ? String(this.#version) : "0"),
    getScriptSnapshot: (path) => {
      const text = path === FILE ? this.#code : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => import.meta.dirname,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (path) => path === FILE || ts.sys.fileExists(path),
    readFile: (path) => (path === FILE ? this.#code : readFileSync(path, "utf8")),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: ts.sys.realpath!,
  });

  open(code: string): void {
    this.#code = code;
    this.#version += 1;
  }

  /** What is shown so many characters into a piece of code, the first such one. */
  hover(piece: string, into = 0): Hover {
    const info = this.#service.getQuickInfoAtPosition(FILE, this.#code.indexOf(piece) + into);
    if (info === undefined) throw new Error(`nothing is shown for ${piece} in\n${this.#code}`);
    return {
      signature: ts.displayPartsToString(info.displayParts),
      text: ts.displayPartsToString(info.documentation),
      tags: Object.fromEntries((info.tags ?? []).map(({ name, text }) => [name, ts.displayPartsToString(text)])),
    };
  }

  mistakes(): Mistake[] {
    return [...this.#service.getSyntacticDiagnostics(FILE), ...this.#service.getSemanticDiagnostics(FILE)].map(
      ({ code, messageText, start = 0, length = 0 }) => ({
        code,
        message: ts.flattenDiagnosticMessageText(messageText, "\n"),
        under: this.#code.slice(start, start + length),
      }),
    );
  }
}
