import type { SupplySwitch } from "#domain/supply/said.ts";
import { supplyCell } from "#domain/supply/supply-cell.ts";
import type { SupplyFact } from "#domain/supply/supply-fact.ts";
import type { CategoryKey } from "#schema/category.ts";
import { SUPPLY_SWITCHES } from "#schema/closed-lists.ts";
import {
  bareSentence,
  cellText,
  choiceSentence,
  supplyGaps,
  thinnessOfKind,
  type AreaAsSent,
  type AreaGap,
  type GoalsAsSent,
} from "./supply-gaps.ts";

/** What the page brings along: each activity as area, kind, other kinds and what was said. */
interface Sent {
  facts: [string, SupplyFact["shelf"], CategoryKey[], string][];
  areas: AreaAsSent[];
  columns: (CategoryKey | "")[];
  goals: GoalsAsSent;
  to?: string;
}

const part = <E extends Element>(name: string) => document.querySelector<E>(`[data-supply-${name}]`)!;
const form = part<HTMLFormElement>("form");
const inputs = [...form.querySelectorAll("input")];
const { facts: rows, areas, columns, goals, to } = JSON.parse(part("facts").textContent) as Sent;
const facts = rows.map(([area, shelf, also, said]): SupplyFact => ({ area, shelf, also, said }));

const isSwitch = (key: string): key is SupplySwitch => (SUPPLY_SWITCHES as readonly string[]).includes(key);
const chosen = (): SupplySwitch[] =>
  inputs.flatMap(({ checked, value }) => (checked && isSwitch(value) ? [value] : []));

/** "*": all of it; else slugs, of which "" is that of what stands in no neighbourhood. */
function factsOfRow(row: HTMLTableRowElement): SupplyFact[] {
  const own = row.dataset["areas"] ?? "";
  if (own === "*") return facts;
  return facts.filter(({ area }) => own.split(" ").includes(area));
}

function drawTable(keys: readonly SupplySwitch[]): void {
  for (const row of part<HTMLTableElement>("table").tBodies[0]!.rows) {
    const own = factsOfRow(row);
    const people = row.dataset["people"] === undefined ? undefined : Number(row.dataset["people"]);
    [...row.cells].slice(1).forEach((cell, index) => {
      const kind = columns[index];
      cell.textContent = cellText(supplyCell(own, kind, keys));
      if (kind) cell.dataset["thin"] = thinnessOfKind(own, kind, keys, people, goals);
    });
  }
}

function gapItem({ sentence, mails }: AreaGap): HTMLLIElement {
  const item = document.createElement("li");
  item.append(Object.assign(document.createElement("p"), { textContent: sentence }));
  const fold = document.querySelector("template")?.content.cloneNode(true) as DocumentFragment | undefined;
  const list = fold?.querySelector("ul");
  if (!fold || !list || mails.length === 0) return item;
  for (const { label, href } of mails) {
    const line = document.createElement("li");
    line.append(Object.assign(document.createElement("a"), { textContent: label, href, className: "chip" }));
    list.append(line);
  }
  item.append(fold);
  return item;
}

function drawGaps(keys: readonly SupplySwitch[]): void {
  const section = part<HTMLElement>("gaps");
  const atOnce = Number(section.dataset["supplyGaps"]);
  const gaps = supplyGaps(areas, facts, keys, { goals, to });
  const [shown, more] = section.querySelectorAll<HTMLElement>("[data-supply-list]");
  shown?.replaceChildren(...gaps.slice(0, atOnce).map(gapItem));
  more?.replaceChildren(...gaps.slice(atOnce).map(gapItem));
  const bare = part<HTMLElement>("bare");
  bare.textContent = bareSentence(gaps, areas.length, keys);
  bare.hidden = bare.textContent === "";
  part<HTMLElement>("full").hidden = gaps.length > 0;
  const fold = more?.closest("details");
  const title = fold?.querySelector("summary");
  if (!fold || !title) return;
  fold.hidden = gaps.length <= atOnce;
  title.textContent = (title.dataset["more"] ?? "").replace("{n}", String(gaps.length - atOnce));
}

function draw(): void {
  const keys = chosen();
  drawTable(keys);
  drawGaps(keys);
  part("said").textContent = choiceSentence(supplyCell(facts, undefined, keys), facts.length, keys);
}

/** What is chosen stands behind the "#": it can be sent to somebody, and reaches no server. */
const FRAGMENT = /^#keuze=([\w,-]*)$/;

function readAddress(): void {
  const wanted = FRAGMENT.exec(location.hash)?.[1]?.split(",");
  if (!wanted) return;
  for (const input of inputs) input.checked = wanted.includes(input.value);
  for (const group of form.querySelectorAll("fieldset"))
    if (!group.querySelector(":checked")) {
      const any = group.querySelector<HTMLInputElement>("input[value='']");
      if (any) any.checked = true;
    }
  draw();
}

form.addEventListener("change", () => {
  draw();
  history.replaceState(history.state, "", `#keuze=${chosen().join()}`);
});
addEventListener("hashchange", readAddress);
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
part<HTMLElement>("links").hidden = true;
readAddress();
