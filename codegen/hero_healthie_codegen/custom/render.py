"""The text of generated modules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..graphql.models.types import Annotation, Model
from ..graphql.render.calls import decoder_of, failures_of, operation_text, passed_text
from ..graphql.render.classes import class_text, graphql_text
from ..graphql.render.package import LISTS, NULL, OPERATION, RESPONSES, TRACEBACKS, Package
from ..graphql.schema.names import module
from ..graphql.schema.scalars import PLAIN
from ..specs.pagination import pagination_text
from ..templates import templates
from .checks import label
from .functions import Function
from .variables import CALLER, Parameter


def fragment_home(name: str) -> str:
    """Return the module of a fragment's classes, as the package imports it."""
    return f".fragments.{module(name)}"


def fragment_module(package: Package, name: str, models: Iterable[Model]) -> str:
    """Return the classes of a fragment."""
    text, names = _classes(models, f"fragment {name}")
    return f'"""`fragment {name}`."""\n\n{package.imports(names, fragment_home(name))}{text}'


def operation_module(package: Package, function: Function, python_package: str) -> str:
    """Return the classes of an operation, the operation, and its functions."""
    title = label(function.operation)
    text, names = _classes(function.models, title)
    for parameter in function.parameters:
        names |= parameter.uses
    names |= function.result.names | _plain_names(function.result)
    if function.paging:
        names |= _plain_names(function.paging.item)
    if function.root_key is None:
        decode, decoder = f"data_of({function.result.text})", "data_of"
    else:
        decode, decoder = decoder_of(function.root_key, function.result)
    imports = package.imports(names, f".operations.{function.python}")
    imports += f"from {RESPONSES} import {decoder}\nfrom {OPERATION} import GraphQLCaller, GraphQLOperation\n"
    imports += f"from {TRACEBACKS} import without_traceback_frames\n"
    if function.paging:
        imports += f"from {LISTS} import ListCall, Pagination\nfrom {TRACEBACKS} import without_argument_frames\n"
        decode += f",\n    pagination={pagination_text(function.paging.pagination)}"
    facts = {
        "name": function.operation.name,
        "kind": function.operation.node.operation.value,
        "root_field": function.root_key,
        "python_path": f"{python_package}.{function.python}",
        "safety": function.safety,
        "confidence": "full",
        "arguments": {parameter.name: parameter.wire_type for parameter in function.parameters},
        "page_size": function.page_size,
        "page_limits": function.limits,
    }
    given = {key: value for key, value in facts.items() if value or key == "root_field"}
    signature, paging = function.result.renamed(PLAIN), function.paging
    template = templates(__package__ or "").get_template("operation.py.jinja")
    return template.render(
        title=title,
        imports=imports,
        classes=text,
        operation=operation_text(signature, given, graphql_text(function.text), decode),
        function=function,
        signature=signature,
        returns=_returns(function),
        failures=failures_of(function.operation.node.operation.value, function.safety),
        item=paging.item.renamed(PLAIN) if paging else "",
        walked=[each for each in function.parameters if paging and each.name not in paging.left_out],
        declared=_parameters,
        passed=_passed,
        client=CALLER,
    )


def _classes(models: Iterable[Model], title: str) -> tuple[str, frozenset[str]]:
    """Return classes with what they are of, and the names they need."""
    described = (replace(model, doc=f"`{model.type_name}`, as `{title}` selects it.") for model in models)
    made = [class_text(model) for model in described]
    return "".join(f"\n\n{text}" for text, _ in made), frozenset[str]().union(*(names for _, names in made))


def _plain_names(annotation: Annotation) -> frozenset[str]:
    return frozenset(PLAIN.get(name, name) for name in annotation.plain_names())


def _parameters(parameters: Iterable[Parameter]) -> str:
    ordered = sorted(parameters, key=lambda parameter: parameter.default is not None)
    texts = [
        f"{parameter.python}: {parameter.annotation}" + (f" = {parameter.default}" if parameter.default else "")
        for parameter in ordered
    ]
    return f"{CALLER}: GraphQLCaller" + (f", *, {', '.join(texts)}" if texts else "")


def _passed(parameters: Iterable[Parameter]) -> str:
    return passed_text((each.name, each.python) for each in parameters)


def _returns(function: Function) -> str:
    if function.root_key is None:
        return "The whole response."
    text = f"`{function.root_key}`"
    return f"{text}, or {NULL}." if function.result.nullable else f"{text}."
