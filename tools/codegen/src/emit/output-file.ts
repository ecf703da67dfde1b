/** A file to be written, relative to the root of the repository. */
export interface OutputFile {
  path: string;
  content: string;
}
