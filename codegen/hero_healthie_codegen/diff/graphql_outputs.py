"""Judges what answers hold: fields, what may be null, members of unions."""

from __future__ import annotations

from ..graphql.schema.names import attribute, pascal
from ..graphql.schema.schema import KINDS
from .graphql_context import Context, readable
from .graphql_reach import Methods
from .graphql_types import Relation, is_page, is_required, relate
from .graphql_walk import Difference
from .report import Change, ChangeLevel, Element

UPGRADE = "Upgrade: documents of installed versions ask for what is gone."


def field_removed(context: Context, each: Difference) -> Change:
    """A field is gone."""
    held = context.held_by(each)
    return context.change(
        each,
        "breaking",
        f"the field `{each.where}` is gone",
        f"Stop reading {readable(held)}. {UPGRADE}",
        methods=context.old.fields.get((each.type_name, each.field)),
        elements=held,
    )


def field_renamed(context: Context, each: Difference) -> Change:
    """A field is gone, and one that looks the same came."""
    held = context.held_by(each)
    old, new = attribute(each.field), attribute(each.new_name)
    advice = f"Read `result.{new}` instead of `{old}`, of {readable(held).partition(' of ')[2]}. {UPGRADE}"
    if old == new:
        advice = f"Your code stays as it is: the attribute is still `{new}`. {UPGRADE}"
    return context.change(
        each,
        "breaking",
        f"the field `{each.where}` is gone; `{each.new_name}` looks like the same under another name",
        advice,
        methods=context.old.fields.get((each.type_name, each.field)),
        elements=(*held, *context.held_by(each, each.new_name, new=True)),
    )


def field_added(context: Context, each: Difference) -> Change:
    """A new field."""
    methods = context.new.fields.get((each.type_name, each.field))
    held = context.held_by(each, new=True)
    return context.change(
        each,
        "additive",
        f"new field `{each.where}`: `{each.new.type}`",
        "Nothing to do.",
        methods=methods,
        elements=held,
    )


def field_type(context: Context, each: Difference) -> Change:
    """Another type."""
    relation = relate(each.old.type, each.new.type, context.schemas.renames)
    held = context.held_by(each)
    method = context.operation(each.type_name, each.field)
    subject = readable(held)
    if method is not None:
        held, subject = (Element(method),), f"the result of `{method}`"
        if _never_none(context, each, method):
            relation = relate(_bare(each.old.type), _bare(each.new.type), context.schemas.renames)
    level, advice = _judged(relation, subject, each)
    return context.change(
        each,
        level,
        f"`{each.where}` was `{each.old.type}` and is `{each.new.type}`{_becomes(relation)}",
        advice,
        methods={method: None} if method else context.old.fields.get((each.type_name, each.field)),
        elements=held,
    )


def _never_none(context: Context, each: Difference, method: str) -> bool:
    """Whether the SDK answers something in any case: a payload and a page are there unless the call failed."""
    mutation = method.startswith("healthie.mutations.")
    return mutation or (is_page(context.schemas.old, each.old) and is_page(context.schemas.new, each.new))


def _bare(type_: object) -> object:
    return getattr(type_, "of_type", type_) if str(type_).endswith("!") else type_


def _becomes(relation: Relation) -> str:
    return {
        "narrower": ": never null now",
        "wider": ": may be null now",
        "page": ": the list became a connection that pages",
        "unpaged": ": the connection became a list",
    }.get(relation, "")


def _judged(relation: Relation, subject: str, each: Difference) -> tuple[ChangeLevel, str]:
    several = "a list" if str(each.new.type).startswith("[") else "one value"
    harmless: dict[Relation, tuple[ChangeLevel, str]] = {
        "same": ("note", "Nothing to do: the result is always there, or the call failed."),
        "narrower": ("additive", f"Nothing to do; checks of {subject} for None can go."),
    }
    harmful: dict[Relation, str] = {
        "wider": f"Be ready for None in {subject}.",
        "page": f"Read `.nodes` of {subject}, and fetch on while `page_info.has_next_page`.",
        "unpaged": f"Go through {subject} itself; there is no `.nodes` any more.",
        "list": f"Expect {several} in {subject}.",
    }
    other = f"Adapt what you do with {subject}: it is another type now."
    return harmless.get(relation) or ("breaking", harmful.get(relation, other))


