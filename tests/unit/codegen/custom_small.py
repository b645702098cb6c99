"""A small schema and documents of a user's own that use it in every way."""

from __future__ import annotations

from pathlib import Path

SCHEMA = """
scalar Cursor
scalar ISO8601Date
scalar ISO8601DateTime
scalar JSON
scalar Upload

type Query {
  tags: [Tag!]
  thing(id: ID!, at: ISO8601DateTime, day: ISO8601Date, file: Upload, oldArg: String @deprecated): Thing
  things(after: String, before: String, first: Int, kind: Kind, kinds: [Kind!], last: Int): ThingConnection
  either: Either
  eithers: [Either!]!
  node(id: ID!): Node
  count: Int
  names: [String!]!
  when: ISO8601DateTime
  viewer: Person!
}

type Mutation {
  createThing(input: createThingInput): createThingPayload
  deleteThing(id: ID!): createThingPayload
  payThing(id: ID!): createThingPayload
  share: Thing
  frobnicate: Thing
}

type Subscription { thingChanged(thingId: ID!): Thing }

interface Node { id: ID! }
type Tag implements Node { id: ID! name: String secret: String }
type Person implements Node { id: ID! name: String! things(after: String, first: Int, last: Int): ThingConnection! }

type Thing implements Node {
  copy: Boolean
  createdAt: ISO8601DateTime!
  data: JSON
  id: ID!
  kind: Kind
  name: String
  old: String @deprecated
  owner: Person
  sibling(id: ID!): Thing
  tags: [Tag!]!
}

type ThingConnection { edges: [ThingEdge] nodes: [Thing] page_info: PageInfo! total_count: Int! }
type ThingEdge { cursor: Cursor! node: Thing }
type PageInfo { end_cursor: String has_next_page: Boolean! has_previous_page: Boolean! start_cursor: String }
type FieldError { field: String message: String! }
type createThingPayload { messages: [FieldError] thing: Thing }
union Either = Tag | Thing | Person
enum Kind { BIG SMALL }

input createThingInput { kind: Kind! name: String parts: [PartInput!] }
input PartInput { size: Float = 1.5 }
"""

DECISIONS = """
[[healthie.rule]]
kind = "query"
safety = "read"

[[healthie.rule]]
kind = "mutation"
name = "create.*"
safety = "create"

[[healthie.rule]]
kind = "mutation"
name = "(delete|share).*"
safety = "idempotent_write"

[[healthie.exception]]
operation = "payThing"
safety = "money"
reason = "Charges."
"""

GOOD = """
query Merged($id: ID!) { thing(id: $id) { tags { id } tags { name } } }
query Beside($id: ID!) { thing(id: $id) { ...Named tags { name } } }
query Both($id: ID!) { thing(id: $id) { ...Named ...Tagged } }
query Whole($id: ID!) { thing(id: $id) { ...Named } }
query Maybe($id: ID!, $more: Boolean!) { thing(id: $id) { id ...Tagged @include(if: $more) name @skip(if: $more) } }
query MaybeInline($id: ID!, $more: Boolean!) { thing(id: $id) { id ... @include(if: $more) { name } } }
query MaybeInside($id: ID!, $more: Boolean!) {
  thing(id: $id) { owner { id } owner @include(if: $more) { name } }
}
query MaybeRoot($more: Boolean!) { viewer @include(if: $more) { id } }
query Aliased($id: ID!) { it: thing(id: $id) { a: name b: name createdAt copy } }
query OneOf { either { ... on Tag { id name } ...Named } }
query ManyOf { eithers { __typename ... on Person { name } } }
query Bare { either { __typename } }
query AnyNode($id: ID!) { node(id: $id) { id } }
query NodeOf($id: ID!) { node(id: $id) { id ... on Person { name } } }
query Common($id: ID!) { node(id: $id) { ...NodeId } }
query Count { count }
query Names { names }
query When { when }
query Tags { tags { id } }
query Two { count viewer { ...Who } }
query List($first: Int = 5, $after: String, $last: Int, $before: String, $kinds: [Kind!]) {
  things(first: $first, after: $after, last: $last, before: $before, kinds: $kinds) {
    nodes { id } pageInfo: page_info { end_cursor has_next_page }
  }
}
query Import($class: ID!, $at: ISO8601DateTime, $kind: Kind = BIG, $healthie: Int! = 3) {
  thing(id: $class, at: $at) { kind data __typename }
  things(first: $healthie, kind: $kind) { edges { node { id } } }
}
mutation Make($input: createThingInput!) { createThing(input: $input) { thing { ...Named } } }
mutation MakeMaybe($input: createThingInput!, $tell: Boolean!) {
  createThing(input: $input) { messages @include(if: $tell) { message } thing { id } }
}
mutation MakeAndPay($input: createThingInput!) {
  made: createThing(input: $input) { thing { id } }
  payThing(id: 1) { messages { message } }
}
# Its id is chosen by us.
# hero-healthie: safety=idempotent_write reason=A repeat makes the same thing again.
mutation MakeAgain($input: createThingInput!) { createThing(input: $input) { thing { id } } }
mutation Share { share { id } }
fragment NodeId on Node { id }
fragment Named on Thing { id name tags { id } }
fragment Tagged on Thing { tags { name } }
fragment Who on Person { id name things(first: 2) { nodes { ...Named } } }
"""


def write_schema(folder: Path) -> Path:
    """The schema as a file."""
    path = folder / "small.graphql"
    path.write_text(SCHEMA, "utf-8")
    return path
