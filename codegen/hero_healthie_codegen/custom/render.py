"""The text of generated modules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..graphql.models.types import Annotation, Model
from ..graphql.render.calls import call_text, decoder_of, failures_of, operation_text, passed_items
from ..graphql.render.classes import class_text, graphql_text
from ..graphql.render.package import LISTS, NULL, OPERATION, RESPONSES, TRACEBACKS, Package
from ..graphql.schema.names import module
from ..graphql.schema.scalars import PLAIN
from ..specs.pagination import pagination_text
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
    signature = function.result.renamed(PLAIN)
    return (
        f'"""`{title}`."""\n\n{imports}{text}\n\n'
        + operation_text(signature, given, graphql_text(function.text), decode)
        + "\n\n"
        + _function(function, title, signature)
        + (_pages(function, title) if function.paging else "")
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


def _function(function: Function, title: str, signature: str) -> str:
    lines = [
        f'    """`{title}` · {function.safety.replace("_", " ")}.',
        "",
        *_arguments(function.parameters),
        "    Returns:",
        f"        {_returns(function)}",
        "",
        "    Raises:",
        *(f"        {line}" for line in failures_of(function.operation.node.operation.value, function.safety)),
        "        InvalidArgumentError: an argument cannot be right; nothing was sent.",
        "        APIError: the call did not succeed.",
        '    """',
    ]
    return (
        f"@without_traceback_frames\nasync def {function.python}({_parameters(function.parameters)}) -> {signature}:\n"
        + "\n".join(lines)
        + f"\n{call_text(CALLER, _passed(function.parameters), '    ')}"
    )


def _passed(parameters: Iterable[Parameter]) -> list[tuple[str, str]]:
    return [(parameter.name, parameter.python) for parameter in parameters]


def _arguments(parameters: Iterable[Parameter]) -> list[str]:
    explained = [f"        {parameter.python}: {parameter.note}" for parameter in parameters]
    return ["    Args:", f"        {CALLER}: the client, or a view of it", *explained, ""]


def _returns(function: Function) -> str:
    if function.root_key is None:
        return "The whole response."
    text = f"`{function.root_key}`"
    return f"{text}, or {NULL}." if function.result.nullable else f"{text}."


def _pages(function: Function, title: str) -> str:
    paging = function.paging
    assert paging is not None  # noqa: S101 (the caller asked)
    item = paging.item.renamed(PLAIN)
    parameters = [parameter for parameter in function.parameters if parameter.name not in paging.left_out]
    lines = [
        f'    """All of `{title}`: `async for item in …`; or awaited, the first page.',
        "",
        *_arguments(parameters),
        "    Raises:",
        "        InvalidArgumentError: an argument cannot be right; nothing was sent.",
        "        PaginationError: the pages contradict each other, so items may be missing.",
        "        APIError: a page could not be fetched.",
        '    """',
    ]
    return (
        f"\n\n@without_argument_frames\ndef {function.pages}({_parameters(parameters)}) -> ListCall[{item}]:\n"
        + "\n".join(lines)
        + f"\n    return {CALLER}.list_call(OPERATION, {{{', '.join(passed_items(_passed(parameters)))}}})\n"
    )
