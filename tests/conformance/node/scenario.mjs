// What Apollo Client and urql are driven through: query, mutation, refusal, error, every page of a list, upload.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "graphql";

const { definitions } = parse(readFileSync(new URL("../documents.graphql", import.meta.url), "utf8"));
export const documents = Object.fromEntries(
  definitions.map((definition) => [definition.name.value, { kind: "Document", definitions: [definition] }]),
);
export const { HEALTHIE_BASE_URL: url, HEALTHIE_API_KEY: key } = process.env;
export const headers = (used) => ({
  authorization: `Basic ${used}`,
  authorizationsource: "API",
  "healthie-graphql-api-version": "2026-01-01",
});

// execute(document, variables, key) gives { data, errors }, errors as a list of messages.
export const scenario = async (execute) => {
  const { data: { createClient: made } } = await execute(documents.register, {
    input: { first_name: "Ada", last_name: "Lovelace", email: "ada@example.com" },
  });
  assert.equal(made.messages, null);
  const { data: { user } } = await execute(documents.patient, { id: made.user.id });
  assert.deepEqual([user.first_name, user.email], ["Ada", "ada@example.com"]);

  const { data: { createClient: refused } } = await execute(documents.register, {
    input: { first_name: "Eva", last_name: "Lovelace", email: "nobody" },
  });
  assert.equal(refused.user, null);
  assert.equal(refused.messages[0].field, "email");

  const seen = new Set();
  let page, pages = 0, after = null;
  do {
    ({ data: { users: page } } = await execute(documents.patients, { first: 7, after }));
    for (const node of page.nodes) seen.add(node.id);
    after = page.page_info.end_cursor;
    pages += 1;
  } while (page.page_info.has_next_page);
  assert.equal(seen.size, page.total_count);
  assert.ok(seen.has(made.user.id) && pages > 2);

  const misspelt = await execute(parse('query misspelt { user(id: "61") { no_such_field } }'), {});
  assert.match(misspelt.errors[0], /no_such_field/);
  const stranger = await execute(documents.patient, { id: "61" }, "no-key");
  assert.ok(stranger.errors[0]);

  const file = new File(["Dear Ada"], "letter.txt", { type: "text/plain" });
  const { data: { createDocument: sent } } = await execute(documents.attach, {
    input: { file, display_name: "A letter", rel_user_id: made.user.id },
  });
  assert.equal(sent.messages, null);
  assert.equal(await (await fetch(sent.document.expiring_url)).text(), "Dear Ada");
  return { patient: made.user.id, document: sent.document.id, pages };
};
