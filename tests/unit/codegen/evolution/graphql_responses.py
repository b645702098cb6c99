"""What Healthie may change of what it returns."""

from __future__ import annotations

from tests.unit.codegen.evolution.graphql_names import CURATED_DELETE, DELETE, OWNER, TAGS, T, one
from tests.unit.codegen.evolution.harness import Case, Line

RESPONSES = [
    one(
        "a field that documents select is removed",
        "  weight: Float\n",
        "",
        Line("breaking", "field_removed", T, "Stop reading `weight` of `Thing`"),
        effects=(("Thing.weight", "Float | None", None),),
    ),
    one(
        "a field is renamed, and so is the attribute",
        "  weight: Float\n",
        "  weights: Float\n",
        Line("breaking", "field_renamed", T, "Read `weights` instead of `weight` of `Thing`"),
        effects=(("Thing.weight", "Float | None", None), ("Thing.weights", None, "Float | None")),
    ),
    one(
        "a field is renamed so that the attribute stays",
        "removed_thing: Thing",
        "removedThing: Thing",
        Line("breaking", "field_renamed", CURATED_DELETE, "Your code stays as it is"),
        Line("breaking", "field_renamed", DELETE, "still `removed_thing`"),
        effects=(("DeleteThingPayload.removed_thing", "Thing | None", "Thing | None"),),
        decides=("`healthie.things.delete` calls `healthie.mutations.delete_thing`",),
    ),
    one(
        "a field is added",
        "  weight: Float\n",
        "  weight: Float\n  height: Float\n",
        Line("additive", "field_added", T, "new field `Thing.height`: `Float`"),
        effects=(("Thing.height", None, "Float | None"),),
    ),
    one(
        "a field is added that only a hand-written document could select",
        "  phone: String\n",
        "  phone: String\n  fax: String\n",
        Line("note", "field_added", "", "No document of this SDK selects or sends it"),
        effects=(("OwnerCard.fax", None, None),),
    ),
    one(
        "a field becomes non-null",
        "  weight: Float\n",
        "  weight: Float!\n",
        Line("additive", "field_type", T, "never null now"),
        effects=(("Thing.weight", "Float | None", "Float"),),
    ),
    one(
        "a field becomes nullable",
        "  size: Int!\n  tags",
        "  size: Int\n  tags",
        Line("breaking", "field_type", T, "Be ready for None in `size` of `Thing`"),
        effects=(("Thing.size", "Int", "Int | None"),),
    ),
    one(
        "the items of a list become nullable",
        "  tags: [Tag!]!\n",
        "  tags: [Tag]!\n",
        Line("breaking", "field_type", T, "may be null now"),
        effects=(("Thing.tags", "list[Reference]", "list[Reference | None]"),),
    ),
    one(
        "a field becomes nullable outside and non-null inside",
        "  tags(limit: Int = 10, order: Order): [Tag!]\n",
        "  tags(limit: Int = 10, order: Order): [Tag]!\n",
        Line("breaking", "field_type", "healthie.queries.tags", "was `[Tag!]` and is `[Tag]!`"),
        effects=(
            (
                "healthie.queries.tags",
                f"{TAGS} -> list[Tag] | None",
                f"{TAGS} -> list[Tag | None]",
            ),
        ),
    ),
    one(
        "a field changes its scalar",
        "  weight: Float\n",
        "  weight: String\n",
        Line("breaking", "field_type", T, "was `Float` and is `String`"),
        effects=(("Thing.weight", "Float | None", "str | None"),),
    ),
    one(
        "a date becomes a date with a time",
        "  day: ISO8601Date\n",
        "  day: ISO8601DateTime\n",
        Line("breaking", "field_type", T, "another type"),
        effects=(("Thing.day", "Date | None", "DateTime | None"),),
    ),
    one(
        "a single value becomes a list",
        "  owner: Owner\n  size",
        "  owner: [Owner!]\n  size",
        Line("breaking", "field_type", T, "Expect a list in `owner` of `Thing`"),
        effects=(("Thing.owner", "Reference | None", "list[Reference] | None"),),
    ),
    one(
        "a list becomes a single value",
        "  tags: [Tag!]!\n",
        "  tags: Tag\n",
        Line("breaking", "field_type", T, "Expect one value in `tags` of `Thing`"),
        effects=(("Thing.tags", "list[Reference]", "Reference | None"),),
    ),
    Case(
        "a list of an operation becomes a connection",
        replace=(
            ("order: Order): [Tag!]\n", "order: Order, first: Int): TagConnection\n"),
            (
                "type ThingEdge",
                "type TagConnection { nodes: [Tag] page_info: PageInfo! total_count: Int! }\ntype ThingEdge",
            ),
        ),
        lines=(
            Line("breaking", "field_type", "healthie.queries.tags", "Read `.nodes` of the result of"),
            Line("additive", "argument_added", "healthie.queries.tags", "`Query.tags(first:)`"),
        ),
        effects=(
            ("TagConnection.nodes", None, "list[Tag | None] | None"),
            (
                "healthie.queries.tags",
                f"{TAGS} -> list[Tag] | None",
                "healthie.queries.tags(*, first: int | None = None, limit: int | None = None, "
                "order: Order | str | None = None) -> TagConnection",
            ),
        ),
    ),
    Case(
        "a connection becomes a list",
        replace=(("last: Int): ThingConnection\n", "last: Int): [Thing!]\n"),),
        lines=(Line("breaking", "field_type", "healthie.queries.things", "there is no `.nodes` any more"),),
        effects=(("ThingConnection", "class ThingConnection", None),),
    ),
    one(
        "a field is deprecated, and documents no longer select it",
        "  weight: Float\n",
        "  weight: Float @deprecated\n",
        Line("breaking", "no_longer_selected", T, "Stop reading `weight` of `Thing`"),
        Line("additive", "field_deprecated", T, "the field `Thing.weight` is deprecated"),
        effects=(("Thing.weight", "Float | None", None),),
    ),
    one(
        "a field is deprecated, and takes one more argument, which does not hide it",
        "label(short: Boolean = false): String",
        "label(short: Boolean = false, language: String): String @deprecated",
        Line("breaking", "no_longer_selected", T, "Stop reading `label` of `Thing`"),
        Line("additive", "field_deprecated", T, "the field `Thing.label` is deprecated"),
        Line("note", "argument_added", "", "new argument `Thing.label(language:)`"),
        effects=(("Thing.label", "str | None", None),),
    ),
    one(
        "a field that a hand-written document selects is deprecated",
        "  phone: String\n",
        "  phone: String @deprecated\n",
        Line("additive", "field_deprecated", "healthie.owners.get", "Plan to stop reading `phone` of `OwnerCard`"),
        effects=(("OwnerCard.phone", "str | None", "str | None"),),
    ),
    one(
        "a field is no longer deprecated",
        "  legacy: String @deprecated\n",
        "  legacy: String\n",
        Line("additive", "field_undeprecated", T, "no longer deprecated"),
        effects=(("Thing.legacy", None, "str | None"),),
    ),
    one(
        "a field of a hand-written document is removed",
        "  phone: String\n",
        "",
        Line("breaking", "field_removed", "healthie.owners.get", "the field `Owner.phone` is gone"),
        Line("breaking", "field_removed", OWNER, "Stop reading `phone` of `OwnerCard`"),
        effects=(("OwnerCard.phone", "str | None", None),),
        apart="hit",
        decides=("owner.graphql", "`healthie.owners.get` calls `healthie.queries.owner`"),
    ),
    one(
        "a field that selections name is removed",
        "  email: String\n",
        "",
        Line("note", "field_removed", "", "the field `Owner.email` is gone"),
        decides=("selections.toml",),
    ),
    one(
        "a field that nothing selects is removed",
        "  palms: Int\n",
        "",
        Line("note", "field_removed", "", "`Island.palms` is gone"),
    ),
    one(
        "a selected field needs an argument",
        "label(short: Boolean = false): String",
        "label(short: Boolean = false, language: String!): String",
        Line("breaking", "argument_added", T, "Stop reading `label` of `Thing`"),
        effects=(("Thing.label", "str | None", None),),
    ),
    one(
        "a selected field may take one more argument",
        "label(short: Boolean = false): String",
        "label(short: Boolean = false, language: String): String",
        Line("note", "argument_added", "", "new argument `Thing.label(language:)`"),
        effects=(("Thing.label", "str | None", "str | None"),),
    ),
    one(
        "the default of an argument that documents leave out changes",
        "label(short: Boolean = false): String",
        "label(short: Boolean = true): String",
        Line("behaviour", "argument_default", T, "the default of `Thing.label(short:)` changed"),
    ),
    one(
        "an argument that documents leave out is removed",
        "label(short: Boolean = false): String",
        "label: String",
        Line("note", "argument_removed", "", "`Thing.label(short:)` is gone"),
        effects=(("Thing.label", "str | None", "str | None"),),
    ),
    Case(
        "the object next to an object loses its id",
        replace=(("type Tag implements Named {\n  id: ID!\n", "type Tag implements Named {\n"),),
        lines=(
            Line("breaking", "field_removed", "healthie.queries.tags", "the field `Tag.id` is gone"),
            Line("breaking", "no_longer_selected", T, "documents no longer select `Thing.tags`"),
        ),
        effects=(("Thing.tags", "list[Reference]", None), ("Tag.id", "ID", None)),
    ),
]

