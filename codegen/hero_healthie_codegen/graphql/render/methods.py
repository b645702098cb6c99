"""The modules of generated/healthie_api that hold operations: one for each document, and the methods that call them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    GraphQLSchema,
    ListTypeNode,
    NonNullTypeNode,
    OperationType,
    TypeNode,
    VariableDefinitionNode,
    is_composite_type,
    print_ast,
)

from ...specs.decisions import Kind, OperationRecord
from ..ariadne.annotations import Annotation
from ..ariadne.classes import Classes
from ..ariadne.models import Model
from ..documents.operations import Document, print_fragment
from ..schema.names import argument, method, module, unique
from ..schema.prose import one_line, prose_lines
from ..schema.scalars import known_name, scalar_type
from ..schema.schema import KINDS, is_connection, type_of
from .emit import RESPONSES, Package, class_text, fragment_constant, graphql_text

_RESULT_SCALARS = {
    "Boolean": "bool",
    "Date": "date",
    "DateTime": "datetime",
    "Duration": "timedelta",
    "Float": "float",
    "ID": "str",
    "Int": "int",
    "UUID": "UUID",
}
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
    payload: Model | None
    """The class of its answer, where that belongs into its module."""

    @property
    def method(self) -> str:
        """The name of its method."""
        return self.record.python_path.rpartition(".")[2]

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
    documents: Iterable[Document], classes: Classes, records: Mapping[tuple[OperationType, str], OperationRecord]
) -> list[Operation]:
    """The operations, with what each answers.

    A page and the object that a mutation answers are always there in an answer that is not an error, so they are not
    optional.
    """
    operations: list[Operation] = []
    listed = list(documents)
    modules, payloads = _modules(records), classes.payloads()
    for document in listed:
        key = (document.kind, document.root_field)
        result = classes.results[key]
        named = type_of(document.definition)
        answers_object = is_composite_type(named) and result.shape != "list"
        if (document.kind is OperationType.MUTATION and answers_object) or is_connection(named):
            result = result.present()
        operations.append(Operation(document, records[key], result, classes, modules[key], payloads.get(key)))
    return operations


def python_path(kind: OperationType, name: str) -> str:
    """Where users find one operation, unless another operation has the same name in Python: see `python_paths`."""
    return f"healthie.{_GROUPS[kind]}.{method(name)}"


def python_paths(operations: Iterable[tuple[OperationType, str]]) -> dict[tuple[OperationType, str], str]:
    """Where users find each operation."""
    listed = list(operations)
    found: dict[tuple[OperationType, str], str] = {}
    for kind, group in _GROUPS.items():
        names = unique({name: method(name) for other, name in listed if other is kind})
        found.update(((kind, name), f"healthie.{group}.{python}") for name, python in names.items())
    return found


def _modules(records: Mapping[tuple[OperationType, str], OperationRecord]) -> dict[tuple[OperationType, str], str]:
    """One module for each operation; a mutation called like a query has its kind in the name."""
    wanted = {key: module(record.python_path.rpartition(".")[2]) for key, record in records.items()}
    found: dict[tuple[OperationType, str], str] = {}
    used: set[str] = set()
    for kind in _GROUPS:
        for key in sorted(key for key in wanted if key[0] is kind):
            name = wanted[key] if wanted[key] not in used else f"{wanted[key]}_{records[key].kind}"
            while name in used:
                name += "_2"
            used.add(name)
            found[key] = name
    return found


def kind_of(kind: OperationType) -> Kind:
    """The kind of an operation, as the catalogue has it."""
    if kind is OperationType.QUERY:
        return "query"
    return "mutation" if kind is OperationType.MUTATION else "subscription"


def homes_of_payloads(operations: Iterable[Operation]) -> dict[str, str]:
    """The module of each class that an operation has in its own."""
    return {each.payload.name: f"operations.{each.module}" for each in operations if each.payload is not None}


def write_operations(package: Package, operations: Iterable[Operation]) -> None:
    """Write one module for each operation."""
    package.write("operations.__init__", '"""The operations, one module each."""\n')
    for operation in operations:
        package.write(f"operations.{operation.module}", _operation(package, operation))


def _operation(package: Package, operation: Operation) -> str:
    document, record, result = operation.document, operation.record, operation.result
    name = document.root_field
    bare = result.present().text
    if result.shape == "object":
        decoder = "optional_object_of" if result.nullable else "object_of"
        decode = f'{decoder}("{name}", {bare})'
    else:
        expected = {"object": "object", "union": "object", "list": "list", "value": "value"}[result.shape]
        decoder = "value_of"
        decode = f'value_of("{name}", {bare}, expected="{expected}{" or null" if result.nullable else ""}")'
    names, payload = result.names, ""
    if operation.payload is not None:
        payload, used = class_text(operation.payload)
        names = names - {operation.payload.name} | used
    imports = package.imports(names, level=1)
    for fragment in document.fragments:
        if (home := package.fragments.get(fragment.name.value)) is not None:
            imports += f"from ..{home} import {fragment_constant(home)}\n"
    imports += (
        f"from hero_healthie_runtime.graphql.operation import GraphQLOperation\nfrom {RESPONSES} import {decoder}\n"
    )
    options = [
        f'name="{name}"',
        f'kind="{record.kind}"',
        f'root_field="{name}"',
        f'python_path="{record.python_path}"',
        f'safety="{record.safety}"',
        f'confidence="{record.confidence}"',
    ]
    if record.check is not None:
        options.append(f"check={record.check!r}")
    if record.deprecated is not None:
        options.append(f"deprecated={record.deprecated!r}")
    if operation.deprecated_arguments:
        options.append(f"deprecated_arguments={operation.deprecated_arguments!r}")
    arguments = {
        variable.variable.name.value: _wire_type(operation.classes, variable)
        for variable in document.operation.variable_definitions or ()
    }
    if arguments:
        options.append(f"arguments={arguments!r}")
    if document.page_size is not None:
        options.append(f"page_size={document.page_size}")
    if document.max_page_size is not None:
        options.append(f"max_page_size={document.max_page_size}")
    options += [f"document={_document(package, document)}", f"decode={decode}"]
    return (
        f"{imports}\n\n{payload}\n\nOPERATION: GraphQLOperation[{result.text}] = GraphQLOperation(\n    "
        + ",\n    ".join(options)
        + ",\n)\n"
    )


def _wire_type(classes: Classes, variable: VariableDefinitionNode) -> str:
    """The type of a variable, with the names that templates/healthie/variables.py knows."""
    text = re.sub(r"\w+", lambda found: _wire_name(classes, found[0]), print_ast(variable.type))
    return text.removesuffix("!") if variable.default_value is not None else text


def _wire_name(classes: Classes, name: str) -> str:
    python = classes.types.get(name)
    if python is None:
        return known_name(name, classes.scalars)
    return name if name[:1].upper() + name[1:] == python else python


def _document(package: Package, document: Document) -> str:
    """The document, as an expression: the fragments it shares stand in the modules of their classes."""
    own, shared = [print_ast(document.operation)], list[str]()
    for fragment in document.fragments:
        home = package.fragments.get(fragment.name.value)
        if home is None:
            own.append(print_fragment(fragment))
        else:
            shared.append(fragment_constant(home))
    return " + ".join([graphql_text("\n\n".join(own)), *shared])


def write_methods(
    package: Package, schema: GraphQLSchema, kind: OperationType, operations: Iterable[Operation]
) -> None:
    """Write the class whose methods call the operations of one kind."""
    methods = [_method(operation) for operation in operations if operation.document.kind is kind]
    group = _GROUPS[kind]
    text = "\n".join(methods)
    signatures = "\n".join(line for line in text.splitlines() if line.startswith("    async def "))
    times = [name for name in ("date", "datetime", "timedelta") if _mentions(signatures, name)]
    lines = [
        f'"""The {group} of Healthie, as methods.\n\n'
        "What they import they import when they are called, and they forget their arguments before they wait, so that\n"
        'these are not in tracebacks that show local variables.\n"""',
        "",
        "# pyright: reportPrivateUsage=false",
        "from __future__ import annotations",
        "",
        "from collections.abc import Sequence",
        *([f"from datetime import {', '.join(times)}"] if times else []),
        *(["from uuid import UUID"] if _mentions(signatures, "UUID") else []),
        "",
        "from typing_extensions import deprecated",
        "",
        "import healthie_api as models",
        "",
        "from hero_healthie_runtime.graphql.operation import GraphQLCaller",
        "",
        "",
        f"class {group.capitalize()}:",
        f'    """Every {KINDS[kind]} of the schema; None as an argument means that it is not sent."""',
        "",
        "    def __init__(self, caller: GraphQLCaller) -> None:",
        "        self._caller = caller",
        "",
    ]
    if "Sequence[" not in signatures:
        lines.remove("from collections.abc import Sequence")
    if "\n    @deprecated(" not in f"\n{text}":
        lines.remove("from typing_extensions import deprecated")
    package.write(group, "\n".join(lines) + "\n" + text)
    package.claim(group.capitalize(), group)


