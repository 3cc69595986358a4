import { describe, expect, it } from "vitest";
import { infinitiveOf, verbForms } from "#search/analyser/verb-forms.ts";

describe("the forms of a verb", () => {
  it.each([
    ["kook", ["koken", "kookt", "gekookt", "koker", "kokend"]],
    ["wandel", ["wandelen", "gewandeld", "wandelaar", "wandelaars", "wandeling", "wandelingen"]],
    ["lees", ["lezen", "lezer", "lezers", "leest"]],
    ["schrijf", ["schrijven", "schrijver", "schrijft"]],
    ["bak", ["bakken", "bakker", "bakster", "gebakt"]],
    ["vertel", ["vertellen", "verteld", "verteller"]],
    ["brei", ["breien", "breister", "gebreid"]],
    ["fiets", ["fietsen", "fietser", "gefietst"]],
    ["ontmoet", ["ontmoeten", "ontmoeting"]],
    ["bestuur", ["besturen", "bestuurder"]],
  ])("of %s hold those people type", (verb, forms) => {
    expect(verbForms(verb)).toEqual(expect.arrayContaining(forms));
  });
});

it("shows a verb as people write it", () => {
  const verbs = [
    "wandel",
    "lees",
    "fiets",
    "schrijf",
    "bak",
    "kook",
    "brei",
    "dans",
    "skate",
    "reis",
    "geef",
    "proef",
  ];
  expect(verbs.map(infinitiveOf)).toEqual(
    "wandelen lezen fietsen schrijven bakken koken breien dansen skaten reizen geven proeven".split(" "),
  );
});
