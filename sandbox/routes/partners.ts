/** Who counts as what: customers and suppliers share a table, and deleted partners are in no list. */
import type { World } from "../model.ts";
import type { Partner } from "../model-partner.ts";
import type { PathParameters } from "./define.ts";
import { found } from "./make.ts";

export const isCustomer = (partner: Partner): boolean => partner.customerNumber !== null && !partner.isDeleted;

export const isSupplier = (partner: Partner): boolean => partner.supplierNumber !== null && !partner.isDeleted;

type PartnerFinder = (world: World, parameters: PathParameters) => Partner | null;

/** The customer that a path's variable names. */
export const findCustomer = (variable: string): PartnerFinder => found("partner", variable, isCustomer);

/** The supplier that a path's variable names. */
export const findSupplier = (variable: string): PartnerFinder => found("partner", variable, isSupplier);

/** A record below a partner, where it belongs to that partner. */
export function ofPartner<R extends { readonly partnerId: number }>(
  findPartner: PartnerFinder,
  find: (world: World, parameters: PathParameters) => R | null,
) {
  return (world: World, parameters: PathParameters): R | null => {
    const partner = findPartner(world, parameters);
    const record = find(world, parameters);
    return partner !== null && record?.partnerId === partner.id ? record : null;
  };
}
