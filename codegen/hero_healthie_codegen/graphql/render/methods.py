"""The modules of generated/healthie_api that hold operations: one for each document, and the methods that call them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    GraphQLSchema,
    NonNullTypeNode,
    OperationType,
    is_composite_type,
    print_ast,
)

from hero_healthie_runtime.graphql.operation import default_path
from hero_healthie_runtime.names import module_of_writes, snake

from ...specs.decisions import Decisions, Kind, OperationRecord
from ...specs.docs import Docs
from ...specs.facts import OPERATION as WHOLE
from ...specs.facts import facts_text, idempotency_key_of, sent_by_default
from ...specs.pagination import pagination_text
from ..documents.operations import Document, print_definition
from ..models.classes import Classes
from ..models.types import Annotation
from ..schema.names import argument, method, module, unique
from ..schema.prose import one_line, prose_lines
from ..schema.scalars import HOLDS, PLAIN
from ..schema.schema import KINDS, is_connection, type_of
from .calls import argument_type, call_text, decoder_of, failures_of, operation_text, passed_items, wire_type
from .classes import classes_text, fragment_constant, graphql_text
from .homes import Definition
from .lists import ListView, list_view
from .package import API, FACTS, LISTS, METHOD_GROUP, NULL, OPERATION, SUBSCRIPTIONS, TRACEBACKS, Package

# Signatures name these without `models`.
_IMPORTED = frozenset({"date", "datetime", "timedelta"})
_INTO = "a model of your own: it decides what is asked for, and is what is returned"
_INTO_LIST = "a model of your own for an item: it decides what is asked for, and is what is returned"
_GAPS = "True yields a `Reconnected` where the connection was lost, and events may be missing"
_RESERVED = ("into", "gaps", "buffer", "overflow", "on_gap", "give_up_after")
_PUSHED = ("Reconnected", "Subscription", "SubscriptionOptions")
_BOUNDARIES = ("without_argument_frames", "without_traceback_frames")
_GROUPS = {
    OperationType.QUERY: "queries",
    OperationType.MUTATION: "mutations",
    OperationType.SUBSCRIPTION: "subscriptions",
}


@dataclass(frozen=True, slots=True)
class Operation:
    """A document with all that its Python needs to know."""

    document: Document
    record: OperationRecord
    result: Annotation
    classes: Classes
    module: str
    """The name of its module."""
    constant: str
    """What it is called there."""
    listed: ListView | None
    """How it pages, if it returns a list."""
    docs: Docs
    """What is known of it."""

    @property
    def home(self) -> str:
        """Its module, as the package names modules."""
        return f".operations.{self.module}"

    @property
    def imported(self) -> str:
        """What its method imports of its module."""
        return "OPERATION" if self.constant == "OPERATION" else f"{self.constant} as OPERATION"

    @property
    def names(self) -> frozenset[str]:
        """The classes of its result and of its variables."""
        variables = self.document.operation.variable_definitions or ()
        types = {print_ast(each.type).strip("[]!") for each in variables} & self.classes.names.classes.keys()
        return self.result.names.union(self.classes.names.classes[name] for name in types)

    @property
    def method(self) -> str:
        """The name of its method."""
        return self.record.python_path.rpartition(".")[2]

    @property
    def takes_model(self) -> bool:
        """Whether a model of the user may decide what is selected of its result."""
        named = type_of(self.document.definition)
        return is_composite_type(named) and (
            self.listed is not None or (self.result.shape != "list" and not is_connection(named))
        )

    def holds(self, variable: str) -> str | None:
        """Return the known scalar that a variable was decided to hold."""
        definition = self.document.definition.args.get(variable)
        return None if definition is None else definition.extensions.get(HOLDS)

    @property
    def deprecated_arguments(self) -> tuple[str, ...]:
        """The variables the vendor has deprecated."""
        return tuple(
            name
            for variable in self.document.operation.variable_definitions or ()
            if (definition := self.document.definition.args.get(name := variable.variable.name.value)) is not None
            and definition.deprecation_reason is not None
        )


def make_operations(
    documents: Iterable[Document],
    classes: Classes,
    records: Mapping[tuple[OperationType, str], OperationRecord],
    decisions: Decisions,
) -> list[Operation]:
    """Return the operations, each with its result.

    A page and a payload are always there in a response that is not an error, and what a subscription pushes is there
    or no event, so they are not optional.
    """
    operations: list[Operation] = []
    listed = list(documents)
    modules = _modules(records)
    for document in listed:
        key = (document.kind, document.root_field)
        result = classes.results[key]
        named = type_of(document.definition)
        returns_object = is_composite_type(named) and result.shape != "list"
        if (document.kind is not OperationType.QUERY and returns_object) or is_connection(named):
            result = result.required
        listed_as = list_view(document, result, classes.models, decisions)
        name, alone = modules[key], list(modules.values()).count(modules[key]) == 1
        constant = "OPERATION" if alone else records[key].python_path.rpartition(".")[2].upper()
        operations.append(Operation(document, records[key], result, classes, name, constant, listed_as, decisions.docs))
    return operations


def python_path(kind: OperationType, name: str) -> str:
    """Return the path of one operation, unless another has the same name in Python: see `python_paths`."""
    return f"healthie.{_GROUPS[kind]}.{method(name)}"


def python_paths(operations: Iterable[tuple[OperationType, str]]) -> dict[tuple[OperationType, str], str]:
    """Return the path by which users call each operation."""
    listed = list(operations)
    found: dict[tuple[OperationType, str], str] = {}
    for kind, group in _GROUPS.items():
        names = unique({name: method(name) for other, name in listed if other is kind})
        found.update(((kind, name), f"healthie.{group}.{python}") for name, python in names.items())
    return found


def _modules(records: Mapping[tuple[OperationType, str], OperationRecord]) -> dict[tuple[OperationType, str], str]:
    """Return the module of each operation; a mutation called like a query has its kind in the name.

    Mutations that write one kind of record share a module: a wheel packs each by itself, and they are much alike.
    """
    methods = {key: record.python_path.rpartition(".")[2] for key, record in records.items()}
    shared = Counter(module_of_writes(name) for (kind, _), name in methods.items() if kind is OperationType.MUTATION)
    found: dict[tuple[OperationType, str], str] = {}
    used: set[str] = set()
    for kind in _GROUPS:
        for key in sorted(key for key in methods if key[0] is kind):
            wanted, writes = module(methods[key]), module_of_writes(methods[key])
            if kind is OperationType.MUTATION and shared[writes] > 1:
                found[key] = writes
                continue
            name = wanted if wanted not in used else f"{wanted}_{records[key].kind}"
            while name in used:
                name += "_2"
            used.add(name)
            found[key] = name
    return found


def kind_of(kind: OperationType) -> Kind:
    """Return the kind of an operation, as the catalogue has it."""
    return cast("Kind", KINDS[kind])


def write_operations(
    package: Package, operations: Iterable[Operation], beside: Mapping[str, Sequence[Definition]]
) -> None:
    """Write the modules of operations, with the classes that stand `beside` them."""
    package.write("operations.__init__", '"""The operations."""\n')
    homes: dict[str, list[Operation]] = {}
    for operation in operations:
        homes.setdefault(operation.home, []).append(operation)
    for home, listed in homes.items():
        parts = [_operation(package, operation) for operation in listed]
        names = frozenset[str]().union(*(each.result.names for each in listed))
        imports = "".join(dict.fromkeys(line for lines, _ in parts for line in lines.splitlines(keepends=True)))
        classes = classes_text(package, beside.get(home, ()), home, names)
        package.write(home, f"{imports}{classes}\n\n" + "\n".join(text for _, text in parts))


def _operation(package: Package, operation: Operation) -> tuple[str, str]:
    """Return what an operation imports, and the operation."""
    document, record, result = operation.document, operation.record, operation.result
    name = document.root_field
    decode, decoder = decoder_of(name, result)
    text, shared = _document(package, document)
    imports = "".join(f"from .{home} import {fragment_constant(home)}\n" for home in shared)
    imports += f"from {API} import {decoder}, GraphQLOperation\n"
    variables, known = document.operation.variable_definitions or (), operation.docs.facts.of(name)
    if operation.listed is not None:
        imports += f"from {LISTS} import Pagination\n"
    facts = {
        "name": name,
        "kind": record.kind,
        "python_path": None if record.python_path == default_path(record.kind, name) else record.python_path,
        "safety": record.safety,
        "check": record.check,
        "deprecated": record.deprecated,
        "deprecated_arguments": operation.deprecated_arguments or None,
        "arguments": {
            (variable := each.variable.name.value): wire_type(
                operation.classes.names,
                each,
                required=variable in record.required,
                holds=operation.holds(variable),
            )
            for each in variables
        }
        or None,
        "page_size": document.page_size,
        "max_page_size": document.max_page_size,
        "sent_by_default": sent_by_default(known) or None,
        "idempotency_key": idempotency_key_of(known),
    }
    given = {key: value for key, value in facts.items() if value is not None}
    if operation.listed is not None:
        decode += f",\n    pagination={pagination_text(operation.listed.pagination)}"
    if checked := facts_text(known):
        imports += f"from {FACTS} import Fact\n"
        decode += f",\n    facts={checked}"
    return imports, operation_text(result.text, given, text, decode, operation.constant)


def _document(package: Package, document: Document) -> tuple[str, list[str]]:
    """Return the document, as an expression, and the modules that hold the texts of fragments it shares."""
    sent = document.sent
    used = {fragment.name.value for fragment in sent}
    homes = {name: home for home, names in package.fragments.items() if used.issuperset(names) for name in names}
    own = [print_definition(fragment) for fragment in sent if fragment.name.value not in homes]
    shared = list(dict.fromkeys(homes[each.name.value] for each in sent if each.name.value in homes))
    text = graphql_text("\n\n".join([print_definition(document.operation), *own]))
    return " + ".join([text, *map(fragment_constant, shared)]), shared


def write_methods(
    package: Package, schema: GraphQLSchema, kind: OperationType, operations: Iterable[Operation]
) -> None:
    """Write the class whose methods call the operations of one kind."""
    methods = [_method(schema, operation) for operation in operations if operation.document.kind is kind]
    group = _GROUPS[kind]
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
