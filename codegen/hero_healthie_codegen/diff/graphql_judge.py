"""What each difference of two GraphQL schemas means for callers of the SDK."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..graphql.schema.names import pascal
from .graphql_context import Context
from .graphql_inputs import sent_changed, value_changed
from .graphql_outputs import (
    field_added,
    field_deprecated,
    field_removed,
    field_renamed,
    field_type,
    field_undeprecated,
    interface_changed,
    member_changed,
    nested_argument,
    roots,
)
from .graphql_walk import Difference, differences
from .report import Change, Element

Judge = Callable[[Context, Difference], Change | None]
_KINDS: dict[str, Judge] = {
    "argument": nested_argument,
    "input": sent_changed,
    "value": value_changed,
    "member": member_changed,
    "interface": interface_changed,
}
_JUDGES: dict[str, Judge] = {
    "field_removed": field_removed,
    "field_renamed": field_renamed,
    "field_added": field_added,
    "field_type": field_type,
    "field_deprecated": field_deprecated,
    "field_undeprecated": field_undeprecated,
}


def judged(context: Context) -> Iterator[Change]:
    """All differences, judged."""
    operations = roots(context)
    for each in differences(context.schemas):
        change = _judge(context, each, operation=each.type_name in operations)
        if change is not None:
            yield change


def _judge(context: Context, each: Difference, *, operation: bool) -> Change | None:
    what = each.kind.partition("_")[0]
    if operation and what == "field" and each.kind != "field_type":
        return _operation(context, each)
    if operation and what == "argument":
        return sent_changed(context, each)
    return _JUDGES.get(each.kind, _KINDS.get(what, _type))(context, each)


def _operation(context: Context, each: Difference) -> Change:
    method = context.operation(each.type_name, each.field, new=each.kind == "field_added") or each.where
    kind = each.kind.replace("field", "operation")
    element = (Element(method),)
    if each.kind == "field_added":
        text = f"new operation `{each.where}`"
        return context.change(
            each, "additive", text, "Nothing to do.", methods={method: None}, elements=element, kind=kind
        )
    if each.kind == "field_removed":
        return context.change(
            each,
            "breaking",
            f"the operation `{each.where}` is gone",
            f"Stop calling `{method}`; nothing takes its place under a similar name.",
            methods={method: None},
            elements=element,
            kind=kind,
        )
    if each.kind == "field_renamed":
        other = context.operation(each.type_name, each.new_name) or each.new_name
        advice = f"Call `{other}` instead of `{method}`."
        if other == method:
            advice = "Upgrade; your code stays as it is."
        return context.change(
            each,
            "breaking",
            f"the operation `{each.where}` is gone; `{each.new_name}` looks like the same under another name",
            advice,
            methods={method: None},
            elements=(*element, Element(other)),
            kind=kind,
        )
    deprecated = each.kind == "field_deprecated"
    return context.change(
        each,
        "additive",
        f"the operation `{each.where}` is {'' if deprecated else 'no longer '}deprecated",
        f"Plan to stop calling `{method}`." if deprecated else "Nothing to do.",
        methods={method: None},
        elements=element,
        kind=kind,
    )


def _type(context: Context, each: Difference) -> Change | None:
    if each.kind.startswith("directive"):
        text = f"the directive `{each.type_name}` {'came' if each.kind.endswith('added') else 'is gone'}"
        return context.change(each, "note", text)
    methods = context.old.methods_of_type(each.type_name)
    name = pascal(each.type_name)
    elements: tuple[Element, ...] = (Element(name),)
    if each.kind == "type_renamed":
        new_name = pascal(each.new_name)
        text = f"the type `{each.type_name}` is now called `{each.new_name}`"
        advice = f"Import `{new_name}` where you import `{name}`. Upgrade: installed versions name the old type."
        elements = (Element(name), Element(new_name))
        return context.change(each, "breaking", text, advice, methods=methods, elements=elements)
    if each.kind == "type_kind":
        text = f"`{each.type_name}` was {_kind(each.old)} and is {_kind(each.new)}"
        elements = (Element(name), *context.leading_to(each.type_name))
        return context.change(
            each, "breaking", text, f"Adapt what you do with `{name}`.", methods=methods, elements=elements
        )
    # Where a type is used, the field or the operation that leads to it says so.
    if methods or context.new.methods_of_type(each.type_name):
        return None
    text = f"the type `{each.type_name}` is gone" if each.kind == "type_removed" else f"new type `{each.type_name}`"
    return context.change(each, "note", text, elements=elements)


def _kind(type_: object) -> str:
    name = type(type_).__name__.removeprefix("GraphQL").removesuffix("Type").removesuffix("Object")
    kind = name.lower() or "object"
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"
