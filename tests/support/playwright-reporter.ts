import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Reporter, Suite, TestCase, TestError, TestResult } from "@playwright/test/reporter";
import { indented, quoted, seconds, writeSummary, type Summary } from "./summary.ts";

interface SpecFile {
  waiting: number;
  tests: number;
  failed: number;
  took: number;
}

/** Says what failed, in which file and how to run it alone; otherwise one line per file. */
export default class PlaywrightReporter implements Reporter {
  readonly #summary: Summary = { passed: 0, failed: [], skipped: [] };
  readonly #files = new Map<string, SpecFile>();

  onBegin(_: unknown, suite: Suite): void {
    for (const { location } of suite.allTests()) {
      const file = this.#files.get(location.file) ?? { waiting: 0, tests: 0, failed: 0, took: 0 };
      this.#files.set(location.file, { ...file, waiting: file.waiting + 1, tests: file.tests + 1 });
    }
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const outcome = test.outcome();
    const isTriedAgain = outcome === "unexpected" && result.retry < test.retries;
    const file = this.#files.get(test.location.file);
    if (file) file.took += result.duration;
    if (isTriedAgain || !file) return;
    // The title of a test begins with its project and its file.
    const sentence = test.titlePath().slice(3).join(" > ");
    const path = relative(process.cwd(), test.location.file);
    if (outcome === "expected") this.#summary.passed += 1;
    else if (outcome === "skipped") {
      const why = test.annotations.find(({ type }) => type === "skip" || type === "fixme")?.description;
      this.#summary.skipped.push({ sentence, file: path, why });
    } else {
      file.failed += 1;
      const command = `npx playwright test --config tests/playwright.config.ts ${quoted(`${path}:${test.location.line}`)}`;
      const errors = test.results.flatMap(({ errors }) => errors);
      this.#say(outcome === "flaky" ? `${sentence} (only at a second try)` : sentence, path, command, errors);
      for (const { name, path: kept } of result.attachments)
        if (kept) console.log(`  ${name}: ${relative(process.cwd(), kept)}`);
    }
    file.waiting -= 1;
    if (file.waiting > 0) return;
    const verdict = file.failed > 0 ? `${file.failed} FAILED` : "ok";
    console.log(`${verdict}: ${path} (${file.tests} tests, ${seconds(file.took)})`);
  }

  /** The browser or the guide could not be started, or a file could not be read. */
  onError(error: TestError): void {
    this.#say("something outside a test", "", "", [error]);
  }

  onEnd(): void {
    writeSummary(this.#summary);
  }

  printsToStdio(): boolean {
    return true;
  }

  #say(sentence: string, file: string, command: string, errors: readonly TestError[]): void {
    this.#summary.failed.push({ sentence, file, command });
    console.log(`\nFAILED: ${sentence}`);
    if (file) console.log(`  ${file}`);
    for (const { stack, message, value, snippet } of errors)
      for (const part of [stack ?? message ?? value, snippet])
        if (part) console.log(indented(stripVTControlCharacters(part)));
    if (command) console.log(`  Alone: ${command}\n`);
  }
}
