"""The modules of generated/healthie_api that hold operations: one for each document, and the methods that call them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLSchema,
    ListTypeNode,
    NonNullTypeNode,
    OperationType,
    TypeNode,
    print_ast,
)

from ..errors import CodegenError
from ..healthie.classes import UNION_HELPERS, Annotation, Classes
from ..healthie.documents import Document
from ..healthie.emit import Package
from ..healthie.names import argument, pascal
from ..healthie.schema import KINDS, is_connection, type_of
from ..operations import Kind, OperationRecord

_ARGUMENT_SCALARS = {
    "Boolean": "bool",
    "Cursor": "str",
    "Float": "float",
    "HexColor": "str",
    "ID": "str",
    "ISO8601Date": "date",
    "ISO8601DateTime": "datetime",
    "ISO8601Duration": "timedelta",
    "Int": "int",
    "JSON": "models.JSON",
    "String": "str",
    "UUID": "UUID",
    "Upload": "models.Upload",
}
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

    @property
    def module(self) -> str:
        """The name of its module and of its method."""
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
    documents: Iterable[Document], classes: Classes, records: Mapping[str, OperationRecord]
) -> list[Operation]:
    """The operations, with what each answers.

    A page and the payload of a mutation are always there in an answer that is not an error, so they are not optional.
    """
    operations: list[Operation] = []
    for document in documents:
        result = classes.results[document.root_field]
        if document.kind is OperationType.MUTATION or is_connection(type_of(document.definition)):
            result = Annotation(result.text.removesuffix(" | None"), result.names, nullable=False, shape=result.shape)
        operations.append(Operation(document, records[document.root_field], result))
    return operations


def python_path(kind: OperationType, root_field: str) -> str:
    """Where users find an operation."""
    return f"healthie.{_GROUPS[kind]}.{argument(root_field)}"


def kind_of(kind: OperationType) -> Kind:
    """The kind of an operation, as the catalogue has it."""
    if kind is OperationType.QUERY:
        return "query"
    return "mutation" if kind is OperationType.MUTATION else "subscription"


def write_operations(package: Package, operations: Iterable[Operation]) -> None:
    """Write one module for each operation."""
    package.write("operations.__init__", '"""The operations, one module each."""\n')
    for operation in operations:
        package.write(f"operations.{operation.module}", _operation(package, operation))


def _operation(package: Package, operation: Operation) -> str:
    document, record, result = operation.document, operation.record, operation.result
    name = document.root_field
    bare = result.text.removesuffix(" | None")
    if result.shape == "object":
        decoder = "optional_object_of" if result.nullable else "object_of"
        decode = f'{decoder}("{name}", {bare})'
    else:
        expected = {"object": "object", "union": "object", "list": "list", "value": "value"}[result.shape]
        decoder = "value_of"
        decode = f'value_of("{name}", {bare}, expected="{expected}{" or null" if result.nullable else ""}")'
    imports = package.imports(result.names, level=1)
    imports += f"from ..base_model import {decoder}\nfrom ..runtime import GraphQLOperation\n"
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
        variable.variable.name.value: print_ast(variable.type)
        for variable in document.operation.variable_definitions or ()
    }
    if arguments:
        options.append(f"arguments={arguments!r}")
    if document.page_size is not None:
        options.append(f"page_size={document.page_size}")
    if document.max_page_size is not None:
        options.append(f"max_page_size={document.max_page_size}")
    options += [f"document={_text(document.text)}", f"decode={decode}"]
    return (
        f"{imports}\nOPERATION: GraphQLOperation[{result.text}] = GraphQLOperation(\n    "
        + ",\n    ".join(options)
        + ",\n)\n"
    )


def _text(text: str) -> str:
    quoted = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""\n{quoted}\n"""'


