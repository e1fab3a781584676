/** Money in integers: unit prices in 10^-8 of a currency, totals in cents, quantities in thousandths, discounts in hundredths of a percent. */

/** `1679831933` → `"16.79831933"`; upstream writes every amount with eight decimals. */
export function printE8(e8: number): string {
  return printScaled(e8, 8);
}

/** `1999` cents → `"19.99000000"`. */
export function printCents(cents: number): string {
  return `${printScaled(cents, 2)}000000`;
}

/** Prints an integer of `10^-digits` units with all its decimals. */
export function printScaled(value: number, digits: number): string {
  const text = String(Math.abs(value)).padStart(digits + 1, "0");
  return `${value < 0 ? "-" : ""}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Thousandths as the JSON number upstream sends: `1500` → `1.5`. */
export function toQuantity(thousandths: number): number {
  return thousandths / 1000;
}

/** A line's net revenue in cents: quantity × price, less the discount, rounded half up once. */
export function lineRevenue(netE8: number, quantity: number, discount: number): number {
  const exact = BigInt(netE8) * BigInt(quantity) * BigInt(10_000 - discount);
  return Number((exact + 5_000_000_000_000n) / 10_000_000_000_000n);
}

/** A unit price after discount, 10^-8. */
export function discounted(netE8: number, discount: number): number {
  return Number((BigInt(netE8) * BigInt(10_000 - discount) + 5_000n) / 10_000n);
}

/** Adds tax to a unit price, 10^-8; the rate is in percent. */
export function withTax(netE8: number, rate: number): number {
  return Number((BigInt(netE8) * BigInt(100 + rate) + 50n) / 100n);
}

/** Tax on cents, rounded half up. */
export function taxOn(cents: number, rate: number): number {
  return Math.floor((cents * rate + 50) / 100);
}

/** One tax rate's share of a document, in cents. */
export interface TaxShare {
  readonly rate: number;
  readonly net: number;
  readonly tax: number;
}

/** Groups line revenues by rate, highest rate first; the tax of each share is rounded once. */
export function taxShares(
  lines: readonly { readonly rate: number; readonly revenueNet: number }[],
): readonly TaxShare[] {
  const nets = new Map<number, number>();
  for (const { rate, revenueNet } of lines) nets.set(rate, (nets.get(rate) ?? 0) + revenueNet);
  return [...nets].toSorted(([a], [b]) => b - a).map(([rate, net]) => ({ rate, net, tax: taxOn(net, rate) }));
}

/** Net and gross of a document, in cents: the sums of its shares. */
export function totalsOf(lines: readonly { readonly rate: number; readonly revenueNet: number }[]): {
  readonly net: number;
  readonly gross: number;
} {
  let net = 0;
  let gross = 0;
  for (const share of taxShares(lines)) {
    net += share.net;
    gross += share.net + share.tax;
  }
  return { net, gross };
}
