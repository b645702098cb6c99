"""What Healthie may change of what it takes, of its operations, and of what nobody sees."""

from __future__ import annotations

from tests.unit.codegen.evolution.graphql_names import CREATE, CURATED_DELETE, DELETE, T, one
from tests.unit.codegen.evolution.harness import Case, Line

REQUESTS = [
    one(
        "an argument is required",
        "name: String): renameThingPayload",
        "name: String!): renameThingPayload",
        Line("breaking", "argument_type", "healthie.mutations.rename_thing", "Pass `name`; it is now required."),
        effects=(("healthie.mutations.rename_thing(name)", "str | None = None", "str"),),
    ),
    one(
        "an argument is no longer required",
        "search(text: String!)",
        "search(text: String)",
        Line("additive", "argument_type", "healthie.queries.search", "may be null or left out now"),
        effects=(("healthie.queries.search(text)", "str", "str | None = None"),),
    ),
    one(
        "an argument is added, required",
        "thing(id: ID!): Thing",
        "thing(id: ID!, practice: ID!): Thing",
        Line("breaking", "argument_added", T, "Pass `practice`; it is required."),
        effects=(("healthie.queries.thing(practice)", None, "str"),),
    ),
    one(
        "an argument is added, required but with a default",
        "thing(id: ID!): Thing",
        "thing(id: ID!, depth: Int! = 1): Thing",
        Line("additive", "argument_added", T, "`Query.thing(depth:)`"),
    ),
    one(
        "an argument is added, optional",
        "thing(id: ID!): Thing",
        "thing(id: ID!, fresh: Boolean): Thing",
        Line("additive", "argument_added", T, "new argument `Query.thing(fresh:)`: `Boolean`"),
        effects=(("healthie.queries.thing(fresh)", None, "bool | None = None"),),
    ),
    one(
        "an argument is added to an operation with a hand-written document",
        "owner(id: ID!, locale",
        "owner(id: ID!, zone: String, locale",
        Line("note", "argument_added", "", "`Query.owner(zone:)`"),
        effects=(("healthie.queries.owner(zone)", None, None),),
    ),
    one(
        "an argument is removed",
        "count(kind: Kind)",
        "count",
        Line("breaking", "argument_removed", "healthie.queries.count", "Stop passing `kind`."),
        effects=(("healthie.queries.count(kind)", "Kind | str | None = None", None),),
    ),
    one(
        "an argument is renamed",
        "search(text: String!)",
        "search(texts: String!)",
        Line("breaking", "argument_renamed", "healthie.queries.search", "Pass `texts` instead of `text`."),
        effects=(("healthie.queries.search(text)", "str", None), ("healthie.queries.search(texts)", None, "str")),
    ),
    one(
        "an argument changes its type",
        "tags(limit: Int = 10",
        "tags(limit: String",
        Line("breaking", "argument_type", "healthie.queries.tags", "Pass `limit` as its new type."),
        Line("behaviour", "argument_default", "healthie.queries.tags", "was `10` and is none"),
        effects=(("healthie.queries.tags(limit)", "int | None = None", "str | None = None"),),
    ),
    one(
        "an argument becomes a list",
        "count(kind: Kind)",
        "count(kind: [Kind!])",
        Line("breaking", "argument_type", "healthie.queries.count", "Pass a list as `kind`."),
        effects=(("healthie.queries.count(kind)", "Kind | str | None = None", "Sequence[Kind | str] | None = None"),),
    ),
    one(
        "the default of an argument changes",
        "tags(limit: Int = 10",
        "tags(limit: Int = 50",
        Line("behaviour", "argument_default", "healthie.queries.tags", "was `10` and is `50`"),
    ),
    one(
        "an argument is deprecated",
        "count(kind: Kind)",
        "count(kind: Kind @deprecated)",
        Line("additive", "argument_deprecated", "healthie.queries.count", "Plan to stop passing `kind`."),
    ),
    one(
        "a field of an input is added, required",
        "  reason: String\n",
        "  reason: String\n  confirm: Boolean!\n",
        Line("breaking", "input_added", CURATED_DELETE, "Pass `confirm` in `DeleteThingInput`; it is required."),
        Line("breaking", "input_added", DELETE, "required"),
        effects=(("DeleteThingInput.confirm", None, "Boolean"),),
        decides=("`healthie.things.delete` calls `healthie.mutations.delete_thing`",),
    ),
    one(
        "a field of an input is added, optional",
        "  reason: String\n",
        "  reason: String\n  confirm: Boolean\n",
        Line("additive", "input_added", CURATED_DELETE, "`deleteThingInput.confirm`"),
        effects=(("DeleteThingInput.confirm", None, "Boolean | None"),),
    ),
    one(
        "a field of an input inside an input is removed",
        "  unit: String\n",
        "",
        Line("breaking", "input_removed", CREATE, "Stop passing `unit` in `PartInput`."),
        effects=(("PartInput.unit", "str | None", None),),
    ),
    one(
        "a field of an input is renamed",
        "  reason: String\n",
        "  reasons: String\n",
        Line("breaking", "input_renamed", DELETE, "Pass `reasons` instead of `reason` in `DeleteThingInput`."),
        effects=(("DeleteThingInput.reasons", None, "str | None"),),
        decides=("things.delete",),
    ),
    one(
        "a field of an input is required",
        "  reason: String\n",
        "  reason: String!\n",
        Line("breaking", "input_type", DELETE, "Pass `reason` in `DeleteThingInput`; it is now required."),
        effects=(("DeleteThingInput.reason", "str | None", "str"),),
        decides=("things.delete",),
    ),
    one(
        "a field of an input is no longer required",
        "  amount: Float!\n",
        "  amount: Float\n",
        Line("additive", "input_type", CREATE, "may be null or left out now"),
        effects=(("PartInput.amount", "Float", "Float | None"),),
    ),
    one(
        "a field of an input changes its type",
        "  kind: Kind!\n  name",
        "  kind: String!\n  name",
        Line("breaking", "input_type", CREATE, "was `Kind!` and is `String!`"),
        effects=(("CreateThingInput.kind", "Kind | str", "str"),),
    ),
    one(
        "the default of a field of an input changes",
        'note: String = "none"',
        'note: String = "empty"',
        Line("behaviour", "input_default", CREATE, "was `none` and is `empty`"),
    ),
    one(
        "a required field of an input gets a default",
        "  amount: Float!\n",
        "  amount: Float! = 1.0\n",
        Line("additive", "input_default", CREATE, "may be left out now"),
    ),
    one(
        "a field of an input is deprecated",
        "  reason: String\n",
        "  reason: String @deprecated\n",
        Line("additive", "input_deprecated", CURATED_DELETE, "Plan to stop passing `reason` in `DeleteThingInput`."),
        effects=(("DeleteThingInput.reason", "str | None", "str | None"),),
    ),
    one(
        "a value of an enum that is sent and received is added",
        "enum Kind { BIG SMALL TINY }",
        "enum Kind { BIG SMALL TINY HUGE }",
        Line("additive", "value_added", CREATE, "new value `Kind.HUGE`"),
        effects=(("Kind.HUGE", None, "'HUGE'"),),
    ),
    one(
        "a value of an enum that is sent is removed",
        "enum Kind { BIG SMALL TINY }",
        "enum Kind { BIG SMALL }",
        Line("breaking", "value_removed", CREATE, "Stop sending `Kind.TINY`."),
        effects=(("Kind.TINY", "'TINY'", None),),
    ),
    one(
        "a value of an enum that is only received is removed",
        "enum Color { RED GREEN }",
        "enum Color { RED }",
        Line("note", "value_removed", T, "it was only ever received"),
        effects=(("Color.GREEN", "'GREEN'", None),),
    ),
    one(
        "a value of an enum is deprecated",
        "enum Order { ASC DESC }",
        "enum Order { ASC DESC @deprecated }",
        Line("additive", "value_deprecated", "healthie.queries.tags", "Plan to stop sending `Order.DESC`."),
        effects=(("Order.DESC", "'DESC'", "'DESC'"),),
    ),
    one(
        "a value of an enum that nothing uses is added",
        "enum Season { DRY WET }",
        "enum Season { DRY WET COLD }",
        Line("note", "value_added", "", "`Season.COLD`"),
    ),
]