def write_methods(
    package: Package, schema: GraphQLSchema, kind: OperationType, operations: Iterable[Operation]
) -> None:
    """Write the class whose methods call the operations of one kind."""
    methods = [_method(schema, operation) for operation in operations if operation.document.kind is kind]
    group = _GROUPS[kind]
    text = "\n".join(methods)
    times = [name for name in ("date", "datetime", "timedelta") if _mentions(text, name)]
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
        *(["from uuid import UUID"] if _mentions(text, "UUID") else []),
        "",
        "from typing_extensions import deprecated",
        "",
        "import healthie_api as models",
        "",
        "from .runtime import GraphQLCaller",
        "",
        "",
        f"class {group.capitalize()}:",
        f'    """Every {KINDS[kind]} of the schema; None as an argument means that it is not sent."""',
        "",
        "    def __init__(self, caller: GraphQLCaller) -> None:",
        "        self._caller = caller",
        "",
    ]
    if "Sequence[" not in text:
        lines.remove("from collections.abc import Sequence")
    if "@deprecated(" not in text:
        lines.remove("from typing_extensions import deprecated")
    package.write(group, "\n".join(lines) + "\n" + text)
    package.claim(group.capitalize(), group)


def _mentions(text: str, name: str) -> bool:
    return any(f"{before}{name}{after}" in text for before in (" ", "[") for after in (" ", "]", ",", ":"))


def _method(schema: GraphQLSchema, operation: Operation) -> str:
    document, record = operation.document, operation.record
    deprecated = set(operation.deprecated_arguments)
    required: list[str] = []
    optional: list[str] = []
    explained: list[str] = []
    passed: list[str] = []
    for variable in document.operation.variable_definitions or ():
        name = variable.variable.name.value
        python = argument(name)
        annotation = _argument_type(schema, variable.type)
        if isinstance(variable.type, NonNullTypeNode):
            required.append(f"{python}: {annotation}")
        else:
            optional.append(f"{python}: {annotation} | None = None")
        note = f"`{print_ast(variable.type)}`"
        if name == "first" and document.page_size is not None:
            largest = f", at most {document.max_page_size}" if document.max_page_size is not None else ""
            note += f"; how many nodes a page holds, {document.page_size} when not given{largest}"
        if name in deprecated:
            note += "; deprecated"
        explained.append(f"            {python}: {note}")
        passed.append(f'"{name}": {python}')
    if len({line.split(":")[0] for line in required + optional}) != len(passed):
        raise CodegenError(f"{document.root_field}: two arguments would have one name in Python")
    parameters = f", *, {', '.join(required + optional)}" if passed else ""
    returns = _result_type(operation.result)
    doc = [f'        """`{record.kind} {document.root_field}` · {record.safety.replace("_", " ")}.', ""]
    if record.deprecated is not None:
        doc[-1:] = ["", "        Deprecated by the vendor.", ""]
    if explained:
        doc += ["        Args:", *explained, ""]
    doc += ["        Returns:", f"            {_describe(operation)}", ""]
    doc += ["        Raises:", *(f"            {line}" for line in _failures(record)), '        """']
    decorator = f"    @deprecated({record.deprecated!r})\n" if record.deprecated is not None else ""
    return (
        f"{decorator}    async def {operation.module}(self{parameters}) -> {returns}:\n"
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


def _argument_type(schema: GraphQLSchema, node: TypeNode) -> str:
    if isinstance(node, NonNullTypeNode):
        return _argument_type(schema, node.type)
    if isinstance(node, ListTypeNode):
        inner = _argument_type(schema, node.type)
        return f"Sequence[{inner}]" if isinstance(node.type, NonNullTypeNode) else f"Sequence[{inner} | None]"
    name = print_ast(node)
    type_ = schema.get_type(name)
    if isinstance(type_, GraphQLEnumType):
        return f"models.{pascal(name)} | str"
    if isinstance(type_, GraphQLInputObjectType):
        return f"models.{pascal(name)}"
    try:
        return _ARGUMENT_SCALARS[name]
    except KeyError:
        raise CodegenError(
            f"the scalar {name} is new: say in codegen/healthie/methods.py and ariadne.py what it is in Python"
        ) from None


def _result_type(result: Annotation) -> str:
    text = result.text
    if result.shape == "union":
        text = re.sub(r'Annotated\[(\w+), MemberTag\("\w+"\)\]', r"\1", text)
        text = re.sub(r"Annotated\[(.*), member_of\([^)]*\)\]", r"\1", text)
    for name in sorted(result.names - {"Annotated", *UNION_HELPERS}):
        text = text.replace(name, _RESULT_SCALARS.get(name, f"models.{name}"))
    return text
