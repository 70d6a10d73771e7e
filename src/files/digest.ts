/** Node's cryptography takes milliseconds to load, and most runs need none. */
const crypto = () => process.getBuiltinModule('node:crypto');

/** The SHA-256 of a text. */
export const sha256 = (text: string, encoding: 'hex' | 'base64url'): string =>
  crypto().createHash('sha256').update(text).digest(encoding);

/** Twelve digits that no other file name has. */
export const randomDigits = (): string => crypto().randomBytes(6).toString('hex');
