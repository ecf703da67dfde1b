import { describe, expect, test } from "vitest";

import { bearsOut } from "./changelogs/bears-out.ts";
import { readRecords, titleOf } from "./changelogs/change-record.ts";
import { BEHAVIOUR, exceptions } from "./changelogs/exceptions.ts";
import { UNANNOUNCED, unannounced } from "./changelogs/unannounced.ts";
import { pairOf } from "./changelogs/version-pair.ts";
import { describeWithReference } from "./reference-folder.ts";

const VERSIONS = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7"];
const APIS = ["agent", "customer", "webhooks"];
const PAIRS = APIS.flatMap((api) => VERSIONS.slice(1).map((to, index) => ({ api, from: VERSIONS[index]!, to })));

describeWithReference("the published changelogs", () => {
  describe.each(PAIRS)("$api $from to $to", ({ api, from, to }) => {
    const records = readRecords(api).filter((record) => record.from === from && record.to === to && record.what !== BEHAVIOUR);

    test("the computed changes bear out every record, save those that are listed with a reason", () => {
      const broken = records.filter((record) => !bearsOut(pairOf(api, from, to), record));
      expect(broken.map(titleOf)).toEqual(records.map(titleOf).filter(isListed));
    });

    test("no name comes or goes without a record, save those that are listed", () => {
      const listed = UNANNOUNCED[`${api} ${from}-${to}`] ?? [];
      expect(unannounced(pairOf(api, from, to), api, from, to).sort()).toEqual(listed.map(({ name }) => name).sort());
    });
  });

  test("every record is about two versions that follow each other", () => {
    const pairs = PAIRS.map(({ api, from, to }) => `${api} ${from}-${to}`);
    const strays = APIS.flatMap(readRecords).filter(({ api, from, to }) => !pairs.includes(`${api} ${from}-${to}`));
    expect(strays.map(titleOf)).toEqual([]);
  });

  test("every exception is about one record", () => {
    const titles = APIS.flatMap(readRecords).map(titleOf);
    const listed = exceptions.flatMap(({ records }) => records);
    expect(listed.filter((start) => titles.filter((title) => title.startsWith(start)).length !== 1)).toEqual([]);
  });
});

const isListed = (title: string): boolean => exceptions.some(({ records }) => records.some((start) => title.startsWith(start)));
