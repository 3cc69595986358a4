import { parseArgs } from "node:util";
import { scoreProposals } from "../tests/judge/matching/score-proposals.ts";
import { scorePersonas } from "../tests/judge/matching/score-personas.ts";

const USAGE = `npm run rank:score -- [--split dev|heldout] [--detail] [--unconfirmed] [--content DIR] [--judged DIR] | --proposals [--detail]
Ranks the judged personas over the content and scores the rows their activities came from with evaluate.mjs
(--judged, default ../shared/data/matching), and prints what the lists hold beside that. --unconfirmed: as if nobody had
read whom the activities suit. --proposals: what would be proposed of each activity, against what was confirmed of it;
a third is kept apart for who tunes the words.`;

const { values } = parseArgs({
  options: {
    split: { type: "string", default: "dev" },
    detail: { type: "boolean", default: false },
    proposals: { type: "boolean", default: false },
    unconfirmed: { type: "boolean", default: false },
    content: { type: "string", default: "content" },
    judged: { type: "string", default: "../shared/data/matching" },
    help: { type: "boolean", default: false },
  },
});

if (values.help || !["dev", "heldout"].includes(values.split)) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else if (values.proposals) {
  await scoreProposals(values);
} else {
  await scorePersonas(values);
}
