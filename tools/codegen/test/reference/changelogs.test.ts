import { join } from "node:path";

import { format } from "oxfmt";
import { describe, expect, test } from "vitest";

import { bearsOut } from "./changelogs/bears-out.ts";
import { readRecords, titleOf } from "./changelogs/change-record.ts";
import { BEHAVIOUR, exceptions } from "./changelogs/exceptions.ts";
import { UNANNOUNCED, unannounced } from "./changelogs/unannounced.ts";
import { pairOf } from "./changelogs/version-pair.ts";
import { printPage, rows } from "./changelogs/page.ts";
import { explanations } from "./changelogs/unspoken.ts";
import { hasReference, repository } from "./reference-folder.ts";

const VERSIONS = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7"];
const APIS = ["agent", "customer", "webhooks"];
const PAIRS = APIS.flatMap((api) => VERSIONS.slice(1).map((to, index) => ({ api, from: VERSIONS[index]!, to })));

describe.skipIf(!hasReference)("the published changelogs", () => {
  describe.each(PAIRS)("$api $from to $to", ({ api, from, to }) => {
    test("the computed changes bear out every record, save those that are listed with a reason", () => {
      const records = readRecords(api).filter((record) => record.from === from && record.to === to);
      const checked = records.filter(({ what }) => what !== BEHAVIOUR);
      const broken = checked.filter((record) => !bearsOut(pairOf(api, from, to), record));
      expect(broken.map(titleOf)).toEqual(checked.map(titleOf).filter(isListed));
    });

    test("no name comes or goes without a record, save those that are listed", () => {
      const listed = UNANNOUNCED[`${api} ${from}-${to}`] ?? [];
      expect(unannounced(pairOf(api, from, to), api, from, to).sort()).toEqual(listed.map(({ name }) => name).sort());
    });
  });

  test("the changes from a version to itself bear out nothing", () => {
    const found = APIS.flatMap(readRecords).filter((record) =>
      bearsOut(pairOf(record.api, record.to, record.to), record),
    );
    expect(found.map(titleOf)).toEqual([]);
  });

  test("every record is about two versions that follow each other", () => {
    const pairs = new Set(PAIRS.map(({ api, from, to }) => `${api} ${from}-${to}`));
    const strays = APIS.flatMap(readRecords).filter(({ api, from, to }) => !pairs.has(`${api} ${from}-${to}`));
    expect(strays.map(titleOf)).toEqual([]);
  });

  test("what is computed without a record or a page behind it is explained, and nothing else is", () => {
    const found = new Set(rows().flatMap(({ unspoken }) => unspoken.map(({ about }) => about)));
    expect([...found].sort()).toEqual(explanations.flatMap(({ about }) => about).sort());
  });

  test("the page that tells of it is as it is computed; `vitest run -u changelogs` writes it", async () => {
    const { code } = await format("changelogs.md", printPage(rows()), { printWidth: 120 });
    await expect(code).toMatchFileSnapshot(join(repository, "docs/changelogs.md"));
  });

  test("every exception is about one record", () => {
    const titles = APIS.flatMap(readRecords).map(titleOf);
    const listed = exceptions.flatMap(({ records }) => records);
    expect(listed.filter((start) => titles.filter((title) => title.startsWith(start)).length !== 1)).toEqual([]);
  });
});

const isListed = (title: string): boolean =>
  exceptions.some(({ records }) => records.some((start) => title.startsWith(start)));
