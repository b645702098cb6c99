"""What may differ between two surfaces, by docs/stability.md, and what the changelog has to say of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Surface = Mapping[str, str]
HEADING = re.compile(r"^## \[?([^\]\n]+)\]?", re.MULTILINE)
GENERATED = ("healthie_api", "hero_health_api")


@dataclass(frozen=True)
class Difference:
    """One name that differs."""

    kind: str
    """`added`, `changed` or `removed`: only the first may pass without a word."""
    path: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.kind}: {self.path}{f': {self.detail}' if self.detail else ''}"


def compare(old: Mapping[str, Surface], new: Mapping[str, Surface]) -> list[Difference]:
    """Return what differs; what goes or comes with its owner is not listed."""
    found = [*_names(old["facade"], new["facade"], _lines), *_names(old["methods"], new["methods"], _signatures)]
    return [*found, *_names(old["models"], new["models"], _fields)]


def _names(old: Surface, new: Surface, differ: object) -> Iterator[Difference]:
    assert callable(differ)
    for path in sorted({*old, *new}):
        owner = path.rpartition(".")[0]
        if path not in new:
            if owner not in old or owner in new:
                yield Difference("removed", path)
        elif path not in old:
            if owner not in new or owner in old:
                breaks = owner in old and new[path].startswith("required")
                yield Difference("changed" if breaks else "added", path, "is required" if breaks else "")
        elif old[path] != new[path]:
            yield from differ(path, old[path], new[path])


def _lines(path: str, old: str, new: str) -> Iterator[Difference]:
    if _is_signature(old) and _is_signature(new):
        yield from _signatures(path, old, new)
    elif old.startswith("class(") and new.startswith("class("):
        gone = _bases(old) - _bases(new)
        if gone:
            yield Difference("changed", path, f"is no {', no '.join(sorted(gone))} any more")
        elif come := _bases(new) - _bases(old):
            yield Difference("added", path, f"is a {', a '.join(sorted(come))} too")
    else:
        fine = old.partition(" of ")[0] in {"required", new.partition(" of ")[0]} and _choices(old) <= _choices(new)
        option = old.startswith(("required", "optional")) and new.startswith(("required", "optional"))
        yield Difference("added" if option and fine else "changed", path, f"{old} → {new}")


def _choices(line: str) -> set[str]:
    return set(line.partition(" of ")[2].split(", "))


def _is_signature(line: str) -> bool:
    """Return True for a signature; several overloads are compared as a text."""
    return line.removeprefix("async ").startswith("(") and ") | " not in line.replace(") -> ", "")


def _bases(line: str) -> set[str]:
    return {each for each in line.removeprefix("class(").removesuffix(")").split(", ") if each}


def _fields(path: str, old: str, new: str) -> Iterator[Difference]:
    before, after = set(old.split()), set(new.split())
    for name in sorted(before - after):
        yield Difference("removed", f"{path}.{name}")
    for name in sorted(after - before):
        yield Difference("added", f"{path}.{name}")


@dataclass(frozen=True)
class _Parameter:
    kind: str
    position: int
    required: bool
    annotation: str
    default: str


def _signatures(path: str, old: str, new: str) -> Iterator[Difference]:
    if old.startswith("async ") != new.startswith("async "):
        yield Difference("changed", path, "is awaited" if new.startswith("async ") else "is not awaited any more")
    before, after = _parameters(old), _parameters(new)
    for name in before.keys() - after.keys():
        yield Difference("changed", path, f"takes no {name} any more")
    for name in after.keys() - before.keys():
        needed = after[name].required
        yield Difference("changed" if needed else "added", path, f"{'needs' if needed else 'takes'} {name}")
    for name in before.keys() & after.keys():
        yield from _parameter(path, name, before[name], after[name])
    returns, returned = _returns(old), _returns(new)
    if returns != returned:
        yield Difference("changed", path, f"returns {returned or 'anything'}, and not {returns or 'anything'}")


def _parameter(path: str, name: str, old: _Parameter, new: _Parameter) -> Iterator[Difference]:
    if new.required and not old.required:
        yield Difference("changed", path, f"needs {name}")
    if old.kind != new.kind and not (old.kind == "keyword" and new.kind == "any"):
        yield Difference("changed", path, f"takes {name} as {new.kind}, and not as {old.kind}")
    elif old.kind != "keyword" and old.position != new.position:
        yield Difference("changed", path, f"takes {name} at another place")
    if not new.required and not old.required and old.default != new.default:
        yield Difference("changed", path, f"{name} is {new.default} where it is left out, and not {old.default}")
    if old.annotation != new.annotation:
        wider = _members(old.annotation) <= _members(new.annotation)
        detail = f"{name}: {old.annotation or 'anything'} → {new.annotation or 'anything'}"
        yield Difference("added" if wider or not new.annotation else "changed", path, detail)


def _members(annotation: str) -> set[str]:
    """Return the members of a union."""
    return {each.strip() for each in annotation.split("|")}


def _parsed(signature: str) -> ast.FunctionDef:
    text = signature.removeprefix("async ").replace("?", "=...")
    (function,) = ast.parse(f"def f{text}: ...").body
    assert isinstance(function, ast.FunctionDef)
    return function


def _parameters(signature: str) -> dict[str, _Parameter]:
    arguments = _parsed(signature).args
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(positional) - len(arguments.defaults)) + list(arguments.defaults)
    found: dict[str, _Parameter] = {}
    for place, (each, default) in enumerate(zip(positional, defaults, strict=True)):
        kind = "position" if each in arguments.posonlyargs else "any"
        found[each.arg] = _described(each, default, kind, place)
    for each, given in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        found[each.arg] = _described(each, given, "keyword", 0)
    for prefix, rest in (("*", arguments.vararg), ("**", arguments.kwarg)):
        if rest is not None:
            text = ast.unparse(rest.annotation) if rest.annotation else ""
            found[f"{prefix}{rest.arg}"] = _Parameter("rest", 0, required=False, annotation=text, default="")
    return {name: each for name, each in found.items() if name not in {"self", "cls"}}


def _described(each: ast.arg, default: ast.expr | None, kind: str, place: int) -> _Parameter:
    annotation = ast.unparse(each.annotation) if each.annotation else ""
    return _Parameter(kind, place, default is None, annotation, ast.unparse(default) if default else "")


def _returns(signature: str) -> str:
    returns = _parsed(signature).returns
    return ast.unparse(returns) if returns else ""


def unexplained(differences: list[Difference], changelog: str, since: str) -> list[Difference]:
    """Return what is gone or changed and no item under "Changed" or "Removed" names.

    An item names something by its name or its class in backticks. Of generated code, the name of the package is enough.

    Args:
        differences: What differs.
        changelog: The whole CHANGELOG.md.
        since: The version that the differences are from; what stands above its heading counts.
    """
    named = named_in(changelog, since)
    return [each for each in differences if each.kind != "added" and not _is_named(each.path, named)]


def named_in(changelog: str, since: str) -> set[str]:
    """Return the names in backticks under the headings "Changed" and "Removed" that are newer than a version."""
    headings = [*HEADING.finditer(changelog)]
    end = next((each.start() for each in headings if each[1].split()[0] == since), len(changelog))
    sections = re.split(r"^### ", changelog[:end], flags=re.MULTILINE)
    wanted = "\n".join(each for each in sections if each.startswith(("Changed", "Removed")))
    return {word for span in re.findall(r"`([^`]+)`", wanted) for word in re.findall(r"\w+", span)}


def _is_named(path: str, named: set[str]) -> bool:
    parts = path.split(".")
    last, owner = parts[-1], parts[-2]
    names = {last, owner} if owner[:1].isupper() else {last}
    names |= {parts[0]} & set(GENERATED)
    return any(set(re.findall(r"\w+", name)) <= named for name in names - {"__init__"})
