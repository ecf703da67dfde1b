import { describe, expect, test } from "vitest";

import { bearsOut } from "./changelogs/bears-out.ts";
import { readRecords, titleOf } from "./changelogs/change-record.ts";
import { BEHAVIOUR, exceptions } from "./changelogs/exceptions.ts";
import { unannounced } from "./changelogs/unannounced.ts";
import { pairOf } from "./changelogs/version-pair.ts";
import { describeWithReference } from "./reference-folder.ts";

const VERSIONS = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7"];
const PAIRS = ["agent", "customer", "webhooks"].flatMap((api) => VERSIONS.slice(1).map((to, index) => ({ api, from: VERSIONS[index]!, to })));

describeWithReference("published changelogs", () => {
  describe.each(PAIRS)("$api $from to $to", ({ api, from, to }) => {
    const records = readRecords(api).filter((record) => record.from === from && record.to === to);
    const checked = records.filter(({ what }) => what !== BEHAVIOUR).map((record) => ({ record, title: titleOf(record) }));
    test("every record is borne out, or listed as one that is not", () => {
      const broken = checked.filter(({ record }) => !bearsOut(pairOf(api, from, to), record));
      expect(broken.map(({ title }) => title).sort()).toEqual(checked.map(({ title }) => title).filter(isListed).sort());
    });
  });

  test("every exception is about a record", () => {
    console.log(unannounced)
    const titles = ["agent", "customer", "webhooks"].flatMap(readRecords).map(titleOf);
    const idle = exceptions.flatMap(({ records }) => records).filter((start) => !titles.some((title) => title.startsWith(start)));
    expect(idle).toEqual([]);
  });
  for (const { api, from, to } of PAIRS) console.log(api, from, to, unannounced(pairOf(api, from, to), api, from, to));
});

const isListed = (title: string): boolean => exceptions.some(({ records }) => records.some((start) => title.startsWith(start)));
