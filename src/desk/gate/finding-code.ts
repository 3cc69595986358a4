const PREFIX = "found-";

/** The code of a remark about what a text of a sheet seems to hold. */
export const findingCode = (kind: string): string => `${PREFIX}${kind}`;
export const isFindingCode = (code: string): boolean => code.startsWith(PREFIX);
