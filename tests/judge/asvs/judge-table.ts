import type { Answer, Chapter, Evidence } from "./requirement.ts";
import { requirementsUpTo } from "./levels.ts";
import { testTitles } from "./test-titles.ts";

/** The level the guide answers to. */
const LEVEL = 2;

/** `read`: a file of the repository, undefined when it is not there. Each problem a sentence. */
export function tableProblems(
  chapters: readonly Chapter[],
  read: (file: string) => string | undefined,
): string[] {
  const asked = requirementsUpTo(LEVEL).map(({ id }) => id);
  const answered = chapters.flatMap(({ answers }) => Object.keys(answers));
  const known = new Map<string, string[]>();
  const titlesOf = (file: string, text: string) => {
    const titles = known.get(file) ?? testTitles(text);
    known.set(file, titles);
    return titles;
  };
  const missingIn = ({ file, ...one }: Evidence): string | undefined => {
    const text = read(file);
    if (text === undefined) return `there is no ${file}`;
    if (one.kind === "words")
      return text.replace(/\s+/g, " ").includes(one.words)
        ? undefined
        : `${file} does not say "${one.words}"`;
    return titlesOf(file, text).includes(one.name) ? undefined : `${file} has no test "${one.name}"`;
  };
  return [
    ...asked.filter((id) => !answered.includes(id)).map((id) => `V${id} has no answer.`),
    ...answered
      .filter((id) => !asked.includes(id))
      .map((id) => `V${id} is not in level ${LEVEL} of ASVS 5.0.`),
    ...answered.filter((id, at) => answered.indexOf(id) !== at).map((id) => `V${id} is answered twice.`),
    ...chapters.flatMap(({ answers }) =>
      Object.entries(answers).flatMap(([id, answer]) => {
        if (answer.state === "not ours") return [];
        if (answer.state === "held" && answer.by.length === 0) return [`V${id} is held by nothing.`];
        return answer.by.flatMap((one) => missingIn(one) ?? []).map((problem) => `V${id}: ${problem}.`);
      }),
    ),
  ];
}

/** The whole table in Markdown, with its sums above it. */
export function tableText(chapters: readonly Chapter[]): string {
  const levels = new Map(requirementsUpTo(LEVEL).map(({ id, level }) => [id, level]));
  const all = chapters.flatMap(({ answers }) => Object.values(answers));
  const count = (state: string) => all.filter((answer) => answer.state === state).length;
  return [
    `# OWASP ASVS 5.0, level ${LEVEL}`,
    "",
    `${all.length} requirements: ${count("held")} held, ${count("elsewhere")} for whoever runs the guide, ` +
      `${count("not ours")} with nothing to ask them of, ${count("not yet")} not yet.`,
    ...chapters.flatMap(({ name, answers }) => [
      "",
      `## ${name}`,
      "",
      "| requirement | level | in short | answer |",
      "| --- | --- | --- | --- |",
      ...Object.entries(answers).map(
        ([id, answer]) =>
          `| ${["V" + id, String(levels.get(id) ?? ""), answer.asks, wordsOf(answer)].map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`,
      ),
    ]),
  ].join("\n");
}

function wordsOf(answer: Answer): string {
  if (answer.state === "not ours") return `Does not apply: ${answer.why}`;
  const by = answer.by.map(evidenceText);
  if (answer.state === "not yet") return [`**Not yet:** ${answer.what}`, ...by].join("<br>");
  return [...(answer.state === "elsewhere" ? [`Whoever runs the guide: ${answer.who}`] : []), ...by].join(
    "<br>",
  );
}

const evidenceText = (one: Evidence): string =>
  one.kind === "test" ? `\`${one.file}\`: ${one.name}` : `\`${one.file}\` says: ${one.words}`;
