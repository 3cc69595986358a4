import type { Coach } from "#schema/prescribing/coach.ts";
import type { Municipality, Neighbourhood } from "#schema/municipality.ts";
import type { Organization } from "#schema/organization.ts";
import type { Practice } from "#schema/prescribing/practice.ts";

/** `municipality` is the folder it stands in; without a neighbourhood when nobody knows the one it names. */
export interface PracticeEntry extends Practice {
  slug: string;
  municipality: string;
  neighbourhoodEntry: Neighbourhood | undefined;
}
export interface CoachEntry extends Coach {
  slug: string;
  municipality: string;
  organizationEntry: Organization & { slug: string };
}

/** As they were read: slug (file name), folder and parsed value. */
export interface PracticeFiles {
  practices: { slug: string; municipality: string; value: Practice }[];
  coaches: { slug: string; municipality: string; value: Coach }[];
}

interface References {
  organization: (slug: string) => (Organization & { slug: string }) | undefined;
  municipality: (slug: string) => Municipality | undefined;
}

interface LostReference {
  file: string;
  key: string;
  value: string;
  expected: string;
}

/**
 * Practices and coaches with what they refer to. A coach whose organisation nobody knows is left out; a practice that
 * nobody knows is left out of the coach, who stays.
 */
export function joinPractices(
  { practices, coaches }: PracticeFiles,
  references: References,
): { practices: PracticeEntry[]; coaches: CoachEntry[]; dangling: LostReference[] } {
  const dangling: LostReference[] = [];
  const folderOf = (file: string, municipality: string) => {
    const area = references.municipality(municipality);
    const expected = `municipalities/${municipality}.json`;
    if (!area) dangling.push({ file, key: "(map)", value: municipality, expected });
    return area;
  };
  const known = new Set(practices.map(({ municipality, slug }) => `${municipality}/${slug}`));
  return {
    practices: practices.map(({ slug, municipality, value }) => {
      const file = `practices/${municipality}/${slug}.json`;
      const area = folderOf(file, municipality);
      const neighbourhoodEntry = area?.neighbourhoods.find((one) => one.slug === value.neighbourhood);
      if (area && !neighbourhoodEntry)
        dangling.push({
          ...{ file, key: "neighbourhood", value: value.neighbourhood },
          expected: `municipalities/${municipality}.json`,
        });
      return { ...value, slug, municipality, neighbourhoodEntry };
    }),
    coaches: coaches.flatMap(({ slug, municipality, value }) => {
      const file = `coaches/${municipality}/${slug}.json`;
      folderOf(file, municipality);
      const isKnown = ({ practice }: { practice: string }) => known.has(`${municipality}/${practice}`);
      for (const { practice } of value.practices.filter((at) => !isKnown(at)))
        dangling.push({
          ...{ file, key: "practices", value: practice },
          expected: `practices/${municipality}/${practice}.json`,
        });
      const organizationEntry = references.organization(value.organization);
      if (!organizationEntry) {
        const expected = `organizations/${value.organization}.json`;
        dangling.push({ file, key: "organization", value: value.organization, expected });
        return [];
      }
      return [
        { ...value, practices: value.practices.filter(isKnown), slug, municipality, organizationEntry },
      ];
    }),
    dangling,
  };
}
