import { relative } from "node:path";
import type { Reporter, TestCase, TestModule, TestSuite, Vitest } from "vitest/node";
import { indented, quoted, seconds, writeSummary, type Summary } from "./summary.ts";

/** Files that are quicker than this and in order are not worth a line. */
const SLOW_MS = 1_000;

type Errors = readonly unknown[] | undefined;

/** Says what failed, in which file and how to run it alone; otherwise one line per file that took its time. */
export default class VitestReporter implements Reporter {
  readonly #summary: Summary = { passed: 0, failed: [], skipped: [] };
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestModuleEnd(module: TestModule): void {
    const file = this.#fileOf(module);
    const before = this.#summary.failed.length;
    this.#fail(module, module.errors(), file);
    for (const suite of module.children.allSuites()) this.#fail(suite, suite.errors(), file);
    const tests = [...module.children.allTests()];
    for (const test of tests) this.#count(test, file);
    const failed = this.#summary.failed.length - before;
    const { duration, collectDuration } = module.diagnostic();
    const took = duration + collectDuration;
    if (failed > 0 || took >= SLOW_MS)
      console.log(
        `${failed > 0 ? `${failed} FAILED` : "ok"}: ${file} (${tests.length} tests, ${seconds(took)})`,
      );
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    for (const error of unhandled) this.#say("something outside a test", "", "", [error]);
    if (modules.length === 0) this.#say("there are no tests here", "", "", []);
    writeSummary(this.#summary);
  }

  #count(test: TestCase, file: string): void {
    const result = test.result();
    if (result.state === "passed") this.#summary.passed += 1;
    else if (result.state === "failed") this.#fail(test, result.errors, file);
    // Of a group that could not be prepared: the group is told already.
    else if (result.state === "skipped" && !wasBroken(test))
      this.#summary.skipped.push({ sentence: test.fullName, file, why: test.meta().lacks ?? result.note });
  }

  #fail(task: TestCase | TestSuite | TestModule, errors: Errors, file: string): void {
    if (!errors || errors.length === 0) return;
    const sentence = task.type === "module" ? `${file} cannot be run` : task.fullName;
    const command = `npx vitest run --config tests/vitest.config.ts ${quoted(file)}`;
    const only = task.type === "module" ? "" : ` -t ${quoted(patternOf(task.fullName))}`;
    const logs = task.type === "test" ? task.logs().map(({ content }) => content) : [];
    this.#say(sentence, file, command + only, errors, logs);
  }

  #say(
    sentence: string,
    file: string,
    command: string,
    errors: readonly unknown[],
    logs: string[] = [],
  ): void {
    this.#summary.failed.push({ sentence, file, command });
    console.log(`\nFAILED: ${sentence}`);
    if (file) console.log(`  ${file}`);
    for (const log of logs) console.log(indented(log));
    for (const error of errors) console.log(indented(this.#vitest?.logger.formatError(error).output ?? ""));
    if (command) console.log(`  Alone: ${command}\n`);
  }

  #fileOf({ moduleId }: TestModule): string {
    return relative(this.#vitest?.config.root ?? "", moduleId);
  }
}

function wasBroken({ parent }: TestCase | TestSuite): boolean {
  if (parent.errors().length > 0) return true;
  return parent.type === "suite" && wasBroken(parent);
}

/** `-t` takes a pattern. */
const patternOf = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