def _mentions(text: str, name: str) -> bool:
    return any(f"{before}{name}{after}" in text for before in (" ", "[") for after in (" ", "]", ",", ":", ")"))


def _method(operation: Operation) -> str:
    document, record = operation.document, operation.record
    deprecated = set(operation.deprecated_arguments)
    required: list[str] = []
    optional: list[str] = []
    explained: list[str] = []
    passed: list[str] = []
    variables = {variable.variable.name.value: variable for variable in document.operation.variable_definitions or ()}
    names = unique({name: argument(name) for name in variables})
    for name, variable in variables.items():
        python = names[name]
        annotation = _argument_type(operation.classes, variable.type)
        if isinstance(variable.type, NonNullTypeNode) and variable.default_value is None:
            required.append(f"{python}: {annotation}")
        else:
            optional.append(f"{python}: {annotation} | None = None")
        note = f"`{print_ast(variable.type)}`"
        if name == "first" and document.page_size is not None:
            largest = f", at most {document.max_page_size}" if document.max_page_size is not None else ""
            note += f"; how many nodes a page holds, {document.page_size} when not given{largest}"
        if name in deprecated:
            note += "; deprecated"
        definition = document.definition.args.get(name)
        said = one_line(definition.description) if definition is not None else ""
        explained.append(f"            {python}: {note}{f'. {said}' if said else ''}")
        passed.append(f'"{name}": {python}')
    parameters = f", *, {', '.join(required + optional)}" if passed else ""
    returns = _result_type(operation.result)
    doc = [f'        """`{record.kind} {document.root_field}` · {record.safety.replace("_", " ")}.', ""]
    if record.deprecated is not None:
        doc[-1:] = ["", "        Deprecated by the vendor.", ""]
    for line in prose_lines(document.definition.description):
        doc.insert(-1, "" if len(doc) == 2 else f"        {line}" if line else "")
    if explained:
        doc += ["        Args:", *explained, ""]
    doc += ["        Returns:", f"            {_describe(operation)}", ""]
    doc += ["        Raises:", *(f"            {line}" for line in _failures(record)), '        """']
    decorator = f"    @deprecated({record.deprecated!r})\n" if record.deprecated is not None else ""
    return (
        f"{decorator}    async def {operation.method}(self{parameters}) -> {returns}:\n"
        + "\n".join(doc)
        + f"\n        from .operations.{operation.module} import OPERATION\n\n"
        + _body(passed)
    )


