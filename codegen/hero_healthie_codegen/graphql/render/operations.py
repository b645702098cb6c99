"""The modules of generated/healthie_api that hold operations: each document with all that its Python needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from graphql import (
    OperationType,
    is_composite_type,
    print_ast,
)

from hero_healthie_runtime.graphql.operation import default_path
from hero_healthie_runtime.names import module_of_writes

from ...specs.decisions import Decisions, OperationRecord
from ...specs.docs import Docs
from ...specs.facts import facts_text, idempotency_key_of, sent_by_default
from ...specs.pagination import pagination_text
from ..documents.nodes import declared_variables
from ..documents.operations import Document, print_definition
from ..models.classes import Classes
from ..models.types import Annotation
from ..schema.names import class_name, method, module, unique
from ..schema.scalars import HOLDS
from ..schema.schema import is_connection, type_of
from .calls import decoder_of, operation_text, wire_type
from .classes import classes_text, fragment_constant, graphql_text
from .homes import Definition
from .lists import ListView, list_view
from .package import API, FACTS, LISTS, Package

GROUPS = {
    OperationType.QUERY: "queries",
    OperationType.MUTATION: "mutations",
    OperationType.SUBSCRIPTION: "subscriptions",
}
"""The classes of methods, as users call them."""


_INIT = '''"""The operations."""

from collections.abc import Mapping

MODULES: Mapping[str, str] = {}
"""The modules of operations that stand with what they return, by their method."""
'''


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
    def stands_elsewhere(self) -> bool:
        """Whether its name does not say in which module it is."""
        return self.constant != "OPERATION" and self.module != module_of_writes(self.method)

    @property
    def names(self) -> frozenset[str]:
        """The classes of its result and of its variables."""
        variables = declared_variables(self.document.operation).values()
        types = {print_ast(each.type).strip("[]!") for each in variables} & self.classes.names.classes.keys()
        return self.result.names.union(self.classes.names.classes[name] for name in types)

    @property
    def sent(self) -> frozenset[str]:
        """The classes of the fragments that it sends."""
        return frozenset(class_name(each.name.value) for each in self.document.sent)

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
            for name in declared_variables(self.document.operation)
            if (definition := self.document.definition.args.get(name)) is not None
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
    modules = _modules(records, {*classes.models, *classes.inputs, *classes.enums})
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
    return f"healthie.{GROUPS[kind]}.{method(name)}"


def python_paths(operations: Iterable[tuple[OperationType, str]]) -> dict[tuple[OperationType, str], str]:
    """Return the path by which users call each operation."""
    listed = list(operations)
    found: dict[tuple[OperationType, str], str] = {}
    for kind, group in GROUPS.items():
        names = unique({name: method(name) for other, name in listed if other is kind})
        found.update(((kind, name), f"healthie.{group}.{python}") for name, python in names.items())
    return found


def _modules(
    records: Mapping[tuple[OperationType, str], OperationRecord], classes: Container[str]
) -> dict[tuple[OperationType, str], str]:
    """Return the module of each operation; a mutation called like a query has its kind in the name.

    Mutations that write one kind of record share a module: a wheel packs each by itself, and they are much alike. One
    whose constant would be called like a class has a module of its own.
    """
    methods = {key: record.python_path.rpartition(".")[2] for key, record in records.items()}
    sharing = {key for key in methods if key[0] is OperationType.MUTATION and methods[key].upper() not in classes}
    shared = Counter(module_of_writes(methods[key]) for key in sharing)
    found: dict[tuple[OperationType, str], str] = {}
    used: set[str] = set()
    for kind in GROUPS:
        for key in sorted(key for key in methods if key[0] is kind):
            wanted, writes = module(methods[key]), module_of_writes(methods[key])
            if key in sharing and shared[writes] > 1:
                found[key] = writes
                continue
            name = wanted if wanted not in used else f"{wanted}_{records[key].kind}"
            while name in used:
                name += "_2"
            used.add(name)
            found[key] = name
    return found


def write_operations(
    package: Package, operations: Iterable[Operation], beside: Mapping[str, Sequence[Definition]]
) -> None:
    """Write the modules of operations, with the classes that stand `beside` them."""
    listed = list(operations)
    found_by = {each.record.python_path.removeprefix("healthie."): each for each in listed}
    elsewhere = {path: each.module for path, each in found_by.items() if each.stands_elsewhere}
    package.write("operations.__init__", _INIT.format(elsewhere))
    homes: dict[str, list[Operation]] = {}
    for operation in listed:
        homes.setdefault(operation.home, []).append(operation)
    for home, together in homes.items():
        parts = [_operation(package, operation) for operation in together]
        names = frozenset[str]().union(*(each.result.names for each in together))
        imports = "".join(dict.fromkeys(line for lines, _ in parts for line in lines.splitlines(keepends=True)))
        classes = classes_text(package, beside.get(home, ()), home, names)
        package.write(home, f"{imports}{classes}\n\n" + "\n".join(text for _, text in parts))


def _operation(package: Package, operation: Operation) -> tuple[str, str]:
    """Return what an operation imports, and the operation."""
    document, record, result = operation.document, operation.record, operation.result
    name = document.root_field
    decode, decoder = decoder_of(name, result)
    text, shared = _document(package, document)
    imports = "".join(f"from .{home} import {fragment_constant(home)}\n" for home in shared if home != operation.home)
    imports += f"from {API} import {decoder}, GraphQLOperation\n"
    variables, known = declared_variables(document.operation), operation.docs.facts.of(name)
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
            variable: wire_type(
                operation.classes.names, each, required=variable in record.required, holds=operation.holds(variable)
            )
            for variable, each in variables.items()
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
    named = {home: [each.name.value for each in texts] for home, texts in package.fragments.items()}
    homes = {name: home for home, names in named.items() if used.issuperset(names) for name in names}
    own = [print_definition(fragment) for fragment in sent if fragment.name.value not in homes]
    shared = list(dict.fromkeys(homes[each.name.value] for each in sent if each.name.value in homes))
    text = graphql_text("\n\n".join([print_definition(document.operation), *own]))
    return " + ".join([text, *map(fragment_constant, shared)]), shared