TYPES = [
    Case(
        "a type is renamed",
        replace=(
            ("removed_thing: Thing }", "removed_thing: Thing }\n"),
            ("type renameThingPayload {", "type ThingRenamedPayload {"),
            ("name: String): renameThingPayload", "name: String): ThingRenamedPayload"),
        ),
        lines=(Line("breaking", "type_renamed", "healthie.mutations.rename_thing", "Import `ThingRenamedPayload`"),),
        effects=(
            ("RenameThingPayload", "class RenameThingPayload", None),
            ("ThingRenamedPayload", None, "class ThingRenamedPayload"),
        ),
    ),
    Case(
        "an enum is renamed",
        replace=(("enum Order {", "enum OrderBy {"), ("order: Order)", "order: OrderBy)")),
        lines=(Line("breaking", "type_renamed", "healthie.queries.tags", "Import `OrderBy` where you import `Order`"),),
        effects=(("Order", "class Order", None), ("OrderBy.ASC", None, "'ASC'")),
    ),
    Case(
        "a type becomes another kind of type",
        replace=(("enum Color { RED GREEN }", "type Color { id: ID! hex: String }"),),
        lines=(Line("breaking", "type_kind", T, "was an enum and is an object"),),
        effects=(("Thing.color", "Color | None", "Reference | None"),),
    ),
    Case(
        "a field leads to another type",
        replace=(
            ("  owner: Owner\n  size", "  owner: Place\n  size"),
            ("name: String): renameThingPayload", "name: String): createThingPayload"),
        ),
        lines=(
            Line("breaking", "field_type", T, "was `Owner` and is `Place`"),
            Line(
                "breaking",
                "field_type",
                "healthie.mutations.rename_thing",
                "was `renameThingPayload` and is `createThingPayload`",
            ),
        ),
        effects=(
            (
                "healthie.mutations.rename_thing",
                "healthie.mutations.rename_thing(*, id: str, name: str | None = None"
                ", into: type[A] | None = None) -> RenameThingPayload | A",
                "healthie.mutations.rename_thing(*, id: str, name: str | None = None"
                ", into: type[A] | None = None) -> CreateThingPayload | A",
            ),
        ),
    ),
    Case(
        "a type that nothing reaches comes and another goes",
        replace=(("enum Season { DRY WET }", "type Volcano { id: ID! }"),),
        lines=(Line("note", "type_removed", "", "Season was removed"),),
    ),
    one(
        "a union gains a member",
        "union Hit = Tag | Place",
        "union Hit = Tag | Place | Owner",
        Line("additive", "member_added", "healthie.queries.search", "new member of a union `Hit.Owner`"),
        effects=(("HitOwner.phone", None, "str | None"),),
        apart="hit",
    ),
    Case(
        "a union loses a member",
        replace=(("union Hit = Tag | Place", "union Hit = Tag | Owner"),),
        lines=(
            Line("breaking", "member_removed", "healthie.queries.search", "Stop expecting `HitPlace`"),
            Line("additive", "member_added", "healthie.queries.search", "`Hit.Owner`"),
        ),
        effects=(("HitPlace", "class HitPlace", None),),
        apart="hit",
    ),
    one(
        "an interface gains a field",
        "interface Named {\n",
        "interface Named {\n  id: ID!\n",
        Line("note", "field_added", "", "new field `Named.id`"),
    ),
    one(
        "an object takes on an interface",
        "type Place {",
        "interface Located { city: String }\ntype Place implements Located {",
        Line("note", "interface_added", "", "`Place` now is a `Located`"),
    ),
    one(
        "an object drops an interface",
        "type Tag implements Named {",
        "type Tag {",
        Line("note", "interface_removed", "", "`Tag` no longer is a `Named`"),
    ),
    one(
        "a directive comes",
        "scalar Cursor\n",
        "scalar Cursor\ndirective @cached(seconds: Int) on FIELD_DEFINITION\n",
    ),
]
