import type { MunicipalityEntry } from "#domain/catalog.ts";
import type { PracticeEntry } from "#domain/practices/join-practices.ts";
import { loadGuide } from "./_guide.ts";

interface PracticeProps {
  practice: PracticeEntry;
  municipality: MunicipalityEntry;
}

/** An address for every practice in a municipality that is known. */
export async function practiceStaticPaths(): Promise<{ params: { slug: string }; props: PracticeProps }[]> {
  const { catalog } = await loadGuide();
  return catalog.practices.flatMap((practice) => {
    const municipality = catalog.municipalities.find(({ slug }) => slug === practice.municipality);
    return municipality ? [{ params: { slug: practice.slug }, props: { practice, municipality } }] : [];
  });
}
