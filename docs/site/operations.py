"""The entries of the operations: how each is called, what it takes, gives and does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import cast

from docs.site import classes
from docs.site.answers import answers
from docs.site.docstrings import Doc, read, safe
from docs.site.known import described
from docs.site.safety import MEANS, sentence
from docs.site.source import HEALTHIE, HERO, Class, Method, Package, Sent
from docs.site.topics import Entry
from hero_healthie_runtime.operation import Operation

GUIDE = {
    "safety": "../never-billing-twice.md#the-safety-class",
    "lists": "../lists.md",
    "into": "../into.md",
    "sandbox": "../sandbox-operations.md",
    "known": "../hero-operations.md",
}
"""The pages that explain the words of an entry."""

_HEAD = re.compile(r"^`(?:[A-Z]+ /|query |mutation |subscription )[^`]*` · .*$")
_CONFIDENCE = {"full": "known in full", "partial": "known in part", "inferred": "inferred"}


def entry(operation: Operation, package: Package, method: Method, sent: Sent) -> Entry:
    """Return the entry of an operation."""
    doc = read(method.doc)
    parts = [
        _signature(operation, method),
        *_notices(operation, doc),
        *_arguments(package, method, sent, doc),
        *_returns(package, method, doc),
        "\n".join(f"- {line}" for line in _facts(operation, sent, doc)),
        *_document(sent),
    ]
    own = [classes.named(package, each) for each in (*method.parameters, method.returns)]
    names = {each.name for each in own if each is not None and not classes.has_entry(each)}
    return Entry(operation.name, safe(doc.summary), "\n\n".join(parts), (operation.python_path, *sorted(names)))


def entries(records: Iterable[Operation]) -> Iterator[tuple[Operation, Entry]]:
    """Yield the entry of each operation."""
    methods: dict[str, dict[str, Method]] = {}
    for operation in records:
        _, group, name = operation.python_path.split(".")
        package, file = (HERO, f"api/{group}/__init__.py") if operation.api == "hero" else (HEALTHIE, f"{group}.py")
        if file not in methods:
            methods[file] = package.methods(file)
        method = methods[file][name]
        module = f"api/{group}/{method.module}" if operation.api == "hero" else method.module.replace(".", "/")
        yield operation, entry(operation, package, method, package.sent(module, method.constant))


def _signature(operation: Operation, method: Method) -> str:
    call = ("await " if method.is_async else "") + operation.python_path
    parameters = [_with_into(each) for each in method.parameters]
    on_one_line = f"{call}({', '.join(parameters)}) -> {method.returns}"
    if len(on_one_line) <= 76:
        return f"```python\n{on_one_line}\n```"
    lines = "".join(f"    {each},\n" for each in parameters)
    return f"```python\n{call}(\n{lines}) -> {method.returns}\n```"


def _with_into(parameter: str) -> str:
    return "into: type | None = None" if parameter == "into: None = None" else parameter


def _notices(operation: Operation, doc: Doc) -> Iterator[str]:
    if operation.deprecated:
        yield f"**Deprecated**: {safe(operation.deprecated)}"
    for paragraph in doc.text.split("\n\n"):
        if paragraph.strip() and not _HEAD.match(paragraph.strip()):
            yield safe(" ".join(paragraph.split()))


def _arguments(package: Package, method: Method, sent: Sent, doc: Doc) -> Iterator[str]:
    lines: list[str] = []
    for name in doc.arguments:
        said, nested = doc.nested(name)
        annotation = next((each for each in method.parameters if each.startswith(f"{name}:")), "")
        owner = classes.named(package, annotation)
        lines.append(f"- `{name}`: {safe(said)}" if said else f"- `{name}`")
        if owner is not None and owner.kind == "input":
            lines += _fields(package, owner, nested)
        elif nested:
            lines += [f"    - `{field}`: {safe(text)}" for field, text in nested.items()]
    for name, value in _mapping(sent.values.get("sent_by_default")).items():
        lines.append(f"- `{name}` is sent as `{value!r}` where you leave it out.")
    if lines:
        yield "Arguments:"
        yield "\n".join(lines)


def _fields(package: Package, owner: Class, said: dict[str, str]) -> Iterator[str]:
    for name, text in said.items():
        typed = classes.linked(package, owner.fields[name]) if name in owner.fields else ""
        must = ", required" if name in owner.required else ""
        yield f"    - `{name}` ({typed}{must}): {safe(text)}" if typed else f"    - `{name}`: {safe(text)}"
    rest = [name for name in owner.fields if name not in said]
    required = [name for name in rest if name in owner.required]
    if required:
        yield f"    - required: {classes.listed(package, owner, required)}"
    if optional := [name for name in rest if name not in required]:
        yield f"    - {'also ' if said or required else ''}{classes.listed(package, owner, optional)}"


def _returns(package: Package, method: Method, doc: Doc) -> Iterator[str]:
    said = doc.returns.partition(".")[2].strip() if doc.returns.startswith("`") else doc.returns
    if doc.returns.startswith("`ListCall") or doc.returns.startswith("`Subscription"):
        said = doc.returns.partition("`: ")[2]
    typed = classes.linked(package, method.returns)
    yield f"Returns {typed}" + (f": {safe(said)}" if said else ".")
    owner = classes.named(package, method.returns)
    if owner is not None and owner.kind == "object":
        if owner.local:
            yield f"Fields: {classes.listed(package, owner, list(owner.fields))}."
        else:
            shown = list(owner.fields)[:10]
            more = len(owner.fields) - len(shown)
            yield f"Fields: {', '.join(f'`{name}`' for name in shown)}" + (f", and {more} more." if more else ".")


def _facts(operation: Operation, sent: Sent, doc: Doc) -> Iterator[str]:
    if operation.api == "hero":
        media = described()[operation.name].media
        kind = f", {', '.join(f'`{each}`' for each in media)}" if media else ""
        yield f"HTTP: `{operation.method} {operation.path}`{kind}"
    else:
        yield f"GraphQL: `{operation.kind} {operation.root_field}`"
    check = sent.values.get("check")
    found_out = f" To find out: {safe(str(check))}." if check else ""
    yield (
        f"[Safety]({GUIDE['safety']}): `{operation.safety}`, {MEANS[operation.safety]}; "
        f"{sentence(operation.safety)}.{found_out}"
    )
    key = sent.values.get("idempotency_key")
    if key:
        yield f"Idempotency key: `{key}`, made once for each call unless you give it."
    if sent.pagination is not None:
        yield f"[Pages]({GUIDE['lists']}): {_paging(sent)}"
    if doc.raises:
        yield "Errors: " + "; ".join(f"`{name}`: {safe(text).rstrip('.')}" for name, text in doc.raises) + "."
    if operation.api == "hero":
        yield f"[Description]({GUIDE['known']}): {_knowledge(operation)}"
    answer = answers(operation.api).get(operation.name)
    if answer is not None:
        proof = f", {answer.proof}" if answer.proof else ""
        yield f"[Sandbox]({GUIDE['sandbox']}): {answer.state}{proof}."


def _paging(sent: Sent) -> str:
    pagination = sent.pagination or {}
    style = str(pagination.get("style"))
    if style == "whole":
        return "the list comes whole."
    size = sent.values.get("page_size") or pagination.get("page_size")
    most = sent.values.get("max_page_size")
    by = {"page": "by number of page", "offset": "by offset", "cursor": "by cursor", "keyset": "by the last row"}[style]
    bound = f", at most {most}" if most else ""
    named = f" (`{pagination['size']}`)" if pagination.get("size") else ""
    return f"{by}, {size} rows a page{named}{bound}."


def _knowledge(operation: Operation) -> str:
    row = described()[operation.name]
    text = _CONFIDENCE[operation.confidence]
    if row.inferred:
        text += f"; inferred: {', '.join(row.inferred)}"
    text += f". Not seen: {safe(row.missing.rstrip('.'))}." if row.missing else "."
    if errors := [status for status in row.statuses if not status.startswith("2")]:
        text += f" Errors described: {', '.join(errors)}."
    return text + (f" Read {row.seen}." if row.seen else "")


def _document(sent: Sent) -> Iterator[str]:
    if sent.document:
        yield "<details><summary>Document</summary>"
        yield f"```text\n{sent.document}\n```"
        yield "</details>"


def _mapping(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}
