/** Whether a UTF-16 unit is a capital letter of ASCII. */
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;
