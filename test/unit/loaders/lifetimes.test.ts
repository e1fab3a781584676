import { describe, expect, it } from "vitest";

import { noLifetimeSettings } from "../../../src/lib/lifetime.ts";
import type { LifetimeSettings } from "../../../src/lib/lifetime.ts";
import { createLifetimes } from "../../../src/loaders/lifetimes.ts";
import type { Lifetimes } from "../../../src/loaders/lifetimes.ts";

function lifetimes(settings: Partial<LifetimeSettings> = {}): Lifetimes {
  return createLifetimes(
    [
      { resource: { type: "Reason", lifetime: "long" }, collections: ["reasons"] },
      { resource: { type: "Thing", lifetime: "medium", fleeting: ["figures"] }, collections: ["things", "stuff"] },
      { resource: { type: "Order" }, collections: ["orders"] },
    ],
    { ...noLifetimeSettings, ...settings },
  );
}

describe("lifetimes", () => {
  it("are an hour, a minute or, where nothing is said, ten seconds", () => {
    const { ofType } = lifetimes();
    expect(["Reason", "Thing", "Order", "Unknown"].map(ofType)).toEqual([3_600_000, 60_000, 10_000, 0]);
  });

  it("of stock figures are five seconds", () => {
    const { ofFacet } = lifetimes();
    expect([ofFacet("Thing", "figures"), ofFacet("Thing", "row")]).toEqual([5000, 60_000]);
  });

  it("are set by any name of the collection, else for all", () => {
    const { ofType } = lifetimes({ overall: 7, byCollection: { stuff: 3 } });
    expect(["Reason", "Thing", "Order"].map(ofType)).toEqual([7000, 3000, 7000]);
  });

  it("of stock figures are never longer than those of what they belong to", () => {
    expect(lifetimes({ stock: 100 }).ofFacet("Thing", "figures")).toBe(60_000);
    expect(lifetimes({ byCollection: { things: 0 } }).ofFacet("Thing", "figures")).toBe(0);
  });
});
