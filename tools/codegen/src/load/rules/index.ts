import { entitiesHaveExamples, examplesBelong } from "./examples.ts";
import { noPrototypeNames, propertyNamesAreUnique, requiredNamesProperties, typeNamesAreFree, typeNamesAreUnique, wireNamesAreUnique } from "./names.ts";
import { rangesAreKnown, rangesStayInside } from "./ranges.ts";
import { causesExist, pagesHoldRecords, referencesCover, referencesLead } from "./references.ts";
import type { Rule } from "./rule.ts";
import {
  alternativesNeverEnd,
  alternativesStandAlone,
  formatsHavePatterns,
  keywordsFitTypes,
  objectsSayWhatTheyHold,
  patternsAreBounded,
  propertiesHaveSentences,
  uniqueItemsAreScalars,
  valuesFitTypes,
} from "./shapes.ts";
import { sourcesAreKnown, treesAreKnown } from "./sources.ts";

/** Every rule of the spec, beyond what the meta-schemas say. */
export const rules: readonly Rule[] = [
  treesAreKnown,
  sourcesAreKnown,
  rangesAreKnown,
  rangesStayInside,
  wireNamesAreUnique,
  propertyNamesAreUnique,
  typeNamesAreUnique,
  typeNamesAreFree,
  noPrototypeNames,
  requiredNamesProperties,
  referencesLead,
  referencesCover,
  causesExist,
  pagesHoldRecords,
  keywordsFitTypes,
  valuesFitTypes,
  objectsSayWhatTheyHold,
  alternativesStandAlone,
  alternativesNeverEnd,
  formatsHavePatterns,
  uniqueItemsAreScalars,
  patternsAreBounded,
  propertiesHaveSentences,
  entitiesHaveExamples,
  examplesBelong,
];
