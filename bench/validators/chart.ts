const ROW = 34;
const LEFT = 250;
const WIDTH = 390;
const TOP = 56;
const OURS = ["#2b6cb0", "#90cdf4"];
const OTHERS = ["#718096", "#cbd5e0"];

export interface Chart {
  title: string;
  /** What the bars of a row are; at most two. */
  bars: readonly string[];
  rows: readonly { name: string; values: readonly number[] }[];
  /** What stands at the end of a bar. */
  label: (value: number) => string;
  /** Where a line is drawn to compare with. */
  line?: number;
  /** The value of a bar without length, where a bar of twice the length is not twice as much but the square. */
  logarithmicFrom?: number;
}

/** Bars by candidate, ours in colour, as SVG. */
export function drawBars({ title, bars, rows, label, line, logarithmicFrom: from }: Chart): string {
  const most = Math.max(...rows.flatMap(({ values }) => values));
  const share = (value: number): number =>
    from === undefined ? value / most : Math.log(Math.max(value, from) / from) / Math.log(most / from);
  const height = TOP + rows.length * ROW + 16;
  const bar = (value: number, top: number, colour: string): string =>
    `<rect x="${LEFT}" y="${top}" width="${(share(value) * WIDTH).toFixed(1)}" height="12" fill="${colour}"/><text x="${(LEFT + share(value) * WIDTH + 5).toFixed(1)}" y="${top + 10}" font-size="10">${label(value)}</text>`;
  const row = (name: string, values: readonly number[], y: number): string => {
    const colours = name.startsWith("ours") ? OURS : OTHERS;
    const text = `<text x="${LEFT - 8}" y="${y + (bars.length > 1 ? 16 : 10)}" text-anchor="end">${encode(name)}</text>`;
    return [text, ...values.map((value, index) => bar(value, y + 13 * index, colours[index]!))].join("");
  };
  const legend = bars.map((text, index) => {
    const x = 16 + index * 110;
    return `<rect x="${x}" y="32" width="6" height="10" fill="${OURS[index]}"/><rect x="${x + 6}" y="32" width="6" height="10" fill="${OTHERS[index]}"/><text x="${x + 17}" y="41">${encode(text)}</text>`;
  });
  const x = LEFT + share(line ?? 0) * WIDTH;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 70} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="16" y="22" font-size="14" font-weight="600">${encode(title)}</text>`,
    ...legend,
    ...(line === undefined
      ? []
      : [`<line x1="${x}" y1="${TOP - 6}" x2="${x}" y2="${height - 12}" stroke="#a0aec0" stroke-dasharray="3 3"/>`]),
    ...rows.map(({ name, values }, index) => row(name, values, TOP + index * ROW)),
    "</svg>",
    "",
  ].join("\n");
}

const encode = (text: string): string =>
  text.replaceAll("`", "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
