import { causesExist, pagesCanBeAskedFor, pagesHoldRecords } from "./actions.ts";
import { apisAreListedOnce } from "./apis.ts";
import { entitiesHaveExamples, examplesBelong } from "./examples.ts";
import { listsNameOnce } from "./lists.ts";
import { noPrototypeNames, propertyNamesAreUnique, requiredNamesProperties, wireNamesAreUnique } from "./names.ts";
import { patternsAreBounded } from "./patterns.ts";
import { keywordsTakeEffect } from "./placement.ts";
import { rangesAreKnown, rangesStayInside } from "./ranges.ts";
import { referencesCover, referencesEnd, referencesLead } from "./references.ts";
import type { Rule } from "./rule.ts";
import {
  alternativesNeverEnd,
  alternativesStandAlone,
  formatsHavePatterns,
  keywordsFitTypes,
  objectsSayWhatTheyHold,
  propertiesHaveSentences,
  uniqueItemsAreScalars,
  valuesFitTypes,
  valuesHaveSentences,
} from "./shapes.ts";
import { placeholdersAreFilled } from "./placeholders.ts";
import { sourcesAreKnown, treesAreKnown } from "./sources.ts";
import { methodNamesAreFree, typeNamesAreFree, typeNamesAreUnique } from "./type-names.ts";
import { fileNamesAreInSnakeCase, versionsHaveOneName } from "./version-names.ts";
import { webhooksHaveEnvelope } from "./webhooks.ts";

/** Every rule of the spec, beyond what the meta-schemas say. */
export const rules: readonly Rule[] = [
  apisAreListedOnce,
  treesAreKnown,
  sourcesAreKnown,
  rangesAreKnown,
  rangesStayInside,
  keywordsTakeEffect,
  versionsHaveOneName,
  wireNamesAreUnique,
  propertyNamesAreUnique,
  listsNameOnce,
  fileNamesAreInSnakeCase,
  typeNamesAreUnique,
  typeNamesAreFree,
  methodNamesAreFree,
  noPrototypeNames,
  requiredNamesProperties,
  referencesLead,
  referencesCover,
  referencesEnd,
  causesExist,
  pagesHoldRecords,
  pagesCanBeAskedFor,
  webhooksHaveEnvelope,
  keywordsFitTypes,
  valuesFitTypes,
  objectsSayWhatTheyHold,
  alternativesStandAlone,
  alternativesNeverEnd,
  formatsHavePatterns,
  uniqueItemsAreScalars,
  patternsAreBounded,
  propertiesHaveSentences,
  valuesHaveSentences,
  entitiesHaveExamples,
  examplesBelong,
  placeholdersAreFilled,
];
