"""The text of generated modules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .build import Function
from .names import Names
from .schema_names import PLAIN
from .shapes import Annotation, Model, ModelField
from .variables import CALLER, PREFETCH, Parameter

_UNION_MEMBER = re.compile(r'Annotated\[(\w+), MemberTag\("\w+"\)\]')
_UNION = re.compile(r"Annotated\[([^\[\]]*), member_of\([^)]*\)\]")
_NOT_IN_SIGNATURES = frozenset({"Annotated", "MemberTag", "member_of"})


def fragment_module(names: Names, name: str, module: str, models: Iterable[Model]) -> str:
    """The classes of a fragment."""
    models = list(models)
    doc = f'"""`fragment {name}`."""\n\n'
    return (
        doc
        + names.imports(_uses(models), module=module)
        + "".join(_model(model, f"fragment {name}") for model in models)
    )


def operation_module(names: Names, function: Function, module: str, package: str) -> str:
    """The classes of an operation, the operation, and its functions."""
    operation = function.operation
    title = f"{operation.node.operation.value} {operation.name}"
    signature, plain_uses = _plain(function.result)
    uses = _uses(function.models) | function.result.uses | plain_uses
    uses = uses.union(*(parameter.uses for parameter in function.parameters))
    if function.paging:
        uses |= _plain(function.paging.item)[1]
    decode, decoder = _decode(function)
    imports = names.imports(uses - {"UnknownMember"} if "UnknownMember" not in uses else uses, module=module)
    imports += f"from hero_healthie_runtime.graphql.responses import {decoder}\n"
    imports += "from hero_healthie_runtime.graphql.operation import GraphQLCaller, GraphQLOperation\n"
    if function.paging:
        imports += "from hero_healthie._client.lists import Pages, connection_pages\n"
    return (
        f'"""`{title}`."""\n\n{imports}'
        + "".join(_model(model, title) for model in function.models)
        + f"\n\nOPERATION: GraphQLOperation[{signature}] = GraphQLOperation(\n    "
        + ",\n    ".join([*_facts(function, package), f"document={_text(function.text)}", f"decode={decode}"])
        + ",\n)\n\n\n"
        + _function(function, title, signature)
        + (_pages(function, title, signature) if function.paging else "")
    )


def _uses(models: Iterable[Model]) -> frozenset[str]:
    found: set[str] = set()
    for model in models:
        found |= model.uses
        if not model.bases:
            found.add("BaseModel")
        if any(_options(field) for field in model.fields):
            found.add("Field")
    return frozenset(found)


def _model(model: Model, title: str) -> str:
    bases = ", ".join(model.bases) or "BaseModel"
    lines = "".join(f"    {_field(field)}\n" for field in model.fields)
    return f'\n\nclass {model.name}({bases}):\n    """`{model.type_name}`, as `{title}` asks for it."""\n\n{lines}'


def _options(field: ModelField) -> list[str]:
    if field.name == field.key:
        return []
    return [f'validation_alias="{field.key}"', f'serialization_alias="{field.key}"']


def _field(field: ModelField) -> str:
    options = _options(field)
    if not options:
        return f"{field.name}: {field.annotation.text}{' = None' if field.may_be_missing else ''}"
    if field.may_be_missing:
        options.insert(0, "default=None")
    return f"{field.name}: {field.annotation.text} = Field({', '.join(options)})"


def _plain(result: Annotation) -> tuple[str, frozenset[str]]:
    """A type as a signature shows it: without what only pydantic needs."""
    text = _UNION.sub(r"\1", _UNION_MEMBER.sub(r"\1", result.text))
    uses: set[str] = set()
    for name in sorted(result.uses - _NOT_IN_SIGNATURES):
        plain = PLAIN.get(name, name)
        text = re.sub(rf"\b{name}\b", plain, text)
        uses.add(plain)
    return text, frozenset(uses)


def _decode(function: Function) -> tuple[str, str]:
    """The expression for the decoder, and the name to import for it."""
    key, result = function.root_key, function.result
    bare = result.required.text
    if key is None:
        return f"data_of({bare})", "data_of"
    if result.shape == "object":
        decoder = "optional_object_of" if result.nullable else "object_of"
        return f'{decoder}("{key}", {bare})', decoder
    expected = "object" if result.shape == "union" else result.shape
    return f'value_of("{key}", {bare}, expected="{expected}{" or null" if result.nullable else ""}")', "value_of"


def _facts(function: Function, package: str) -> Iterable[str]:
    operation = function.operation
    yield f'name="{operation.name}"'
    yield f'kind="{operation.node.operation.value}"'
    yield f"root_field={function.root_key!r}"
    yield f'python_path="{package}.{function.python}"'
    yield f'safety="{function.safety}"'
    yield 'confidence="full"'
    if function.parameters:
        yield f"arguments={ {parameter.name: parameter.wire_type for parameter in function.parameters}!r}"
    if function.page_size is not None:
        yield f"page_size={function.page_size}"
    if function.limits:
        yield f"page_limits={function.limits!r}"


def _text(text: str) -> str:
    quoted = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""\n{quoted}\n"""'


