"""The methods of generated/healthie_api, which call its operations."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Any, cast

from graphql import (
    GraphQLSchema,
    NonNullTypeNode,
    OperationType,
    print_ast,
)

from hero_healthie_runtime.names import snake

from ...annotations import FUTURE, annotated_names
from ...templates import templates
from ..documents.nodes import declared_variables
from ..models.types import Annotation
from ..schema.names import argument, unique
from ..schema.prose import one_line, prose_lines
from ..schema.scalars import PLAIN
from ..schema.schema import type_of
from .calls import argument_type, failures_of, passed_text
from .operations import GROUPS, Operation
from .package import LISTS, METHOD_GROUP, NULL, OPERATION, SUBSCRIPTIONS, TRACEBACKS, Package

_HOMES = {
    name: module
    for module, names in {
        "collections.abc": "Sequence",
        "datetime": "date datetime timedelta",
        "typing": "Literal TypeVar Unpack overload",
        "typing_extensions": "deprecated",
        "uuid": "UUID",
        LISTS: "ListCall",
        METHOD_GROUP: "MethodGroup",
        OPERATION: "GraphQLCaller GraphQLSubscriber",
        SUBSCRIPTIONS: "Reconnected Subscription SubscriptionOptions",
        TRACEBACKS: "without_argument_frames without_traceback_frames",
    }.items()
    for name in names.split()
}
"""Where the names come from that signatures and decorators use."""
# Signatures name these without `models`.
_IMPORTED = frozenset({"date", "datetime", "timedelta"})
_INTO = "a model of your own: it decides what is asked for, and is what is returned"
_INTO_LIST = "a model of your own for an item: it decides what is asked for, and is what is returned"
_GAPS = "True yields a `Reconnected` where the connection was lost, and events may be missing"
_RESERVED = ("into", "gaps", "buffer", "overflow", "on_gap", "give_up_after")
_BOUNDARIES = ("without_argument_frames", "without_traceback_frames")


def write_methods(
    package: Package, schema: GraphQLSchema, kind: OperationType, operations: Iterable[Operation]
) -> None:
    """Write the class whose methods call the operations of one kind."""
    group, caller = GROUPS[kind], "GraphQLSubscriber" if kind is OperationType.SUBSCRIPTION else "GraphQLCaller"
    methods = "\n".join(_method(schema, each) for each in operations if each.document.kind is kind)
    template = templates(__package__ or "").get_template("methods.py.jinja")
    text = template.render(group=group, kind=kind.value, caller=caller, methods=methods)
    used = annotated_names(ast.parse(text)) | {"MethodGroup"}
    used |= {"TypeVar"} if "A" in used else set[str]()
    head, future, body = text.partition(FUTURE)
    imports = "".join(f"from {home} import {name}\n" for name, home in _HOMES.items() if name in used)
    package.write(group, f"{head}{future}\n{imports}{body}")
    package.claim(group.capitalize(), f".{group}")


def _method(schema: GraphQLSchema, operation: Operation) -> str:
    document, record = operation.document, operation.record
    deprecated = set(operation.deprecated_arguments)
    required: list[str] = []
    optional: list[str] = []
    explained: list[str] = []
    passed: list[tuple[str, str]] = []
    variables = declared_variables(document.operation)
    pushed = document.kind is OperationType.SUBSCRIPTION
    reserved = _RESERVED if pushed else ("into",) if operation.takes_model else ()
    names = unique({name: argument(name) for name in variables}, reserved)
    for name, variable in variables.items():
        python = names[name]
        given = argument_type(schema, operation.classes.names, variable.type, operation.holds(name))
        annotation = _of_models(given)
        if name in record.required or (isinstance(variable.type, NonNullTypeNode) and variable.default_value is None):
            required.append(f"{python}: {annotation}")
        else:
            optional.append(f"{python}: {annotation} | None = None")
        note = f"`{print_ast(variable.type)}`"
        if name == "first" and document.page_size is not None:
            largest = f", at most {document.max_page_size}" if document.max_page_size is not None else ""
            note += f"; how many nodes a page holds, {document.page_size} when not given{largest}"
        if operation.listed is not None and name in operation.listed.pagination.single:
            note += "; for one page, which is awaited"
        if name in deprecated:
            note += "; deprecated"
        definition = document.definition.args.get(name)
        said = one_line(definition.description) if definition is not None else ""
        if known := operation.docs.about(document.root_field, name):
            note += f". {known[:1].upper()}{known[1:]}"
        explained.append(f"            {python}: {note}{f'. {said}' if said else ''}")
        explained += [
            f"                {'.'.join(map(snake, path.split('.')))}: {text}"
            for path, text in operation.docs.inside(document.root_field, name)
        ]
        passed.append((name, python))
    returns = _of_models(operation.result)
    if operation.listed is not None:
        returns = f"ListCall[{_of_models(operation.listed.item)}]"
    if operation.takes_model:
        explained.append(f"            into: {_INTO if operation.listed is None else _INTO_LIST}")
    if pushed:
        explained += [f"            gaps: {_GAPS}", "            options: see `SubscriptionOptions`"]
    doc = _docstring(operation, explained)
    decorator = f"    @deprecated({record.deprecated!r})\n" if record.deprecated is not None else ""
    return (
        _heads(operation, decorator, [*required, *optional], returns)
        + "\n".join(doc)
        + f"\n        from .operations.{operation.module} import {operation.imported}\n\n"
        + _call(operation, passed)
    )


def _heads(operation: Operation, decorator: str, arguments: list[str], returns: str) -> str:
    """Return the definition of a method down to its docstring, with the overloads before it."""
    listed = operation.listed is not None

    def head(returned: str, *into: str) -> str:
        parameters = ", ".join([*arguments, *into])
        star = f", *, {parameters}" if parameters else ""
        return f"    {'' if listed else 'async '}def {operation.method}(self{star}) -> {returned}:"

    overloads, signature = "", head(returns)
    if operation.document.kind is OperationType.SUBSCRIPTION:
        return _heads_of_subscription(operation, decorator, arguments, returns)
    if operation.takes_model:
        null = " | None" if operation.result.nullable and not listed else ""
        own = "ListCall[A]" if listed else "A"
        heads = (head(returns, "into: None = None"), head(f"{own}{null}", "into: type[A]"))
        overloads = "".join(f"    @overload\n{decorator}{each} ...\n" for each in heads)
        either = f"{returns} | {own}" if listed else f"{returns.removesuffix(null)} | A{null}"
        signature = head(either, "into: type[A] | None = None")
    boundary = _BOUNDARIES[0] if listed else _BOUNDARIES[1]
    return f"{overloads}{decorator}    @{boundary}\n{signature}\n"


def _heads_of_subscription(operation: Operation, decorator: str, arguments: list[str], returns: str) -> str:
    """Do the same for a subscription, whose items depend on `into` and on `gaps`."""
    models = [(returns, "into: None = None"), ("A", "into: type[A]")] if operation.takes_model else [(returns, "")]
    options = "**options: Unpack[SubscriptionOptions]"

    def head(items: str, *given: str) -> str:
        parameters = ", ".join(filter(None, ("self, *", *arguments, *given, options)))
        return f"    def {operation.method}({parameters}) -> Subscription[{items}]:"

    overloads = "".join(
        f"    @overload\n{decorator}{head(items, into, gaps)} ...\n"
        for own, into in models
        for items, gaps in ((own, "gaps: Literal[False] = False"), (f"{own} | Reconnected", "gaps: Literal[True]"))
    )
    into = "into: type[A] | None = None" if operation.takes_model else ""
    items = " | ".join([*(each for each, _ in models), "Reconnected"])
    return f"{overloads}{decorator}    @{_BOUNDARIES[0]}\n{head(items, into, 'gaps: bool = False')}\n"


def _call(operation: Operation, passed: list[tuple[str, str]]) -> str:
    model = ", into=into" if operation.takes_model else ""
    call = "await self._caller.call" if operation.listed is None else "self._caller.list_call"
    if operation.document.kind is OperationType.SUBSCRIPTION:
        call, model = "self._caller.subscribe", f"{model}, gaps=gaps, **options"
    return f"        return {call}({passed_text(passed)}{model})\n"


def _docstring(operation: Operation, explained: list[str]) -> list[str]:
    """Return the lines of the docstring of a method, given those about its arguments."""
    document, record = operation.document, operation.record
    written = operation.docs.of(document.root_field)
    kind = f"`{record.kind} {document.root_field}` · {record.safety.replace('_', ' ')}."
    doc = [f'        """{written.does if written else _sentence(operation)}', "", f"        {kind}", ""]
    if note := operation.docs.of_whole(document.root_field):
        doc += [f"        {note}", ""]
    if record.deprecated is not None:
        instead = operation.docs.facts.successor(document.root_field).removeprefix("is deprecated")
        doc[-1:] = ["", f"        Deprecated by the vendor{instead}.", ""]
    for line in prose_lines(document.definition.description):
        doc.insert(-1, f"        {line}" if line else "")
    if explained:
        doc += ["        Args:", *explained, ""]
    failed = "the call did not succeed" if record.kind != "subscription" else "while iterating: it did not succeed"
    failures = [*failures_of(record.kind, record.safety), f"APIError: {failed}."]
    doc += ["        Returns:", f"            {_describe(operation)}"]
    doc += [f"            {written.returns}", ""] if written is not None and written.returns else [""]
    doc += ["        Raises:", *(f"            {line}" for line in failures), '        """']
    return doc


