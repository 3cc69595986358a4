import type { CatalogFiles } from "#domain/catalog.ts";
import { isReserved } from "#domain/slug-of.ts";
import type { Activity } from "#schema/activity.ts";
import type { ContentProblem } from "./content-problem.ts";

/** What no single file can be blamed for by its schema: names used twice, words nobody defined, times that run backwards. */
export function checkCatalog(files: CatalogFiles): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const groups = new Set(files.groups.map(({ key }) => key));
  const interests = new Set(files.interests.map(({ key }) => key));
  const slugs = new Map(files.activities.map(({ slug }) => [slug, [] as string[]]));
  for (const { slug, municipality } of files.activities) slugs.get(slug)?.push(municipality);

  for (const { slug, municipality, value } of files.activities) {
    const file = `activities/${municipality}/${slug}.json`;
    const add = (key: string, problem: string, remedy: string) =>
      problems.push({ file, key, problem, remedy });
    const places = slugs.get(slug) ?? [];
    // The first keeps its address.
    if (places[0] !== municipality)
      add(
        "(bestandsnaam)",
        `De naam "${slug}" bestaat ook in ${places.filter((name) => name !== municipality).join(", ")}.`,
        "Geef een van de bestanden een andere naam.",
      );
    if (value.place === "venue" && !value.location)
      add(
        "location",
        "Er is geen plek, terwijl het op een plek is.",
        `Noem een bestand uit locations/${municipality}/, of kies bij place: online, home of various.`,
      );
    if (value.place !== "venue" && value.location)
      add(
        "location",
        "Er is een plek, terwijl place iets anders zegt.",
        "Zet place op venue, of haal location weg.",
      );
    for (const key of value.audience.groups ?? [])
      if (!groups.has(key))
        add(
          "audience.groups",
          `De groep "${key}" kennen we niet.`,
          "Kies een sleutel uit vocabulary/groups.json.",
        );
    for (const key of value.tags)
      if (!interests.has(key))
        add(
          "tags",
          `De interesse "${key}" kennen we niet.`,
          "Kies een sleutel uit vocabulary/interests.json.",
        );
    if (value.category && value.alsoIn?.includes(value.category))
      add("alsoIn", "Deze categorie staat al bij category.", "Haal haar hier weg.");
    const { minAge, maxAge } = value.audience;
    if (minAge !== undefined && maxAge !== undefined && minAge > maxAge)
      add("audience.maxAge", "De hoogste leeftijd is lager dan de laagste.", "Draai ze om.");
    const { min, max } = value.threshold.groupSize ?? {};
    if (min !== undefined && max !== undefined && min > max)
      add("threshold.groupSize", "De kleinste groep is groter dan de grootste.", "Draai ze om.");
    problems.push(...checkStaying(file, slug, value, slugs));
    problems.push(...checkTimes(file, value.schedule));
  }

  const keys = files.categories.map(({ key }) => key);
  if (new Set(keys).size !== keys.length)
    problems.push({
      file: "categories.json",
      key: "key",
      problem: "Een categorie staat er twee keer in.",
      remedy: "Houd er acht over.",
    });
  for (const { slug, value } of files.municipalities) {
    const names = value.neighbourhoods.map((one) => one.slug);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice)
      problems.push({
        file: `municipalities/${slug}.json`,
        key: "neighbourhoods",
        problem: `De wijk "${twice}" staat er twee keer in.`,
        remedy: "Houd er een over.",
      });
    const reserved = names.find(isReserved);
    if (reserved)
      problems.push({
        file: `municipalities/${slug}.json`,
        key: "neighbourhoods",
        problem: `De naam "${reserved}" is al van iets anders.`,
        remedy: `Maak er "${reserved}-2" van.`,
      });
    const provider = value.welzijnOpRecept?.organization;
    if (provider && !files.organizations.some((one) => one.slug === provider)) {
      problems.push({
        file: `municipalities/${slug}.json`,
        key: "welzijnOpRecept.organization",
        problem: `"${provider}" bestaat niet.`,
        remedy: "Noem een bestand uit organizations/.",
      });
    }
  }
  return [...problems, ...checkTargets(files)];
}

/** People who live where there is no such place would be counted nowhere. */
function checkTargets({ targets = [], municipalities }: CatalogFiles): ContentProblem[] {
  return targets.flatMap(({ slug, value: { population } }) => {
    const areas = municipalities.find((one) => one.slug === slug)?.value.neighbourhoods ?? [];
    const unknown = (kind: "neighbourhoods" | "districts", known: (string | undefined)[]) =>
      Object.keys(population?.[kind] ?? {})
        .filter((name) => !known.includes(name))
        .map((name) => ({
          file: `targets/${slug}.json`,
          key: `population.${kind}`,
          problem: `"${name}" bestaat niet.`,
          remedy: `Noem er een uit municipalities/${slug}.json, of haal dit weg.`,
        }));
    return [
      ...unknown(
        "neighbourhoods",
        areas.map((one) => one.slug),
      ),
      ...unknown(
        "districts",
        areas.map(({ district }) => district),
      ),
    ];
  });
}

/** What comes after, and who rings: what says yes and no at once says nothing. */
function checkStaying(
  file: string,
  slug: string,
  { comingBack, nextStep }: Activity,
  slugs: ReadonlyMap<string, unknown>,
): ContentProblem[] {
  const problem = (key: string, problem: string, remedy: string) => ({ file, key, problem, remedy });
  const next = nextStep?.activity;
  return [
    ...(next !== undefined && !slugs.has(next)
      ? [problem("nextStep.activity", `"${next}" bestaat niet.`, "Noem een bestand uit activities/.")]
      : []),
    ...(next === slug
      ? [
          problem(
            "nextStep.activity",
            "De volgende stap is deze zelf.",
            "Noem een ander bestand, of haal het weg.",
          ),
        ]
      : []),
    ...(nextStep?.as === "none" && (next !== undefined || nextStep.how)
      ? [problem("nextStep.as", "Er staat dat er geen vervolg is, en ook welk.", "Kies een van de twee.")]
      : []),
    ...(comingBack?.ringsWho && comingBack.ringsWhenAway === false
      ? [problem("comingBack.ringsWho", "Er staat dat niemand belt, en ook wie.", "Kies een van de twee.")]
      : []),
  ];
}

function checkTimes(file: string, schedule: Activity["schedule"]): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const windows =
    schedule.type === "recurring"
      ? schedule.rules
      : schedule.type === "open"
        ? schedule.hours
        : schedule.type === "by-appointment"
          ? (schedule.hours ?? [])
          : schedule.type === "unknown"
            ? []
            : [schedule];
  for (const { startTime, endTime } of windows) {
    if (startTime && endTime && startTime === endTime)
      problems.push({
        file,
        key: "schedule",
        problem: `Het begint en eindigt om ${startTime}.`,
        remedy: "Vul de eindtijd goed in, of laat die weg.",
      });
  }
  if ("from" in schedule && schedule.from && schedule.until && schedule.from > schedule.until) {
    problems.push({
      file,
      key: "schedule.until",
      problem: `De laatste dag (${schedule.until}) ligt voor de eerste (${schedule.from}).`,
      remedy: "Draai ze om.",
    });
  }
  return problems;
}
