import { z } from "zod";

import type { ProductCategory } from "../domain/product-category.ts";
import { defineResource } from "./define.ts";
import { id, parseWire, reference, text } from "./wire.ts";

const wire = z.object({ id, name: text, parent: reference });

function read(item: unknown): ProductCategory {
  const { id, name, parent } = parseWire(wire, item);
  return { id, name, parentId: parent };
}

/** Trees of categories. Upstream: the list answers everything, whatever it is asked. Checked 2026-11. */
export const productCategory = defineResource<ProductCategory>({
  type: "ProductCategory",
  lifetime: "long",
  fields: { products: null },
  filters: {},
  sources: [
    {
      family: "v1",
      list: {
        path: "/api/v1/productsCategories",
        dialect: "bare",
        brings: ["row"],
        counts: true,
        filters: {},
        orders: {},
        whole: true,
        read,
      },
      single: { path: (id) => `/api/v1/productsCategories/${id}`, brings: ["row"], read },
    },
  ],
});
