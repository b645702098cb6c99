"""Values that OpenAPI defines no way to write in a query, a path, a header, a cookie or a form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from hero_healthie_runtime.json import is_object

from ...errors import CodegenError
from ..schemas.classes import PREFIX, Node
from .parameters import Parameter
from .plan import Plan

_REMEDY = "describe it as JSON text (`content`), or as plain values, in overlay.yaml"


def check_serialization(plans: list[Plan], nodes: Mapping[str, Node]) -> None:
    """Raise CodegenError if an argument or a field of a form can hold what has no defined form."""
    for plan in plans:
        for name, problem in _problems(plan, nodes):
            raise CodegenError(f"{plan.label}: {name} {problem}, which OpenAPI defines no way to write; {_REMEDY}")


def _problems(plan: Plan, nodes: Mapping[str, Node]) -> Iterator[tuple[str, str]]:
    for each in plan.parameters:
        if not each.json and (problem := _apart(each, nodes) or _undefined(each.schema, each.style, nodes)):
            yield f"the {each.location} parameter {each.wire!r}", f"(style {each.style}) {problem}"
    for body in plan.bodies:
        styles = dict(body.styles)
        for name, schema in _fields(body.schema, nodes) if body.kind == "form" else ():
            style = styles.get(name, "form")
            if "json" not in style and (problem := _undefined(schema, style, nodes, as_form=True)):
                yield f"the field {name!r} of the form", problem


def _apart(parameter: Parameter, nodes: Mapping[str, Node]) -> str | None:
    """Return what is wrong with a value whose parts stand apart, as `explode` has it, where only one can stand."""
    if parameter.location == "cookie" and parameter.explode:
        for value in _alternatives(parameter.schema):
            if _is_list(value) or _is_object(value, nodes):
                return "is several cookies, as `explode` is not false"
    return None


def _undefined(
    schema: Any, style: str, nodes: Mapping[str, Node], *, as_form: bool = False, around: tuple[Any, ...] = ()
) -> str | None:
    deep = style == "deepObject"
    for value in _alternatives(schema):
        if deep and _is_list(value):
            return "is a list"
        if _is_list(value) and any(_is_list(item) or _is_object(item, nodes) for item in _alternatives(value["items"])):
            return "is a list of objects or of lists"
        for name, field in _fields(value, nodes) if (not as_form or deep) and value not in around else ():
            for inner in _alternatives(field):
                if _is_list(inner):
                    return f"is an object that holds a list ({name})"
                if _is_object(inner, nodes) and not deep:
                    return f"is an object that holds an object ({name})"
                if deep and (problem := _undefined(inner, style, nodes, around=(*around, value))):
                    return f"holds an object ({name}) that {problem}"
    return None


def _alternatives(schema: Any) -> list[Any]:
    return schema["anyOf"] if is_object(schema) and "anyOf" in schema else [schema]


def _is_list(schema: Any) -> bool:
    return is_object(schema) and schema.get("type") == "array"


def _is_object(schema: Any, nodes: Mapping[str, Node]) -> bool:
    node = _node(schema, nodes)
    return node is not None and node.kind != "enum"


def _fields(schema: Any, nodes: Mapping[str, Node]) -> list[tuple[str, Any]]:
    node = _node(schema, nodes)
    return (
        [] if node is None else [*node.fields.items(), *([] if isinstance(node.extra, bool) else [("*", node.extra)])]
    )


def _node(schema: Any, nodes: Mapping[str, Node]) -> Node | None:
    reference = schema.get("$ref") if is_object(schema) else None
    return nodes[reference.removeprefix(PREFIX)] if isinstance(reference, str) else None
