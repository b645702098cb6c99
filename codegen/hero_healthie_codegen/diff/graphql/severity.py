"""Judge what each difference of two GraphQL schemas means for callers of the SDK."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from graphql import Undefined

from ...graphql.schema.names import pascal
from ...graphql.schema.schema import is_connection, type_of
from ..report.changes import Change, ChangeLevel, Element
from .context import Context, Subject
from .differences import Difference, differences
from .types import Relation, is_required, nullable, relate

_UPGRADE = "Upgrade: what installed versions send no longer fits."
_BY_HAND = "a document in specs/healthie/operations can still ask for it."
_BECOMES = {
    "page": ": the list became a connection that pages",
    "unpaged": ": the connection became a list",
    "narrower": ": never null now",
    "wider": ": may be null now",
}


def schema_changes(context: Context) -> Iterator[Change]:
    """Yield all differences of the schemas, judged."""
    for each in differences(context.schemas):
        what, _, action = each.kind.partition("_")
        if what == "type":
            yield _type(context, each)
        elif what == "interface":
            yield _interface(context, each)
        elif what == "argument" and context.operation(each.type_name, each.field) is None:
            yield _nested_argument(context, each)
        elif action in _JUDGES:
            yield _JUDGES[action](context, each)


def document_changes(context: Context, known: set[str]) -> Iterator[Change]:
    """Yield the fields that documents stopped to select though no change of the schema says so, and new page sizes.

    Args:
        context: Both schemas and their documents.
        known: The fields, as `Type.field`, that a change of the schema is about.
    """
    for type_name, field in context.old.fields:
        fields = getattr(
            context.schemas.new.type_map.get(context.schemas.renames.get(type_name, type_name)), "fields", {}
        )
        lost = context.lost(type_name, field)
        if lost and f"{type_name}.{field}" not in known and field in fields:
            each = Difference("no_longer_asked", type_name, field)
            subject, text = context.field(type_name, field), f"documents no longer ask for `{each.where}`"
            advice = f"Stop reading {subject}; {_BY_HAND}"
            yield context.change(each, text, advice, methods=lost, elements=subject.elements)
    for method, document in context.old.documents.items():
        after = context.new.documents.get(method)
        if after is None or method in context.not_shipped or not (document.page_size and after.page_size):
            continue
        if document.page_size != after.page_size:
            each = Difference("page_size", document.root_field)
            text = f"a page holds {after.page_size} by default, and no longer {document.page_size}"
            advice, element = "Pass `first` if you rely on how many a page holds.", Element(method, "first")
            methods = {method: None}
            yield context.change(each, text, advice, level="behaviour", methods=methods, elements=(element,))


def _about(
    context: Context, each: Difference, text: str, advice: str = "", level: ChangeLevel | None = None, *more: Element
) -> Change:
    """Return a change of what the difference is about."""
    subject = context.subject(each)
    kind = each.kind
    if subject.noun == "operation" and kind != "field_type":
        kind = kind.replace("field", "operation")
    elements = (*subject.elements, *more)
    return context.change(each, text, advice, level=level, methods=subject.methods, elements=elements, kind=kind)


def _removed(context: Context, each: Difference) -> Change:
    subject = context.subject(each)
    level: ChangeLevel | None = None
    text, advice = f"the {subject.noun} `{each.where}` is gone", f"Stop {subject.verb}ing {subject}."
    if subject.noun == "value" and not context.old.inputs.get(each.type_name):
        advice, level = f"Remove what you do with {subject}; it was only ever received.", "note"
    elif subject.noun in {"field", "member of a union"}:
        advice = f"{advice} {_UPGRADE}"
    elif subject.noun == "operation":
        advice = f"Stop calling {subject}; nothing takes its place under a similar name."
    return _about(context, each, text, advice, level)


def _renamed(context: Context, each: Difference) -> Change:
    old, new = context.subject(each), context.renamed(each)
    text = f"the {old.noun} `{each.where}` is gone; `{each.new_name}` looks like the same under another name"
    advice = f"{old.verb.capitalize()} `{new.python}` instead of {old}."
    if old.python == new.python:
        advice = f"Your code stays as it is: it is still `{new.python}`. {_UPGRADE}"
    elif old.noun == "field":
        advice = f"{advice} {_UPGRADE}"
    return _about(context, each, text, advice, None, *new.elements)


def _added(context: Context, each: Difference) -> Change:
    subject = context.subject(each)
    text = f"new {subject.noun} `{each.where}`"
    if subject.noun not in {"operation", "value", "member of a union"}:
        text = f"{text}: `{each.new.type}`"
    if subject.verb == "pass" and is_required(each.new):
        return _about(context, each, f"{text}, required", f"Pass {subject}; it is required.")
    return _about(context, each, text)


def _deprecated(context: Context, each: Difference) -> Change:
    subject = context.subject(each)
    text = f"the {subject.noun} `{each.where}` is deprecated"
    if subject.noun == "field":
        # Generated documents leave deprecated fields out.
        after = context.new.fields.get((each.type_name, each.field), {})
        lost = {name: None for name in subject.methods if name not in after and name in context.new.documents}
        if lost:
            text, advice = f"{text}; generated documents no longer ask for it", f"Stop reading {subject}; {_BY_HAND}"
            return context.change(each, text, advice, methods=lost, elements=subject.elements)
    return _about(context, each, text, f"Plan to stop {subject.verb}ing {subject}.", "additive")


def _undeprecated(context: Context, each: Difference) -> Change:
    now = replace(each, old=None)
    return _about(context, now, f"the {context.subject(now).noun} `{each.where}` is no longer deprecated")


def _default(context: Context, each: Difference) -> Change:
    subject = context.subject(each)
    before, after = (each.default_value for each in (each.old, each.new))
    values = ["none" if value is Undefined else f"`{value}`" for value in (before, after)]
    text = f"the default of the {subject.noun} `{each.where}` was {values[0]} and is {values[1]}"
    required = is_required(each.old), is_required(each.new)
    if required == (False, True):
        return _about(context, each, f"{text}: required now", f"Pass {subject}; it is now required.")
    if required == (True, False):
        return _about(context, each, f"{text}: may be left out now")
    return _about(context, each, text, f"Pass {subject} if you relied on the old default.", "behaviour")


def _changed_type(context: Context, each: Difference) -> Change:
    subject = context.subject(each)
    text = f"was `{each.old.type}` and is `{each.new.type}`"
    if subject.verb == "pass":
        relation = relate(each.old.type, each.new.type, context.schemas.renames)
        return _sent_type(context, each, subject, relation, f"the {subject.noun} `{each.where}` {text}")
    return _received_type(context, each, subject, f"`{each.where}` {text}")


def _sent_type(context: Context, each: Difference, subject: Subject, relation: Relation, text: str) -> Change:
    if relation == "wider":
        return _about(context, each, f"{text}: may be null or left out now")
    if relation == "narrower" and is_required(each.new) and not is_required(each.old):
        return _about(context, each, f"{text}: required now", f"Pass {subject}; it is now required.")
    if relation == "narrower":
        return _about(context, each, f"{text}: must not hold null now", f"Do not pass None in {subject}.")
    if relation == "list":
        return _about(context, each, text, f"Pass {_several(each)} as {subject}.")
    return _about(context, each, text, f"Pass {subject} as its new type.")


def _received_type(context: Context, each: Difference, subject: Subject, text: str) -> Change:
    old, new, name = each.old.type, each.new.type, str(subject)
    if subject.noun == "operation":
        name = f"the result of {subject}"
        pages = all(is_connection(type_of(each)) for each in (each.old, each.new))
        if pages or "mutations" in subject.python:
            old, new = nullable(old), nullable(new)  # a payload and a page are there, or the call failed
    relation = relate(old, new, context.schemas.renames)
    text = f"{text}{_BECOMES.get(relation, '')}"
    if relation in {"same", "narrower"}:
        return _about(context, each, text, "", "note" if relation == "same" else None)
    advice = {
        "wider": f"Be ready for None in {name}.",
        "page": f"Read `.nodes` of {name}, and fetch on while `page_info.has_next_page`.",
        "unpaged": f"Go through {name} itself; there is no `.nodes` any more.",
        "list": f"Expect {_several(each)} in {name}.",
    }.get(relation, f"Adapt what you do with {name}: it is another type now.")
    return _about(context, each, text, advice)


def _several(each: Difference) -> str:
    return "a list" if str(each.new.type).startswith("[") else "one value"


_JUDGES = {
    "removed": _removed,
    "renamed": _renamed,
    "added": _added,
    "deprecated": _deprecated,
    "undeprecated": _undeprecated,
    "default": _default,
    "type": _changed_type,
}


def _nested_argument(context: Context, each: Difference) -> Change:
    """Judge an argument of a field that is no operation; documents seldom give one."""
    action = each.kind.partition("_")[2]
    field = context.field(each.type_name, each.field)
    if each.new is not None and is_required(each.new) and (each.old is None or not is_required(each.old)):
        text = f"`{each.type_name}.{each.field}` now needs the argument `{each.argument}`: `{each.new.type}`"
        advice = f"Stop reading {field}: documents cannot ask for it without that argument."
        return context.change(each, text, advice, methods=field.methods, elements=field.elements)
    if action == "default":
        text, advice = f"the default of `{each.where}` changed", "Check whether you rely on the old one."
        return context.change(each, text, advice, level="behaviour", methods=field.methods)
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
    return context.change(each, text, "Mend the document that asks for it so.", methods=methods)


def _type(context: Context, each: Difference) -> Change:
    name, new_name = pascal(each.type_name), pascal(each.new.name)
    methods = context.old.methods_of_type(each.type_name)
    if each.kind == "type_renamed":
        text = f"the type `{each.type_name}` is now called `{each.new_name}`"
        advice = f"Import `{new_name}` where you import `{name}`. {_UPGRADE}"
        return context.change(each, text, advice, methods=methods, elements=(Element(name), Element(new_name)))
    text = f"`{each.type_name}` was {_kind(each.old)} and is {_kind(each.new)}"
    elements = (Element(name), *context.elements_of_type(each.type_name))
    return context.change(each, text, f"Adapt what you do with `{name}`.", methods=methods, elements=elements)


def _kind(type_: Any) -> str:
    name = type(type_).__name__.removeprefix("GraphQL").removesuffix("Type").removesuffix("Object").lower() or "object"
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"
