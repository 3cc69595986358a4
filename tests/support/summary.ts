import { writeFileSync } from "node:fs";

export interface FailedTest {
  /** The promise that is not kept. */
  sentence: string;
  file: string;
  /** Runs it alone. */
  command: string;
}

export interface SkippedTest {
  sentence: string;
  file: string;
  why: string | undefined;
}

/** What a runner of tests found, for the end of the test line. */
export interface Summary {
  passed: number;
  failed: FailedTest[];
  skipped: SkippedTest[];
}

/** Writes it to the file that TEST_SUMMARY names, when somebody asked for it. */
export function writeSummary(summary: Summary): void {
  const file = process.env["TEST_SUMMARY"];
  if (file) writeFileSync(file, JSON.stringify(summary));
}

/** One argument of a command, as it can be pasted into a shell. */
export const quoted = (text: string): string =>
  /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

export const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, "  ");

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
