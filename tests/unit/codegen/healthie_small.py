"""A small specs/ with one of every kind of thing, for what would take too long with the real schema."""

from __future__ import annotations

from pathlib import Path

SCHEMA = """
scalar Cursor
scalar ISO8601Date
scalar ISO8601DateTime
scalar ISO8601Duration
scalar JSON
scalar UUID
scalar Upload

type Query {
  tags: [Tag!]
  thing(id: ID!): Thing
  things(after: String, before: String, first: Int, kind: Kind, last: Int): ThingConnection
  either: Either
  count: Int
  names: [String!]!
}

type Mutation {
  createThing(input: createThingInput): createThingPayload
}

type Subscription {
  thingChanged(thingId: ID!): Thing
}

type Tag { id: ID! name: String secret: String }

type Thing {
  created_at: ISO8601DateTime!
  day: ISO8601Date
  data: JSON
  id: ID!
  kind: Kind
  length: ISO8601Duration
  copy: Boolean
  name: String
  old: String @deprecated
  tags: [Tag!]!
  uuid: UUID
}

type ThingConnection { edges: [ThingEdge] nodes: [Thing] page_info: PageInfo! total_count: Int! }
type ThingEdge { cursor: Cursor! node: Thing }
type PageInfo { end_cursor: String has_next_page: Boolean! has_previous_page: Boolean! start_cursor: String }
type FieldError { field: String message: String! }
type createThingPayload { messages: [FieldError] thing: Thing }
union Either = Tag | Thing
enum Kind { BIG SMALL }

input createThingInput {
  _destroy: Boolean
  file: Upload
  kind: Kind!
  name: String
  old: String @deprecated
  parts: [PartInput!]
}

input PartInput { at: ISO8601DateTime! size: Float = 1.5 }
"""

DOCUMENT = """
query thing($id: ID!) { thing(id: $id) { ...HandWritten } }
fragment HandWritten on Thing { id name tags { id name } }
"""

SELECTIONS = """
[types.Tag]
never = ["secret"]
never_reason = "Nobody's business."
"""

DECISIONS = """
[[healthie.rule]]
kind = "query|subscription"
safety = "read"

[[healthie.rule]]
kind = "mutation"
safety = "create"
"""


def write_small_specs(folder: Path) -> Path:
    """Write them to a folder that does not exist yet."""
    (folder / "healthie" / "operations").mkdir(parents=True)
    (folder / "healthie" / "schema.graphql").write_text(SCHEMA, "utf-8")
    (folder / "healthie" / "operations" / "things.graphql").write_text(DOCUMENT, "utf-8")
    (folder / "healthie" / "selections.toml").write_text(SELECTIONS, "utf-8")
    (folder / "operations.toml").write_text(DECISIONS, "utf-8")
    return folder
