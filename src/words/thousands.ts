/**
 * A number as people write it, with commas between the thousands and at most three decimals: "86,000", "25.5". An engine
 * takes longer to load its tables of locales for this than to judge a post.
 */
export function withThousands(amount: number): string {
  const [whole = '', decimals] = String(Number(Math.abs(amount).toFixed(3))).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const sign = amount < 0 ? '-' : '';
  return `${sign}${groups.join(',')}${decimals === undefined ? '' : `.${decimals}`}`;
}
