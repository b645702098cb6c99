"""Judges what requests hold: arguments of operations, fields of inputs, values of enums."""

from __future__ import annotations

from typing import Any

from graphql import Undefined

from ..graphql.schema.names import argument, attribute, pascal
from .graphql_context import Context
from .graphql_reach import Methods
from .graphql_types import is_required, relate
from .graphql_walk import Difference
from .report import Change, ChangeLevel, Element


def sent_changed(context: Context, each: Difference) -> Change:
    """An argument of an operation, or a field of an input."""
    what, _, kind = each.kind.partition("_")
    methods = _methods(context, each)
    judged = {
        "removed": _removed,
        "renamed": _renamed,
        "added": _added,
        "type": _type,
        "default": _default,
        "deprecated": _deprecated,
        "undeprecated": _undeprecated,
    }[kind]
    level, text, advice = judged(context, each, "argument" if what == "argument" else "field of an input")
    elements = list(context.sent_by(each))
    if each.new_name and each.kind.endswith("renamed"):
        elements += [Element(elements[0].owner, _python(each, each.new_name))] if elements else []
    return context.change(each, level, text, advice, methods=methods, elements=elements)


def _methods(context: Context, each: Difference) -> Methods:
    if each.argument:
        method = context.operation(each.type_name, each.field)
        document = context.old.documents.get(method or "")
        if method is None or document is None:
            return {}
        names = {variable.variable.name.value for variable in document.operation.variable_definitions or ()}
        after = context.new.documents.get(method)
        names |= {node.variable.name.value for node in (after.operation.variable_definitions or ())} if after else set()
        if each.argument in names or (each.new is not None and is_required(each.new)):
            return {method: None}
        return {}
    return context.old.inputs.get(each.type_name, {})


def _python(each: Difference, name: str) -> str:
    return argument(name) if each.argument else attribute(name)


def _named(each: Difference) -> str:
    return _python(each, each.argument or each.field)


Judgement = tuple[ChangeLevel, str, str]


def _of(each: Difference) -> str:
    return "" if each.argument else f" in `{pascal(each.type_name)}`"


def _removed(context: Context, each: Difference, what: str) -> Judgement:
    advice = f"Do not pass `{_named(each)}`{_of(each)} any more."
    return "breaking", f"the {what} `{each.where}` is gone", advice


def _renamed(context: Context, each: Difference, what: str) -> Judgement:
    text = f"the {what} `{each.where}` is gone; `{each.new_name}` looks like the same under another name"
    old, new = _named(each), _python(each, each.new_name)
    if old == new:
        return "breaking", text, f"Upgrade; your code stays as it is: it is still `{new}`."
    return "breaking", text, f"Pass `{new}` instead of `{old}`{_of(each)}."


def _added(context: Context, each: Difference, what: str) -> Judgement:
    text = f"new {what} `{each.where}`: `{each.new.type}`"
    if is_required(each.new):
        return "breaking", f"{text}, required", f"Pass `{_named(each)}`{_of(each)}; it is required."
    return "additive", text, "Nothing to do."


def _type(context: Context, each: Difference, what: str) -> Judgement:
    text = f"the {what} `{each.where}` was `{each.old.type}` and is `{each.new.type}`"
    relation = relate(each.old.type, each.new.type, context.schemas.renames)
    if relation == "wider":
        return "additive", f"{text}: may be null or left out now", "Nothing to do."
    if relation == "narrower":
        if is_required(each.new) and not is_required(each.old):
            return "breaking", f"{text}: required now", f"Pass `{_named(each)}`{_of(each)}; it is now required."
        return "breaking", f"{text}: must not hold null now", f"Do not pass None in `{_named(each)}`{_of(each)}."
    if relation == "list":
        several = "a list" if str(each.new.type).startswith("[") else "one value"
        return "breaking", text, f"Pass {several} as `{_named(each)}`{_of(each)}."
    return "breaking", text, f"Pass `{_named(each)}`{_of(each)} as its new type."


def _default(context: Context, each: Difference, what: str) -> Judgement:
    text = f"the default of the {what} `{each.where}` was {_value(each.old)} and is {_value(each.new)}"
    if is_required(each.new) and not is_required(each.old):
        return "breaking", f"{text}: required now", f"Pass `{_named(each)}`{_of(each)}; it is now required."
    if is_required(each.old) and not is_required(each.new):
        return "additive", f"{text}: may be left out now", "Nothing to do."
    advice = f"Pass `{_named(each)}`{_of(each)} if you relied on the old default."
    return "behaviour", text, advice


def _value(definition: Any) -> str:
    value = definition.default_value
    return "none" if value is Undefined else f"`{value}`"


def _deprecated(context: Context, each: Difference, what: str) -> Judgement:
    advice = f"Plan to stop passing `{_named(each)}`{_of(each)}."
    return "additive", f"the {what} `{each.where}` is deprecated", advice


def _undeprecated(context: Context, each: Difference, what: str) -> Judgement:
    return "additive", f"the {what} `{each.where}` is no longer deprecated", "Nothing to do."


def value_changed(context: Context, each: Difference) -> Change:
    """A value of an enum."""
    name = each.type_name
    sent, answered = context.old.inputs.get(name, {}), context.old.outputs.get(name, {})
    reached = {**answered, **sent}
    element = (Element(pascal(name), each.field),)
    value = f"`{each.field}` of the enum `{name}`"
    if each.kind == "value_added":
        text = f"new value {value}"
        return context.change(each, "additive", text, "Nothing to do.", methods=reached, elements=element)
    if each.kind == "value_deprecated":
        advice = f"Plan to stop sending `{pascal(name)}.{each.field}`."
        return context.change(each, "additive", f"the value {value} is deprecated", advice, methods=reached)
    if each.kind == "value_undeprecated":
        text = f"the value {value} is no longer deprecated"
        return context.change(each, "additive", text, "Nothing to do.", methods=reached)
    text = f"the value {value} is gone"
    if sent:
        advice = f"Do not send `{pascal(name)}.{each.field}` any more."
        return context.change(each, "breaking", text, advice, methods=reached, elements=element)
    advice = f"Remove what you do with `{pascal(name)}.{each.field}`; it only ever came in answers."
    return context.change(each, "note", text, advice, methods=reached, elements=element)