def _body(passed: list[str]) -> str:
    """The call; the frame forgets the arguments before it waits, as error trackers show local variables."""
    call = f"self._caller.call(OPERATION, {{{', '.join(passed)}}})"
    if not passed:
        return f"        return await {call}\n"
    names = ", ".join(each.rpartition(": ")[2] for each in passed)
    return f"        _call = {call}\n        del {names}\n        return await _call\n"


def _failures(record: OperationRecord) -> list[str]:
    lines = ["APIError: the call did not succeed."]
    if record.kind == "mutation":
        lines.insert(0, "InvalidRequestError: Healthie refused it; `field_errors` says why.")
    if record.safety in {"create", "money"}:
        lines.insert(1, "OutcomeUnknownError: it was sent, and nothing tells whether it was done.")
    return lines


def _describe(operation: Operation) -> str:
    text = f"`{cast(Any, operation.document.definition).type}`".replace("!", "")
    if operation.document.page_size is not None:
        return f"{text}: one page; `page_info` says whether there is more."
    if operation.document.kind is OperationType.MUTATION:
        return f"{text}."
    return f"{text}, or None where there is none." if operation.result.nullable else f"{text}."


def _argument_type(classes: Classes, node: TypeNode) -> str:
    if isinstance(node, NonNullTypeNode):
        return _argument_type(classes, node.type)
    if isinstance(node, ListTypeNode):
        inner = _argument_type(classes, node.type)
        return f"Sequence[{inner}]" if isinstance(node.type, NonNullTypeNode) else f"Sequence[{inner} | None]"
    name = print_ast(node)
    python = classes.types.get(name)
    if python is None:
        return scalar_type(name, classes.scalars).argument
    return f"models.{python} | str" if python in classes.enums else f"models.{python}"


def _result_type(result: Annotation) -> str:
    return result.renamed({name: _RESULT_SCALARS.get(name, f"models.{name}") for name in result.names})
