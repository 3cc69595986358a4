import type { ClientDataWarning } from "#desk/gate/client-data.ts";
import type { FormValues } from "#desk/form/form-values.ts";

export type SubmissionState = "unconfirmed" | "waiting" | "asked" | "approved" | "rejected" | "withdrawn";
export type SubmissionKind = "new" | "change" | "withdraw";

/** What a provider sent in: only what may become public. Who sent it is a `Submitter`, kept apart. */
export interface Submission {
  /** For people to name it by: "MW-7K3QF2PXA". */
  id: string;
  kind: SubmissionKind;
  /** The published activity it is about; absent for a new one. */
  slug: string | undefined;
  municipality: string;
  /** Slug of the organisation whose editors decide; absent: only those who look after the whole guide. */
  organization: string | undefined;
  state: SubmissionState;
  /** Grows with every change: two people never overwrite each other. */
  version: number;
  form: FormValues;
  /** Fingerprint of what was published when the provider began; undefined for a new one. */
  base: string | undefined;
  warnings: ClientDataWarning[];
  /** Milliseconds since 1970. */
  createdAt: number;
  waitingSince: number | undefined;
  decidedAt: number | undefined;
  reason: string | undefined;
  answer: string | undefined;
}

/** Personal data: shown to editors, deleted some months after the decision. */
export interface Submitter {
  name: string;
  email: string;
  phone: string;
  remark: string;
  /** May be asked now and then whether it is still true. */
  keep: boolean;
}
