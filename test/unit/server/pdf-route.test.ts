import { expect, it } from "vitest";

import { contentDisposition } from "../../../src/server/pdf-route.ts";

it.each([
  ["AB-100042.pdf", 'inline; filename="AB-100042.pdf"'],
  ["Rechnung 7", 'inline; filename="Rechnung 7.pdf"'],
  ["Quote.PDF", 'inline; filename="Quote.pdf"'],
  [
    "Rechnung für Müller.pdf",
    `inline; filename="Rechnung fur Muller.pdf"; filename*=UTF-8''Rechnung%20f%C3%BCr%20M%C3%BCller.pdf`,
  ],
  ["Größe (1).pdf", `inline; filename="Gro_e (1).pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%281%29.pdf`],
  ["100%.pdf", `inline; filename="100_.pdf"; filename*=UTF-8''100%25.pdf`],
  ["../../etc/passwd", 'inline; filename="_.._etc_passwd.pdf"'],
  ['a"; filename="b.exe', 'inline; filename="a_; filename=_b.exe.pdf"'],
  ["line\r\nset-cookie: a=b.pdf", 'inline; filename="line_set-cookie_ a=b.pdf"'],
  ["\ud800.pdf", 'inline; filename="_.pdf"'],
  [".pdf", 'inline; filename="document.pdf"'],
  ["...", 'inline; filename="document.pdf"'],
  ["x".repeat(300), `inline; filename="${"x".repeat(100)}.pdf"`],
])("%j becomes %s", (name, header) => {
  expect(contentDisposition(name)).toBe(header);
});
