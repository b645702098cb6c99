"""The entries of the public names and of the curated methods, from their signatures and docstrings."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import pairwise
from types import ModuleType
from typing import Any

from docs.site import classes
from docs.site.docstrings import Doc, read, safe
from docs.site.source import HEALTHIE, HERO, Package, plain
from docs.site.topics import Entry

MODULES = ("", "errors", "webhooks", "fastapi", "testing", "realtime", "audit", "otel", "selection", "sandbox")
"""The modules whose public names have pages, below `hero_healthie`."""

_ADDRESS = re.compile(r"<([\w.]+).*? at 0x\w+>")
_QUALIFIED = re.compile(r"\b(?:[a-z_]\w*\.)+([A-Z]\w*)")
_STARS: dict[object, str] = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}


def module_page(module: str) -> str:
    """Return the page of a public module."""
    return f"python-{module or 'hero-healthie'}"


def public_names(module: str) -> list[str]:
    """Return the public names of a module; those of the root that come from `errors` are on the page of errors."""
    found = import_module(f"hero_healthie.{module}".rstrip("."))
    names = list(getattr(found, "__all__", None) or _defined_in(found))
    if not module:
        names = [name for name in names if name not in import_module("hero_healthie.errors").__all__]
    return sorted(names, key=str.lower)


def _defined_in(module: ModuleType) -> Iterator[str]:
    names: dict[str, object] = vars(module)
    for name, value in names.items():
        if not name.startswith("_") and getattr(value, "__module__", "").startswith(module.__name__):
            yield name


def module_entries(module: str) -> Iterator[Entry]:
    """Yield the entry of each public name of a module."""
    found = import_module(f"hero_healthie.{module}".rstrip("."))
    for name in public_names(module):
        value = getattr(found, name)
        full = f"{found.__name__}.{name}"
        if inspect.isclass(value):
            yield Entry(name, *_class_text(name, value), (full,), kind="class")
        elif inspect.isroutine(value):
            yield Entry(name, *_function_text(name, value), (full,), kind="function")
        else:
            yield Entry(name, f"`{_default(value)}`", "", (full,), kind="name")


def method_entries(owner: type[Any], path: str) -> Iterator[Entry]:
    """Yield the entry of each method of a curated resource that is no operation."""
    sends: dict[str, tuple[str, ...]] = owner.__dict__.get("SENDS", {}) or getattr(owner, "SENDS", {})
    for name, operations in sends.items():
        function = inspect.getattr_static(owner, name)
        function = getattr(function, "__func__", function)
        summary, body = _function_text(f"{path}.{name}", function)
        prefix = path.partition(".")[0]
        body += _model(HERO if prefix == "hero" else HEALTHIE, function)
        sent = ", ".join(f"`{prefix}.{operation}`" for operation in operations)
        yield Entry(name, summary, f"{body}\n\nSends: {sent}.", (f"{path}.{name}",), kind="method")


def _model(package: Package, function: Callable[..., Any]) -> str:
    owner = classes.named(package, str(inspect.signature(function).return_annotation))
    if owner is None or not classes.has_entry(owner):
        return ""
    fields = ", ".join(f"`{name}`" for name in list(owner.fields)[:10])
    more = f", and {len(owner.fields) - 10} more" if len(owner.fields) > 10 else ""
    return f"\n\nFields of {classes.linked(package, owner.name)}: {fields}{more}."


def _class_text(name: str, value: type[Any]) -> tuple[str, str]:
    doc = read(_own_doc(value))
    parts = [_signature(name, value), *_said(doc)] if _is_made_by_callers(value) else list(_said(doc))
    inherited = [base.__name__ for base in value.__bases__ if base.__module__.startswith("hero_healthie")]
    if inherited:
        parts.insert(0, f"A kind of {', '.join(f'`{base}`' for base in inherited)}.")
    if fields := list(_documented_fields(value)):
        parts.append("Fields:\n\n" + "\n".join(fields))
    parts += [text for member in _members(value) if (text := _member_text(name, member, value))]
    return safe(doc.summary), "\n\n".join(part for part in parts if part)


def _is_made_by_callers(value: type[Any]) -> bool:
    return not issubclass(value, BaseException) and getattr(value, "_is_protocol", False) is False


def _own_doc(value: type[Any]) -> str:
    text = value.__dict__.get("__doc__") or ""
    return "" if text.startswith(f"{value.__name__}(") else text


def _members(value: type[Any]) -> Iterator[str]:
    for owner in (value, *(base for base in value.__mro__[1:] if base.__module__.startswith("hero_healthie."))):
        for name, member in vars(owner).items():
            public = not name.startswith("_") and vars(value).get(name, member) is member
            is_method = inspect.isroutine(member) or isinstance(member, classmethod | staticmethod | property)
            if public and is_method and _documented(member):
                yield name


def _documented_fields(value: type[Any]) -> Iterator[str]:
    """Yield the fields that a string right below them describes, those of bases too."""
    for base in getattr(value, "__orig_bases__", value.__bases__):
        if isinstance(base, type) and base.__module__.startswith("hero_healthie"):
            yield from _documented_fields(base)
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(value)))
    except (OSError, TypeError, SyntaxError):
        return
    for field, said in pairwise(next(node.body for node in tree.body if isinstance(node, ast.ClassDef))):
        match field, said:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                yield f"- `{name}` (`{plain(ast.unparse(field.annotation))}`): {safe(' '.join(text.split()))}"
            case _:
                pass


def _documented(member: Any) -> bool:
    return bool(getattr(member, "__doc__", None))


def _member_text(owner: str, name: str, value: type[Any]) -> str:
    member: Any = inspect.getattr_static(value, name)
    if isinstance(member, property):
        return f"`.{name}`: {safe(read(member.__doc__).summary)}"
    function = getattr(member, "__func__", member)
    summary, body = _function_text(f"{owner}.{name}" if member is not function else f".{name}", function)
    return f"{body.partition(chr(10) * 2)[0]}\n\n{summary}\n\n{body.partition(chr(10) * 2)[2]}".strip()


def _function_text(path: str, function: Callable[..., Any]) -> tuple[str, str]:
    doc = read(inspect.getdoc(function))
    return safe(doc.summary), "\n\n".join([_signature(path, function), *_said(doc)])


def _said(doc: Doc) -> Iterator[str]:
    for paragraph in doc.text.split("\n\n"):
        if paragraph.strip():
            yield _paragraph(paragraph)
    for heading, items in (("Arguments:", doc.arguments), ("Attributes:", doc.attributes)):
        if items:
            lines = [f"- `{name}`: {safe(' '.join(text.split()))}" for name, text in items.items()]
            yield f"{heading}\n\n" + "\n".join(lines)
    if doc.returns:
        yield f"Returns: {safe(doc.returns)}"
    if doc.raises:
        yield "Raises:\n\n" + "\n".join(f"- `{name}`: {safe(text)}" for name, text in doc.raises)
    for example in doc.examples:
        yield _paragraph(example) if _is_prose(example) else f"```python\n{inspect.cleandoc(example)}\n```"


def _is_prose(text: str) -> bool:
    try:
        compile(inspect.cleandoc(text), "example", "exec", flags=ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError:
        return ">>>" not in text and "…" not in text
    return False


def _paragraph(text: str) -> str:
    lines = text.strip("\n").split("\n")
    if any(line.lstrip().startswith("```") for line in lines):
        return text
    if all(line.startswith(("    ", ">>>", "async ", "await ")) or not line for line in lines):
        return "```python\n" + inspect.cleandoc(text) + "\n```"
    if lines[0].lstrip().startswith(("- ", "* ", "1. ")):
        return safe(text)
    if any(mark in text for mark in ("├", "└", "──")):
        return f"```text\n{inspect.cleandoc(text)}\n```"
    return safe(" ".join(text.split()))


def _signature(path: str, function: Callable[..., Any] | type[Any]) -> str:
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return ""
    prefix = "await " if inspect.iscoroutinefunction(inspect.unwrap(function)) else ""
    shown: list[str] = []
    is_keyword = False
    for name, parameter in signature.parameters.items():
        if name in {"self", "cls"}:
            continue
        if parameter.kind is inspect.Parameter.VAR_POSITIONAL:
            is_keyword = True
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY and not is_keyword:
            shown.append("*")
            is_keyword = True
        shown.append(_parameter(parameter))
    returns = "" if inspect.isclass(function) else _annotation(signature.return_annotation)
    arrow = f" -> {returns}" if returns else ""
    line = f"{prefix}{path}({', '.join(shown)}){arrow}"
    if len(line) > 76:
        line = f"{prefix}{path}(\n" + "".join(f"    {each},\n" for each in shown) + f"){arrow}"
    return f"```python\n{line}\n```"


def _parameter(parameter: inspect.Parameter) -> str:
    stars = _STARS.get(parameter.kind, "")
    annotation = _annotation(parameter.annotation)
    text = f"{stars}{parameter.name}" + (f": {annotation}" if annotation else "")
    if parameter.default is inspect.Parameter.empty:
        return text
    equals = " = " if annotation else "="
    return f"{text}{equals}{_default(parameter.default)}"


def _annotation(annotation: object) -> str:
    if annotation is inspect.Signature.empty:
        return ""
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    return plain(_QUALIFIED.sub(r"\1", text))


def _default(value: object) -> str:
    text = _ADDRESS.sub("…", repr(value))
    return text if len(text) <= 60 and "<" not in text else "…"