def _parameters(parameters: Iterable[Parameter]) -> str:
    ordered = sorted(parameters, key=lambda parameter: parameter.default is not None)
    texts = [
        f"{parameter.python}: {parameter.annotation}" + (f" = {parameter.default}" if parameter.default else "")
        for parameter in ordered
    ]
    return f"{CALLER}: GraphQLCaller" + (f", *, {', '.join(texts)}" if texts else "")


def _function(function: Function, title: str, signature: str) -> str:
    passed = ", ".join(_passed(function.parameters))
    lines = [
        f'    """`{title}` · {function.safety.replace("_", " ")}.',
        "",
        *_arguments(function.parameters),
        "    Returns:",
        f"        {_returns(function)}",
        "",
        "    Raises:",
        *(f"        {line}" for line in _failures(function)),
        '    """',
    ]
    return (
        f"async def {function.python}({_parameters(function.parameters)}) -> {signature}:\n"
        + "\n".join(lines)
        + f"\n{_call(function.parameters, passed)}"
    )


def _call(parameters: Sequence[Parameter], passed: str) -> str:
    """The call; the frame forgets the arguments before it waits, as error trackers show local variables."""
    call = f"{CALLER}.call(OPERATION, {{{passed}}})"
    if not parameters:
        return f"    return await {call}\n"
    names = ", ".join(parameter.python for parameter in parameters)
    return f"    _call = {call}\n    del {names}\n    return await _call\n"


def _passed(parameters: Iterable[Parameter]) -> list[str]:
    return [f'"{parameter.name}": {parameter.python}' for parameter in parameters]


def _arguments(parameters: Iterable[Parameter]) -> list[str]:
    explained = [f"        {parameter.python}: {parameter.note}" for parameter in parameters]
    return ["    Args:", f"        {CALLER}: the client, or a view of it", *explained, ""]


def _returns(function: Function) -> str:
    if function.root_key is None:
        return "The whole answer."
    text = f"`{function.root_key}`"
    return f"{text}, or None where there is none." if function.result.nullable else f"{text}."


def _failures(function: Function) -> list[str]:
    lines: list[str] = []
    if function.operation.node.operation.value == "mutation":
        lines.append("InvalidRequestError: Healthie refused it; `field_errors` says why.")
    if function.safety in {"create", "money"}:
        lines.append("OutcomeUnknownError: it was sent, and nothing tells whether it was done.")
    return [
        *lines,
        "InvalidArgumentError: an argument cannot be right; nothing was sent.",
        "APIError: the call did not succeed.",
    ]


def _pages(function: Function, title: str, signature: str) -> str:
    paging = function.paging
    assert paging is not None  # noqa: S101 (the caller asked)
    item, _ = _plain(paging.item)
    parameters = [parameter for parameter in function.parameters if parameter.name not in paging.left_out]
    passed = ", ".join([*_passed(parameters), f'"{paging.cursor}": _cursor'])
    given = _parameters(parameters)
    signature_in = f"{given}{'' if parameters else ', *'}, {PREFETCH}: bool = True"
    lines = [
        f'    """All of `{title}`, fetched page by page as they are consumed: `async for item in …`.',
        "",
        *_arguments(parameters)[:-1],
        f"        {PREFETCH}: False fetches a page only when the loop asks for it, instead of one page ahead",
        "",
        "    Raises:",
        "        APIError: while iterating: a page could not be fetched.",
        '    """',
    ]
    return (
        f"\n\ndef {function.pages}({signature_in}) -> Pages[{signature}, {item}]:\n"
        + "\n".join(lines)
        # No variable can be called like these: names of parameters do not begin with an underscore.
        + f"\n\n    async def _fetch(_cursor: str | None) -> {signature}:\n"
        f"        return await {CALLER}.call(OPERATION, {{{passed}}})\n\n"
        f"    def _items(_page: {signature}) -> list[{item}]:\n        return {paging.items}\n\n"
        f"    def _following(_page: {signature}) -> str | None:\n        return {paging.following}\n\n"
        f"    return connection_pages(_fetch, _items, _following, prefetch={PREFETCH})\n"
    )
