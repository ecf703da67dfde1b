import { geometricMean, ratio } from "./speed/describe-speed.ts";
import type { Times } from "./speed/speed.ts";
import type { Mix } from "./payloads.ts";

const ROW = 34;
const LEFT = 200;
const WIDTH = 420;
const TOP = 56;
const COLOURS = { valid: "#2b6cb0", invalid: "#90cdf4" };

/** How fast each candidate is beside the hand-written check, over all kinds of payloads: two bars each, as SVG. */
export function drawSpeed(times: Times, mixes: readonly Mix[]): string {
  const rows = Object.keys(times).map((name) => {
    const mean = (kind: "valid" | "invalid"): number =>
      geometricMean(mixes.map((mix) => ratio(times, name, mix.name, kind)));
    return { name, valid: mean("valid"), invalid: mean("invalid") };
  });
  const most = Math.max(...rows.flatMap(({ valid, invalid }) => [valid, invalid]));
  const scale = (value: number): number => (value / most) * WIDTH;
  const height = TOP + rows.length * ROW + 16;
  const bars = rows.map((row, index) => drawRow(row, TOP + index * ROW, scale));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 60} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="16" y="22" font-size="14" font-weight="600">Speed beside a hand-written check (1.00), mean over all payloads; longer is faster</text>`,
    `<rect x="16" y="32" width="10" height="10" fill="${COLOURS.valid}"/><text x="31" y="41">valid</text>`,
    `<rect x="76" y="32" width="10" height="10" fill="${COLOURS.invalid}"/><text x="91" y="41">one rule broken</text>`,
    `<line x1="${LEFT + scale(1)}" y1="${TOP - 6}" x2="${LEFT + scale(1)}" y2="${height - 12}" stroke="#a0aec0" stroke-dasharray="3 3"/>`,
    ...bars,
    "</svg>",
    "",
  ].join("\n");
}

function drawRow(
  { name, valid, invalid }: { name: string; valid: number; invalid: number },
  y: number,
  scale: (value: number) => number,
): string {
  const bar = (value: number, top: number, colour: string): string =>
    `<rect x="${LEFT}" y="${top}" width="${scale(value).toFixed(1)}" height="12" fill="${colour}"/><text x="${(LEFT + scale(value) + 5).toFixed(1)}" y="${top + 10}" font-size="10">${value.toFixed(2)}</text>`;
  const label = `<text x="${LEFT - 8}" y="${y + 16}" text-anchor="end">${name.replaceAll("`", "").replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`;
  return [label, bar(valid, y, COLOURS.valid), bar(invalid, y + 13, COLOURS.invalid)].join("");
}