OPERATIONS = [
    one(
        "a query is removed",
        "  total: Int!\n",
        "",
        Line("breaking", "operation_removed", "healthie.queries.total", "Stop calling `healthie.queries.total`"),
        effects=(("healthie.queries.total", "healthie.queries.total() -> int", None),),
    ),
    Case(
        "a mutation is removed, with its types",
        replace=(
            ("  deleteThing(input: deleteThingInput!): deleteThingPayload\n", ""),
            ("type deleteThingPayload { messages: [FieldError] removed_thing: Thing }\n", ""),
            ("input deleteThingInput {\n  id: ID!\n  reason: String\n}\n", ""),
        ),
        lines=(
            Line("breaking", "operation_removed", CURATED_DELETE, "`Mutation.deleteThing` is gone"),
            Line("breaking", "operation_removed", DELETE, f"Stop calling `{DELETE}`"),
        ),
        effects=(
            ("DeleteThingInput", "class DeleteThingInput", None),
            ("DeleteThingPayload", "class DeleteThingPayload", None),
        ),
        decides=("`healthie.things.delete` calls `healthie.mutations.delete_thing`",),
    ),
    one(
        "a mutation is renamed",
        "renameThing(id: ID!",
        "renameThings(id: ID!",
        Line(
            "breaking",
            "operation_renamed",
            "healthie.mutations.rename_thing",
            "Call `healthie.mutations.rename_things` instead of `healthie.mutations.rename_thing`.",
        ),
        effects=(
            (
                "healthie.mutations.rename_things",
                None,
                "healthie.mutations.rename_things(*, id: str, name: str | None = None"
                ", into: type[A] | None = None) -> RenameThingPayload | A",
            ),
        ),
        confirms=("`renameThings` is `idempotent_write`, decided by rule",),
    ),
    one(
        "a query is added",
        "  total: Int!\n",
        "  total: Int!\n  weather(city: String!): String\n",
        Line("additive", "operation_added", "healthie.queries.weather", "new operation `Query.weather`"),
        effects=(("healthie.queries.weather", None, "healthie.queries.weather(*, city: str) -> str | None"),),
    ),
    one(
        "a mutation is added that a rule decides about",
        "  deleteThing(",
        "  createTag(name: String): createThingPayload\n  deleteThing(",
        Line("additive", "operation_added", "healthie.mutations.create_tag", "`Mutation.createTag`"),
        effects=(
            (
                "healthie.mutations.create_tag",
                None,
                "healthie.mutations.create_tag(*, name: str | None = None"
                ", into: type[A] | None = None) -> CreateThingPayload | A",
            ),
        ),
        confirms=("`createTag` is `create`, decided by rule; please confirm",),
    ),
    one(
        "a mutation is added that no rule matches",
        "  deleteThing(",
        "  polishThing(id: ID!): createThingPayload\n  deleteThing(",
        Line("additive", "operation_added", "healthie.mutations.polish_thing", "`Mutation.polishThing`"),
        decides=('operation = "polishThing"',),
    ),
    one(
        "an operation is deprecated",
        "  total: Int!\n",
        "  total: Int! @deprecated\n",
        Line("additive", "operation_deprecated", "healthie.queries.total", "Plan to stop calling"),
        effects=(("healthie.queries.total", "healthie.queries.total() -> int", "healthie.queries.total() -> int"),),
    ),
    one(
        "an operation is no longer deprecated",
        "old(id: ID): Thing @deprecated",
        "old(id: ID): Thing",
        Line("additive", "operation_undeprecated", "healthie.queries.old", "no longer deprecated"),
    ),
    one(
        "a subscription is removed",
        "type Subscription {\n  thingChanged(thingId: ID!): Thing\n}\n",
        "",
        Line(
            "breaking",
            "operation_removed",
            "healthie.subscriptions.thing_changed",
            "`Subscription.thingChanged` is gone",
        ),
    ),
    one(
        "a subscription is added",
        "  thingChanged(thingId: ID!): Thing\n",
        "  thingChanged(thingId: ID!): Thing\n  thingAdded: Thing\n",
        Line("additive", "operation_added", "healthie.subscriptions.thing_added", "`Subscription.thingAdded`"),
    ),
    one(
        "the payload of a mutation is no longer nullable, which callers never saw",
        "createThing(input: createThingInput): createThingPayload",
        "createThing(input: createThingInput): createThingPayload!",
        Line("note", "field_type", CREATE, "was `createThingPayload` and is `createThingPayload!`"),
    ),
    one(
        "the result of a query may be null",
        "  total: Int!\n",
        "  total: Int\n",
        Line("breaking", "field_type", "healthie.queries.total", "Be ready for None in the result"),
        effects=(
            ("healthie.queries.total", "healthie.queries.total() -> int", "healthie.queries.total() -> int | None"),
        ),
    ),
]

NOTHING = [
    one("a description is added", "  weight: Float\n", '  "In kilograms."\n  weight: Float\n'),
    one("a description is changed", '"""A thing."""', '"""One thing, described at length."""'),
    one(
        "a reason of a deprecation is changed",
        "legacy: String @deprecated",
        'legacy: String @deprecated(reason: "Old.")',
    ),
    Case(
        "fields are put in another order",
        replace=(("  day: ISO8601Date\n", ""), ("  weight: Float\n", "  weight: Float\n  day: ISO8601Date\n")),
    ),
    one("values of an enum are put in another order", "BIG SMALL TINY", "TINY BIG SMALL"),
    one(
        "arguments are put in another order",
        "after: String, before: String, first: Int",
        "first: Int, before: String, after: String",
    ),
    one("members of a union are put in another order", "= Tag | Place", "= Place | Tag"),
    one(
        "the file is formatted",
        "type ThingEdge { cursor: Cursor! node: Thing }",
        "type ThingEdge {\n  cursor: Cursor!\n\n  node: Thing\n}",
    ),
    one("a comment is added", "scalar JSON\n", "scalar JSON\n# a comment\n"),
]
