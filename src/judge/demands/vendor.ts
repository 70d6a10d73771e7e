import { VENDOR_AFFAIRS, VENDORS_GOODS, VENDORS_OF_MUCH } from '../../data/capabilities/reach.ts';

const vendors: ReadonlySet<string> = new Set(VENDORS_OF_MUCH);
const goods = new RegExp(`\\b(?:${VENDORS_GOODS.join('|')})`, 'i');
const affairs = new RegExp(`\\b(?:${VENDOR_AFFAIRS.join('|')})`, 'i');

/**
 * Whether a name, as written, is that of a vendor who makes all sorts of things, and the words around it do not say which of
 * them: "Microsoft", "HP", but not "HP servers". Such a name is no tool.
 */
export const isBareVendor = (written: string, around: string): boolean =>
  vendors.has(written.toLowerCase()) && !goods.test(around);

/** "Microsoft Licensing": dealings with a vendor, and none of what it makes. */
export const isVendorAffair = (words: string): boolean => affairs.test(words);