_VERBS = frozenset(
    ["create", "update", "delete", "copy", "complete", "lock", "unlock", "sign", "send", "import", "merge"]
)


def _sentence(operation: Operation) -> str:
    """Return the first line about an operation that nobody wrote about: what its name and its type say."""
    document = operation.document
    name, type_ = document.root_field, type_of(document.definition).name
    if operation.listed is not None:
        return f"List what the vendor calls `{name}`, page by page."
    if document.kind is OperationType.MUTATION:
        verb, _, rest = snake(name).partition("_")
        if verb in _VERBS and rest:
            return f"{verb.capitalize()} {rest.replace('_', ' ')}; see the fields of its input."
        return f"Run the vendor's `{name}`; see the fields of its input."
    does = "Fetch" if document.kind is OperationType.QUERY else "Follow"
    return f"{does} what the vendor calls `{name}`: see the fields of `{type_}`."


def _describe(operation: Operation) -> str:
    text = f"`{cast(Any, operation.document.definition).type}`".replace("!", "")
    if operation.listed is not None:
        item = operation.listed.item.plain
        return f"`ListCall[{item}]`: await it for a page, iterate it for all."
    if operation.document.kind is OperationType.SUBSCRIPTION:
        return f"`Subscription[{operation.result.plain}]`: iterate it."
    if operation.document.kind is OperationType.MUTATION:
        return f"{text}."
    return f"{text}, or {NULL}." if operation.result.nullable else f"{text}."


def _of_models(annotation: Annotation) -> str:
    """Return a type as the signatures of methods show it."""
    names = annotation.names - _IMPORTED
    return annotation.renamed({name: PLAIN.get(name, f"models.{name}") for name in names})
