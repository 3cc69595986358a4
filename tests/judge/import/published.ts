import type { ImportResult, RowReport } from "#import/report.ts";
import type { Activity } from "#schema/activity.ts";
import type { Contact } from "#schema/contact.ts";
import type { Location } from "#schema/location.ts";
import type { Organization } from "#schema/organization.ts";

/** What a visitor would get of a row: its activity with its place and its provider. */
export interface Published {
  report: RowReport;
  activity: Activity;
  location?: Location | undefined;
  organization?: Organization | undefined;
}

/** Every record an import would publish once it is known who offers it, in the order of the rows. */
export function publishedBy({ changes, held, report }: ImportResult): Published[] {
  const files = new Map([...changes, ...held].map(({ path, value }) => [path, value]));
  return report.rows.flatMap((row) => {
    const activity = files.get(row.file ?? "") as unknown as Activity | undefined;
    if (!activity) return [];
    const location = files.get(`locations/${report.municipality}/${activity.location}.json`);
    const organization = files.get(`organizations/${activity.organization}.json`);
    return [
      {
        report: row,
        activity,
        location: location as unknown as Location | undefined,
        organization: organization as unknown as Organization | undefined,
      },
    ];
  });
}

/** The contact as the page shows it: what an activity lacks comes from its provider. */
export function shownContact({ activity, organization }: Published): Contact {
  return { ...organization?.contact, ...activity.contact };
}
