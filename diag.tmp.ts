import { readFile } from "node:fs/promises";
import { openMatching } from "./tests/judge/matching/rank-profiles.ts";
import { rank } from "#matching/choose/propose.ts";
import { scoreOf } from "#matching/choose/score.ts";
import { brokenLimit } from "#matching/choose/limits.ts";
const [content, judgedDir, only, par] = process.argv.slice(2);
const judged = JSON.parse(await readFile(judgedDir + "/personas.json", "utf8"));
const m = await openMatching(content!, judged.meta.referenceDate, { unconfirmed: process.env.UNCONF === "1" });
const rowOf = new Map<string, number>(m.catalog.activities.flatMap((a: any) => a.sources.filter((s: any) => s.kind === "sheet").slice(0, 1).map((s: any) => [a.slug, s.row])));
const entryOf = new Map(m.catalog.activities.map((a: any) => [a.slug, a]));
let i = -1;
for (const p of judged.personas.filter((p: any) => p.split === "dev")) {
  i++;
  if (only && only !== "all" && !only.split(",").includes(p.id)) continue;
  if (par === "even" && i % 2 === 0) continue;
  const asked = m.ask(p.profile);
  const order = rank(m.candidates, asked, 60);
  const dcg = (gs: number[]) => gs.reduce((s, g, k) => s + (2 ** g - 1) / Math.log2(k + 2), 0);
  const g = (slug: string) => p.neverReasons[rowOf.get(slug)!] ? -1 : (p.grades[rowOf.get(slug)!] ?? 0);
  const ideal = Object.values(p.grades as Record<string, number>).sort((a, b) => b - a).slice(0, 10);
  const nd = dcg(order.slice(0, 10).map((s) => Math.max(0, g(s.candidate.slug)))) / dcg(ideal);
  const pr = Object.fromEntries(Object.entries(p.profile).filter(([, v]) => v && (!Array.isArray(v) || v.length)));
  console.log(`\n##### ${p.id} nDCG ${nd.toFixed(3)} ${JSON.stringify(pr)}\n  ${p.story ?? p.situation ?? p.description ?? ""}`);
  console.log(`  asked: interests ${[...asked.interests]} groups ${asked.groups} moments ${[...asked.moments]} goals ${asked.profile.goals} words ${asked.ownWords.labels}`);
  const show = (s: any, pos: string) => {
    const e: any = entryOf.get(s.candidate.slug);
    const c = s.candidate;
    console.log(`${pos} g${g(c.slug)} r${rowOf.get(c.slug)} ${s.score.toFixed(3)} ${c.slug} [${c.categories}|${c.role ?? ""}] tags ${Object.entries(c.tags).map(([k, v]) => k + ":" + v)} goals ${Object.entries(c.serves ?? c.goals).map(([k, v]) => k + ":" + v)} closed ${c.closedFor} meant ${c.meantFor} for "${c.forWhom ?? ""}"`);
    console.log(`      pref ${JSON.stringify(s.preference)} feas ${JSON.stringify(s.feasibility)} corr ${JSON.stringify(s.corrections)}`);
  };
  order.slice(0, 10).forEach((s, k) => show(s, String(k + 1).padStart(2)));
  const top = new Set(order.slice(0, 10).map((s) => s.candidate.slug));
  for (const c of m.candidates) if (g(c.slug) >= 2 && !top.has(c.slug)) {
    const lim = brokenLimit(c, asked);
    const pos = order.findIndex((s) => s.candidate.slug === c.slug) + 1;
    if (lim) console.log(` MISSED g${g(c.slug)} r${rowOf.get(c.slug)} ${c.slug} LIMIT ${lim} closed ${c.closedFor} sameAs ${c.sameAs} lang ${c.languages} age ${c.minAge}-${c.maxAge} gen ${c.generation} for ${c.forWhom}`);
    else show(scoreOf(c, asked), ` MISSED @${pos}`);
  }
}
