"""The methods of generated/healthie_api, which call its operations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from graphql import (
    GraphQLSchema,
    NonNullTypeNode,
    OperationType,
    print_ast,
)

from hero_healthie_runtime.names import snake

from ...specs.facts import OPERATION as WHOLE
from ..models.types import Annotation
from ..schema.names import argument, unique
from ..schema.prose import one_line, prose_lines
from ..schema.scalars import PLAIN
from ..schema.schema import KINDS, type_of
from .calls import argument_type, call_text, failures_of, passed_items
from .operations import GROUPS, Operation
from .package import LISTS, METHOD_GROUP, NULL, OPERATION, SUBSCRIPTIONS, TRACEBACKS, Package

# Signatures name these without `models`.
_IMPORTED = frozenset({"date", "datetime", "timedelta"})
_INTO = "a model of your own: it decides what is asked for, and is what is returned"
_INTO_LIST = "a model of your own for an item: it decides what is asked for, and is what is returned"
_GAPS = "True yields a `Reconnected` where the connection was lost, and events may be missing"
_RESERVED = ("into", "gaps", "buffer", "overflow", "on_gap", "give_up_after")
_PUSHED = ("Reconnected", "Subscription", "SubscriptionOptions")
_BOUNDARIES = ("without_argument_frames", "without_traceback_frames")


def write_methods(
    package: Package, schema: GraphQLSchema, kind: OperationType, operations: Iterable[Operation]
) -> None:
    """Write the class whose methods call the operations of one kind."""
    methods = [_method(schema, operation) for operation in operations if operation.document.kind is kind]
    group = GROUPS[kind]
    text = "\n".join(methods)
    signatures = "\n".join(line for line in text.splitlines() if line.startswith(("    async def ", "    def ")))
    times = [name for name in ("date", "datetime", "timedelta") if _mentions(signatures, name)]
    boundaries = [name for name in _BOUNDARIES if f"    @{name}\n" in text] or [_BOUNDARIES[-1]]
    caller = "GraphQLSubscriber" if kind is OperationType.SUBSCRIPTION else "GraphQLCaller"
    lines = [
        f'"""The {group} of Healthie, as methods.\n\nWhat they import they import when they are called.\n"""',
        "",
        "# pyright: reportPrivateUsage=false",
        "from __future__ import annotations",
        "",
        "from collections.abc import Sequence",
        *([f"from datetime import {', '.join(times)}"] if times else []),
        *(["from uuid import UUID"] if _mentions(signatures, "UUID") else []),
        "",
        *(["from typing import Literal, Unpack"] if kind is OperationType.SUBSCRIPTION else []),
        "from typing import TypeVar, overload",
        "",
        "from typing_extensions import deprecated",
        "",
        "import healthie_api as models",
        "",
        f"from {OPERATION} import {caller}",
        *([f"from {LISTS} import ListCall"] if kind is OperationType.QUERY and boundaries[0] == _BOUNDARIES[0] else []),
        *([f"from {SUBSCRIPTIONS} import {', '.join(_PUSHED)}"] if kind is OperationType.SUBSCRIPTION else []),
        f"from {METHOD_GROUP} import MethodGroup",
        f"from {TRACEBACKS} import {', '.join(boundaries)}",
        "",
        'A = TypeVar("A")',
        "",
        "",
        f"class {group.capitalize()}(MethodGroup):",
        f'    """Every {KINDS[kind]} of the schema; None as an argument means that it is not sent."""',
        "",
        f"    def __init__(self, caller: {caller}) -> None:",
        "        self._caller = caller",
        "",
    ]
    if "Sequence[" not in signatures:
        lines.remove("from collections.abc import Sequence")
    if "\n    @deprecated(" not in f"\n{text}":
        lines.remove("from typing_extensions import deprecated")
    if "\n    @overload" not in f"\n{text}":
        lines.remove("from typing import TypeVar, overload")
        lines.remove('A = TypeVar("A")')
    package.write(group, "\n".join(lines) + "\n" + text)
    package.claim(group.capitalize(), f".{group}")


def _mentions(text: str, name: str) -> bool:
    return any(f"{before}{name}{after}" in text for before in (" ", "[") for after in (" ", "]", ",", ":", ")"))


def _method(schema: GraphQLSchema, operation: Operation) -> str:
    document, record = operation.document, operation.record
    deprecated = set(operation.deprecated_arguments)
    required: list[str] = []
    optional: list[str] = []
    explained: list[str] = []
    passed: list[tuple[str, str]] = []
    variables = {variable.variable.name.value: variable for variable in document.operation.variable_definitions or ()}
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
    if operation.document.kind is OperationType.SUBSCRIPTION:
        model = "into=into, " if operation.takes_model else ""
        items = ", ".join(passed_items(passed))
        return f"        return self._caller.subscribe(OPERATION, {{{items}}}, {model}gaps=gaps, **options)\n"
    if operation.listed is None:
        return call_text("self._caller", passed, "        ", into=operation.takes_model)
    model = ", into=into" if operation.takes_model else ""
    return f"        return self._caller.list_call(OPERATION, {{{', '.join(passed_items(passed))}}}{model})\n"


def _docstring(operation: Operation, explained: list[str]) -> list[str]:
    """Return the lines of the docstring of a method, given those about its arguments."""
    document, record = operation.document, operation.record
    written = operation.docs.of(document.root_field)
    kind = f"`{record.kind} {document.root_field}` · {record.safety.replace('_', ' ')}."
    doc = [f'        """{written.does if written else _sentence(operation)}', "", f"        {kind}", ""]
    if note := operation.docs.of_whole(document.root_field):
        doc += [f"        {note}", ""]
    if record.deprecated is not None:
        known = [each for each in operation.docs.facts.about(document.root_field, WHOLE) if each.kind == "replaced"]
        instead = known[0].text.removeprefix("is deprecated") if known else ""
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
