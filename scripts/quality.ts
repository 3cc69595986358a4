import { parseArgs } from "node:util";
import { localDateOf } from "#domain/when/local-time.ts";
import { contentQuality, type ContentQuality } from "../tests/judge/quality/content-quality.ts";

const USAGE = `npm run quality -- [--content DIR] [--organization SLUG] [--points N] [--json]
How deep the content is: per field how much is known over living activities, per organisation the six questions that
would help most (weights and reasons: src/domain/quality/asked-fields.ts), how the easy texts read (Flesch-Douma:
src/text/readability.ts) and the trend at N commits (6). --organization: only that one, with its activities.`;

/** So many texts to rewrite are named; `--json` has all. */
const MOST_TEXTS = 10;

const { values } = parseArgs({
  options: {
    content: { type: "string", default: "content" },
    organization: { type: "string" },
    points: { type: "string", default: "6" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const points = Number(values.points);
if (values.help || !Number.isInteger(points) || points < 1) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  const quality = await contentQuality(values.content, { today: localDateOf(new Date()), points });
  const chosen = quality.organizations.filter(({ slug }) => slug === (values.organization ?? slug));
  if (chosen.length === 0 && values.organization !== undefined) {
    console.error(`No organisation with the slug "${values.organization}" has living activities.`);
    process.exitCode = 1;
  } else if (values.json) {
    console.log(JSON.stringify({ ...quality, organizations: chosen }, null, 2));
  } else if (values.organization) {
    for (const one of chosen) printOrganization(one);
  } else {
    printAll(quality);
  }
}

function percent(share: number | undefined): string {
  return share === undefined ? "   -" : `${Math.floor(share * 100)}%`.padStart(4);
}

function printAll(quality: ContentQuality) {
  const { on, activities, known, fields, organizations, trend, noTrend } = quality;
  console.log(
    `${activities} living activities on ${on}; of all that can be asked,${percent(known)} is known.\n`,
  );
  console.log("Per field: known, said of asked, weight of the answer (1 to 6)");
  for (const { label, said, asked, weight } of fields) {
    const share = percent(asked ? said / asked : undefined);
    console.log(`  ${share}  ${`${said}/${asked}`.padStart(7)}  ${weight}  ${label}`);
  }
  printEasyTexts(quality);
  console.log("\nQuestions that would help most, by organisation (of how many of its activities)");
  for (const { name, activities: count, questions } of organizations)
    console.log(
      `  ${name} (${count}): ${questions.map(({ label, activities: of }) => `${label} ${of.length}`).join("; ")}`,
    );
  console.log(`\nTrend: ${noTrend ?? "at commits that changed activities"}`);
  for (const point of trend) {
    const { unread } = point;
    console.log(
      `  ${point.on}  ${point.commit}  ${String(point.activities).padStart(4)} living  ${percent(point.known)} known  ${String(point.easiest).padStart(4)} easy${unread > 0 ? `  ${unread} not read by today's schema` : ""}`,
    );
  }
}

function printEasyTexts({ easyTexts, toRewrite }: ContentQuality) {
  const { texts, easiest, sentences, hardSentences, levels } = easyTexts;
  const share = ((100 * easiest) / Math.max(1, texts)).toFixed(1);
  console.log(
    `\nEasy texts: ${easiest} of ${texts} (${share}%) at the easiest level of Flesch-Douma; ${hardSentences} of ${sentences} sentences are hard.`,
  );
  const counts = Object.entries(levels).map(([level, count]) => `${level} ${count}`);
  console.log(`  ${counts.join(", ")}`);
  const named = toRewrite.slice(0, MOST_TEXTS).map(({ slug, score }) => `${slug} (${score})`);
  if (named.length > 0) console.log(`  To look at: ${named.join(", ")}`);
}

function printOrganization({ name, activities, known, questions }: ContentQuality["organizations"][number]) {
  console.log(`${name}: ${activities} living activities, ${percent(known).trim()} known. Ask:`);
  for (const { label, weight, activities: of } of questions)
    console.log(`  ${label} (weight ${weight}, ${of.length} of ${activities}): ${of.join(", ")}`);
}
