import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The files of a key and of its certificate. */
export interface Certificate {
  key: string;
  cert: string;
}

/** A key and a certificate for `localhost`, for a day, in a folder. */
export function certify(folder: string): Certificate {
  const files = { key: join(folder, "key.pem"), cert: join(folder, "cert.pem") };
  const words = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost -addext subjectAltName=DNS:localhost`;
  try {
    execFileSync("openssl", [...words.split(" "), "-keyout", files.key, "-out", files.cert], { stdio: "pipe" });
  } catch (cause) {
    throw new Error("no certificate could be made: this bench needs the command `openssl`", { cause });
  }
  return files;
}
