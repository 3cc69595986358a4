import type { PracticeFiles } from "#domain/practices/join-practices.ts";
import type { Coach } from "#schema/prescribing/coach.ts";
import type { ContentProblem } from "./content-problem.ts";

type Hours = NonNullable<Coach["practices"][number]["hours"]>[number];

const overlap = (a: Hours, b: Hours) =>
  a.days.some((day) => b.days.includes(day)) && a.startTime < b.endTime && b.startTime < a.endTime;

/** What no single file of a practice or a coach can be blamed for by its schema. */
export function checkPractices({ practices, coaches }: PracticeFiles): ContentProblem[] {
  const first = new Map<string, string>();
  const sameAddress = practices.flatMap(({ slug, municipality }) => {
    const other = first.get(slug);
    if (other === undefined) first.set(slug, municipality);
    if (other === undefined || other === municipality) return [];
    return [
      {
        file: `practices/${municipality}/${slug}.json`,
        key: "(bestandsnaam)",
        problem: `De praktijk "${slug}" bestaat ook in ${other}: hun pagina's zouden één adres hebben.`,
        remedy: "Geef een van de bestanden een andere naam.",
      },
    ];
  });
  return [...sameAddress, ...coaches.flatMap(checkHours)];
}

function checkHours({ slug, municipality, value }: PracticeFiles["coaches"][number]): ContentProblem[] {
  const file = `coaches/${municipality}/${slug}.json`;
  const names = value.practices.map(({ practice }) => practice);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  const all = value.practices.flatMap(({ practice, hours = [] }) =>
    hours.map((one) => ({ practice, ...one })),
  );
  const backwards = all.find(({ startTime, endTime }) => startTime >= endTime);
  const [one, other] =
    all.flatMap((a, at) => all.slice(at + 1).flatMap((b) => (overlap(a, b) ? [[a, b] as const] : [])))[0] ??
    [];
  const found = (problem: string, remedy: string) => ({ file, key: "practices.hours", problem, remedy });
  return [
    ...(twice
      ? [found(`De praktijk "${twice}" staat er twee keer in.`, "Zet alle uren bij één van de twee.")]
      : []),
    ...(backwards
      ? [
          found(
            `Bij "${backwards.practice}" ligt het einde (${backwards.endTime}) niet na het begin (${backwards.startTime}).`,
            "Draai ze om, of verbeter de tijd.",
          ),
        ]
      : []),
    ...(one && other
      ? [
          found(
            `De coach staat op hetzelfde moment in "${one.practice}" en "${other.practice}".`,
            "Verbeter de dag of de tijd van een van de twee.",
          ),
        ]
      : []),
  ];
}
