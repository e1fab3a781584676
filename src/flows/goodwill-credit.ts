/** Money goes back, and nothing comes back. */
import { sameNames } from "../commands/keys.ts";
import { defineFlow } from "./define.ts";
import { creditNoteAdoption, creditHolds } from "./found.ts";
import { withPositions } from "./given.ts";

const line = ["productId", "quantity", "name", "description"];

/** Credits a customer without a return. */
export const goodwillCredit = defineFlow({
  ids: {
    customerId: { type: "Customer" },
    projectId: { type: "Project" },
    "positions.productId": { type: "Product" },
    creditNoteId: { type: "CreditNote" },
  },
  objections: withPositions,
  ways: [
    {
      family: "v3",
      steps: [
        {
          command: "creditNoteCreate",
          takes: {
            ...sameNames(["customerId", "projectId", "currency", "documentDate", "bodyIntroduction"]),
            ...sameNames(["internalComment", "customerOrderNumber"]),
            positions: { at: "positions", items: sameNames([...line, "price.amount", "price.currency"]) },
          },
          holds: creditHolds,
          adopts: creditNoteAdoption,
        },
        {
          command: "creditNoteRelease",
          takes: {},
          complete: (_taken, { made }) => ({ id: made["creditNoteCreate"]?.id }),
        },
      ],
    },
  ],
  payload: (ids) => ({ creditNoteId: ids["creditNoteCreate"] ?? null }),
});
