"""Judge what each difference of two GraphQL schemas means for callers of the SDK."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from graphql import Undefined, is_required_argument

from ...graphql.schema.names import pascal
from ...graphql.schema.schema import is_connection, nullable, type_of
from ..report.changes import Change, ChangeLevel, Element
from .context import Context, Subject
from .differences import Difference, find_differences
from .types import named, relate, same_in_python

_UPGRADE = "Upgrade: what installed versions send no longer fits."
_BY_HAND = "a document in specs/healthie/operations can still select it."
_BECOMES = {
    "page": ": the list became a connection that pages",
    "unpaged": ": the connection became a list",
    "narrower": ": never null now",
    "wider": ": may be null now",
}


def schema_changes(context: Context) -> Iterator[Change]:
    """Yield all differences of the schemas, judged."""
    for each in find_differences(context.schemas):
        what, _, action = each.kind.partition("_")
        if what == "type":
            yield _type(context, each)
        elif what == "interface":
            yield _interface(context, each)
        elif what == "argument" and context.operation(each.type_name, each.field) is None:
            yield _nested_argument(context, each)
        else:
            # Only the new documents select what is no longer deprecated.
            subject = context.subject(replace(each, old=None) if action == "undeprecated" else each)
            text, advice, level, *more = _JUDGES[action](context, each, subject)
            yield context.change(each, text, advice, level, *more, subject=subject)


def document_changes(context: Context, known: set[str]) -> Iterator[Change]:
    """Yield new page sizes, and the fields that documents no longer select though no change of the schema says so.

    Those say so that are `known`: fields, as `Type.field`, that a breaking change of it is about.
    """
    for type_name, field in context.old.fields:
        lost = context.lost(type_name, field)
        if lost and f"{type_name}.{field}" not in known:
            each, subject = Difference("no_longer_selected", type_name, field), context.field(type_name, field)
            text, advice = f"documents no longer select `{each.where}`", f"Stop reading {subject}; {_BY_HAND}"
            yield context.change(each, text, advice, subject=subject, methods=lost)
    for method, document in context.old.documents.items():
        after = context.new.documents.get(method)
        sizes = [each.page_size for each in (document, after) if each is not None and each.page_size]
        if len(set(sizes)) == 2 and method not in context.not_shipped:
            text = f"a page holds {sizes[1]} by default, and no longer {sizes[0]}"
            advice, element = "Pass `first` if you rely on how many a page holds.", Element(method, "first")
            each = Difference("page_size", document.root_field)
            yield context.change(each, text, advice, "behaviour", element, methods={method: None})


_Judgement = tuple[str, str, ChangeLevel | None, *tuple[Element, ...]]
"""The text, the advice, the level unless it is the usual one, and further elements that it hits."""
_SAME = "Nothing in Python. Documents of yours declare the variable as `{new}` (`hero-healthie migrate` does it)."


def _removed(context: Context, each: Difference, it: Subject) -> _Judgement:
    text, advice = f"the {it.noun} `{each.where}` is gone", f"Stop {it.verb}ing {it}."
    if it.noun == "value" and not context.old.inputs.get(each.type_name):
        return text, f"Remove what you do with {it}; it was only ever received.", "note"
    if it.noun == "operation" and each.where in context.absent:
        text = f"this schema does not show the operation `{each.where}`, though nothing says that it is gone"
        return text, f"Pull with a key that calls it, or do without {it}.", "behaviour"
    if it.noun == "operation":
        return text, f"Stop calling {it}; nothing takes its place under a similar name.", None
    return text, f"{advice} {_UPGRADE}" if it.verb in {"read", "expect"} else advice, None


def _renamed(context: Context, each: Difference, it: Subject) -> _Judgement:
    new = context.renamed(each)
    text = f"the {it.noun} `{each.where}` is gone; `{each.new_name}` looks like the same under another name"
    advice = f"{it.verb.capitalize()} `{new.python}` instead of {it}."
    if it.python == new.python:
        advice = f"Your code stays as it is: it is still `{new.python}`."
    return text, f"{advice} {_UPGRADE}", None, *new.elements


def _added(context: Context, each: Difference, it: Subject) -> _Judgement:
    text = f"new {it.noun} `{each.where}`"
    if it.verb in {"pass", "read"}:
        text = f"{text}: `{each.new.type}`"
    if it.verb == "pass" and is_required_argument(each.new):
        return f"{text}, required", f"Pass {it}; it is required.", None
    return text, "", None


def _deprecation(context: Context, each: Difference, it: Subject) -> _Judgement:
    if each.kind.endswith("_undeprecated"):
        return f"the {it.noun} `{each.where}` is no longer deprecated", "", None
    return f"the {it.noun} `{each.where}` is deprecated", f"Plan to stop {it.verb}ing {it}.", "additive"


def _default(context: Context, each: Difference, it: Subject) -> _Judgement:
    values = [
        "none" if value in (None, Undefined) else f"`{value}`"
        for value in (each.old.default_value, each.new.default_value)
    ]
    text = f"the default of the {it.noun} `{each.where}` was {values[0]} and is {values[1]}"
    required = is_required_argument(each.old), is_required_argument(each.new)
    if required == (False, True):
        return f"{text}: required now", f"Pass {it}; it is now required.", None
    if required == (True, False):
        return f"{text}: may be left out now", "", None
    return text, f"Pass {it} if you relied on the old default.", "behaviour"


def _sent_type(context: Context, each: Difference, it: Subject) -> _Judgement:
    text = f"the {it.noun} `{each.where}` was `{each.old.type}` and is `{each.new.type}`"
    relation = relate(each.old.type, each.new.type, context.schemas.renames)
    if relation == "other" and same_in_python(each.old.type, each.new.type):
        relation = relate(each.old.type, each.new.type, {named(each.old.type).name: named(each.new.type).name})
        if relation in {"same", "wider"}:
            return text, _SAME.format(new=each.new.type), "documents"
    if relation == "wider":
        return f"{text}: may be null or left out now", "", None
    if relation == "narrower" and is_required_argument(each.new) and not is_required_argument(each.old):
        return f"{text}: required now", f"Pass {it}; it is now required.", None
    if relation == "narrower":
        return f"{text}: must not hold null now", f"Do not pass None in {it}.", None
    if relation == "list":
        return text, f"Pass {_several(each)} as {it}.", None
    return text, f"Pass {it} as its new type.", None


def _changed_type(context: Context, each: Difference, it: Subject) -> _Judgement:
    if it.verb == "pass":
        return _sent_type(context, each, it)
    old, new, name = each.old.type, each.new.type, str(it)
    if it.noun == "operation":
        name = f"the result of {it}"
        pages = all(is_connection(type_of(each)) for each in (each.old, each.new))
        if pages or "mutations" in it.python:
            old, new = nullable(old), nullable(new)  # a payload and a page are there, or the call failed
    same = same_in_python(old, new)
    relation = relate(old, new, {named(old).name: named(new).name} if same else context.schemas.renames)
    text = f"`{each.where}` was `{each.old.type}` and is `{each.new.type}`{_BECOMES.get(relation, '')}"
    advice = {
        "same": "",
        "narrower": "",
        "wider": f"Be ready for None in {name}.",
        "page": f"Read `.nodes` of {name}, and fetch on while `page_info.has_next_page`.",
        "unpaged": f"Go through {name} itself; there is no `.nodes` any more.",
        "list": f"Expect {_several(each)} in {name}.",
    }.get(relation, f"Adapt what you do with {name}: it is another type now.")
    return text, advice, "note" if relation == "same" else None


def _several(each: Difference) -> str:
    return "a list" if str(each.new.type).startswith("[") else "one value"


_JUDGES = {
    "removed": _removed,
    "renamed": _renamed,
    "added": _added,
    "deprecated": _deprecation,
    "undeprecated": _deprecation,
    "default": _default,
    "type": _changed_type,
}


def _nested_argument(context: Context, each: Difference) -> Change:
    """Judge an argument of a field that is no operation; documents seldom give one."""
    action = each.kind.partition("_")[2]
    field = context.field(each.type_name, each.field)
    if (
        each.new is not None
        and is_required_argument(each.new)
        and (each.old is None or not is_required_argument(each.old))
    ):
        text = f"`{each.type_name}.{each.field}` now needs the argument `{each.argument}`: `{each.new.type}`"
        advice = f"Stop reading {field}: documents cannot select it without that argument."
        return context.change(each, text, advice, subject=field)
    if action == "default":
        text, advice = f"the default of `{each.where}` changed", "Check whether you rely on the old one."
        return context.change(each, text, advice, "behaviour", methods=field.methods)
    harmless = {
        "added": f"new argument `{each.where}`",
        "deprecated": f"the argument `{each.where}` is deprecated",
        "undeprecated": f"the argument `{each.where}` is no longer deprecated",
    }
    if action in harmless:
        return context.change(each, harmless[action])
    text = f"the argument `{each.where}` {'is gone' if action == 'removed' else 'changed'}"
    given = context.old.arguments.get((each.type_name, each.field, each.argument))
    return context.change(each, text, "Mend the document in specs/healthie/operations that gives it.", methods=given)


def _interface(context: Context, each: Difference) -> Change:
    """Judge an interface that was taken on or dropped; it matters only to a document that selects its fields."""
    selected = any(name == each.field for name, _ in context.old.fields)
    methods = context.old.outputs.get(each.field) if selected and each.new is None else None
    text = f"`{each.type_name}` {'no longer' if each.new is None else 'now'} is a `{each.field}`"
    return context.change(each, text, "Mend the document that selects its fields.", methods=methods)


def _type(context: Context, each: Difference) -> Change:
    name, new_name = pascal(each.type_name), pascal(each.new.name)
    methods = context.old.methods_of_type(each.type_name)
    if each.kind == "type_renamed":
        text = f"the type `{each.type_name}` is now called `{each.new_name}`"
        advice = f"Import `{new_name}` where you import `{name}`. {_UPGRADE}"
        return context.change(each, text, advice, None, Element(name), Element(new_name), methods=methods)
    text = f"`{each.type_name}` was {_kind(each.old)} and is {_kind(each.new)}"
    elements = (Element(name), *context.elements_of_type(each.type_name))
    return context.change(each, text, f"Adapt what you do with `{name}`.", None, *elements, methods=methods)


def _kind(type_: Any) -> str:
    name = type(type_).__name__.removeprefix("GraphQL").removesuffix("Type").removesuffix("Object").lower() or "object"
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"
