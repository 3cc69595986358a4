import type { z } from "zod";

/** One thing wrong in content/, in words an editor understands. */
export interface ContentProblem {
  /** "activities/almere/taart-taal.json" */
  file: string;
  /** "schedule.rules.0.startTime"; "(bestand)" when it is about the file as a whole. */
  key: string;
  problem: string;
  remedy: string;
}

/**
 * References that no page follows when they lead nowhere, and of two answers the one no page says: who has one stays, and
 * `npm run validate` names it.
 */
const FOLLOWED_NOWHERE = new Set([
  ...["nextStep.activity", "neighbourhood", "welzijnOpRecept.organization"],
  ...["nextStep.as", "comingBack.ringsWho"],
]);

/** Whether what stands at this key keeps a file out of a release. */
export const isHindrance = ({ key }: { key: string }): boolean => !FOLLOWED_NOWHERE.has(key);

type Issue = z.core.$ZodIssue;

/** The problems of one file that does not fit its schema. `input` is the value that was checked. */
export function contentProblemsOf(file: string, issues: readonly Issue[], input: unknown): ContentProblem[] {
  return issues.flatMap((issue) => {
    const best = issue.code === "invalid_union" ? closest(issue) : undefined;
    if (best)
      return contentProblemsOf(
        file,
        best.map((one) => ({ ...one, path: [...issue.path, ...one.path] })),
        input,
      );
    return [
      { file, key: issue.path.join(".") || "(bestand)", ...inDutch(issue, valueAt(input, issue.path)) },
    ];
  });
}

/** Of a union, the branch that came nearest: the one with the fewest complaints. */
function closest(issue: Extract<Issue, { code: "invalid_union" }>): Issue[] | undefined {
  const branches = issue.errors.filter((branch) => branch.length > 0);
  return branches.sort((a, b) => a.length - b.length)[0];
}

function inDutch(issue: Issue, value: unknown): { problem: string; remedy: string } {
  const shown = value === undefined ? "niets" : JSON.stringify(value).slice(0, 60);
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        problem: `De sleutel ${issue.keys.map((key) => `"${key}"`).join(", ")} bestaat hier niet.`,
        remedy: "Kijk of de naam goed gespeld is, of haal hem weg.",
      };
    case "invalid_type":
      if (value === undefined)
        return {
          problem: "Dit is niet ingevuld.",
          remedy: `Vul in: ${KINDS[issue.expected] ?? issue.expected}.`,
        };
      return {
        problem: `Hier staat ${shown}.`,
        remedy: `Hier hoort ${KINDS[issue.expected] ?? issue.expected}.`,
      };
    case "invalid_value":
      return {
        problem: `${shown} kan hier niet.`,
        remedy: `Kies uit: ${issue.values.map(String).join(", ")}.`,
      };
    case "too_small":
      return {
        problem: `Dit is te kort of te klein (${shown}).`,
        remedy: `Minstens ${issue.minimum}${issue.origin === "string" ? " letters" : ""}.`,
      };
    case "too_big":
      return {
        problem: `Dit is te lang of te groot (${shown}).`,
        remedy: `Hooguit ${issue.maximum}${issue.origin === "string" ? " letters" : ""}.`,
      };
    case "invalid_format":
      return {
        problem: `${shown} heeft niet de goede vorm.`,
        remedy: `Schrijf ${FORMATS[issue.format] ?? issue.message}.`,
      };
    default:
      return { problem: `${shown} klopt niet.`, remedy: issue.message };
  }
}

const KINDS: Record<string, string> = {
  string: "tekst tussen aanhalingstekens",
  number: "een getal",
  int: "een heel getal",
  boolean: "true (ja) of false (nee)",
  array: "een lijst tussen [ en ]",
  object: "een groep tussen { en }",
};
const FORMATS: Record<string, string> = {
  date: "een bestaande datum als 2026-12-08",
  email: "een mailadres als info@voorbeeld.nl",
  url: "een webadres dat begint met https://",
};

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === "object" ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
