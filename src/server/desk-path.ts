const PREFIX = /^\/(aanmelden|bevestig|antwoord|aanbod|melden|beheer)(\/|$)/;

/** Whether an address is the write side's, known or not: it never falls through to a file of a release. */
export const isDeskPath = (path: string): boolean => PREFIX.test(path);
