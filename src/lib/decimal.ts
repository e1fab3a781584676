/** Decimals as texts are added and subtracted digit by digit: no float has a place in money or quantities. */

/** The sum of decimals, without superfluous zeros; `0` of none. Exact, whatever their digits. */
export function sumOf(decimals: readonly string[]): string {
  const scale = Math.max(0, ...decimals.map((decimal) => fractionOf(decimal).length));
  return print(
    decimals.reduce((sum, decimal) => sum + units(decimal, scale), 0n),
    scale,
  );
}

/** A decimal with the other sign; nothing stays nothing. */
export function negated(decimal: string): string {
  if (decimal.startsWith("-")) return decimal.slice(1);
  return /[1-9]/.test(decimal) ? `-${decimal}` : decimal;
}

function fractionOf(decimal: string): string {
  return decimal.split(".")[1] ?? "";
}

function units(decimal: string, scale: number): bigint {
  const [whole = "0"] = decimal.split(".");
  return BigInt(`${whole}${fractionOf(decimal).padEnd(scale, "0")}`);
}

function print(value: bigint, scale: number): string {
  const sign = value < 0n ? "-" : "";
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const [whole, fraction] = [digits.slice(0, digits.length - scale), digits.slice(digits.length - scale)];
  const rest = fraction.replace(/0+$/, "");
  return `${sign}${whole}${rest === "" ? "" : `.${rest}`}`;
}

/** Decimals of up to so many digits survive being read as a float and printed again. */
const FLOAT_DIGITS = 15;

/** Whether a decimal is the same after somebody has read it as a float. */
export function survivesFloat(decimal: string): boolean {
  const short = decimal.includes(".") ? decimal.replace(/0+$/, "") : decimal;
  return short.replaceAll(/^-?[0.]*|\./g, "").length <= FLOAT_DIGITS;
}