def nested_argument(context: Context, each: Difference) -> Change:
    """An argument of a field that is no operation; documents seldom give one."""
    field = (each.type_name, each.field)
    given = context.old.arguments.get((*field, each.argument))
    asked = context.old.fields.get(field)
    if each.kind == "argument_added":
        if is_required(each.new):
            return context.change(
                each,
                "breaking",
                f"`{each.type_name}.{each.field}` now needs the argument `{each.argument}`: `{each.new.type}`",
                f"Stop reading {readable(context.held_by(each))}: documents cannot ask for it without that argument.",
                methods=asked,
                elements=context.held_by(each),
            )
        return context.change(each, "note", f"new argument `{each.where}`: `{each.new.type}`", methods=None)
    if each.kind == "argument_default":
        return context.change(
            each,
            "behaviour",
            f"the default of `{each.where}` changed",
            "Check whether you rely on the old one.",
            methods=asked,
        )
    text = f"the argument `{each.where}` is gone"
    if each.kind != "argument_removed":
        text = f"the argument `{each.where}` changed"
    if each.kind == "argument_type" and is_required(each.new) and not is_required(each.old):
        given = asked
    if each.kind.endswith("deprecated"):
        return context.change(each, "note", f"the argument `{each.where}` is deprecated", methods=None)
    return context.change(
        each, "breaking", text, "Mend the document in specs/healthie/operations that gives it.", methods=given
    )


def field_deprecated(context: Context, each: Difference) -> Change | None:
    """Deprecated fields are left out of generated documents, so that this one goes with the next version."""
    before = context.old.fields.get((each.type_name, each.field), {})
    after = context.new.fields.get((each.type_name, each.field), {})
    lost = {method: None for method in before if method not in after and method in context.new.documents}
    held = context.held_by(each)
    text = f"the field `{each.where}` is deprecated"
    if lost:
        return context.change(
            each,
            "breaking",
            f"{text}; generated documents no longer ask for it",
            f"Stop reading {readable(held)}; a document in specs/healthie/operations can still ask for it.",
            methods=lost,
            elements=held,
        )
    return context.change(each, "additive", text, f"Plan to stop reading {readable(held)}.", methods=before)


def field_undeprecated(context: Context, each: Difference) -> Change:
    """No longer deprecated, and asked for again."""
    return context.change(
        each,
        "additive",
        f"the field `{each.where}` is no longer deprecated",
        "Nothing to do.",
        methods=context.new.fields.get((each.type_name, each.field)),
        elements=context.held_by(each, new=True),
    )


def member_changed(context: Context, each: Difference) -> Change:
    """A member of a union came or went."""
    member = Element(pascal(each.type_name) + pascal(each.field))
    if each.kind == "member_added":
        return context.change(
            each,
            "additive",
            f"the union `{each.type_name}` has a new member `{each.field}`",
            "Nothing to do; until now such an object was an `UnknownMember`.",
            methods=context.old.outputs.get(each.type_name),
            elements=(member, *context.leading_to(each.type_name)),
        )
    return context.change(
        each,
        "breaking",
        f"the union `{each.type_name}` no longer has the member `{each.field}`",
        f"Remove what you do with `{each.field}` there. {UPGRADE}",
        methods=context.old.outputs.get(each.type_name),
        elements=(member, *context.leading_to(each.type_name)),
    )


def interface_changed(context: Context, each: Difference) -> Change:
    """An interface was taken on or dropped; documents name objects, so it matters only where one asks an interface."""
    methods: Methods = {}
    if each.kind == "interface_removed":
        asked = {name for name, _ in context.old.fields}
        methods = context.old.outputs.get(each.field, {}) if each.field in asked else {}
        text = f"`{each.type_name}` no longer is a `{each.field}`"
        return context.change(each, "breaking", text, "Mend the document that asks for it so.", methods=methods)
    return context.change(each, "note", f"`{each.type_name}` now is a `{each.field}`", methods=None)


def roots(context: Context) -> frozenset[str]:
    """The names of the types whose fields are operations."""
    schemas = (context.schemas.old, context.schemas.new)
    found = (schema.get_root_type(kind) for schema in schemas for kind in KINDS)
    return frozenset(each.name for each in found if each is not None)
