"""Compares two directories of specs: what the vendors changed, what it does to the SDK, what a human must decide."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ..build import PACKAGES
from ..errors import CodegenError
from ..graphql.render.methods import kind_of, python_path
from ..graphql.schema.schema import root_fields
from ..specs.decisions import Api, load_decisions
from .decisions import Known, safety_decisions, safety_of
from .graphql_compare import Side, compare_healthie
from .openapi_compare import compare_hero
from .openapi_source import Operation
from .packages import generate_package
from .report import Change, Element, Report, merged
from .surface import load
from .surface_join import join, signatures

APIS: tuple[Api, ...] = ("hero", "healthie")
_FILES: dict[Api, tuple[str, ...]] = {"hero": ("hero/*",), "healthie": ("healthie/*", "healthie/operations/*")}
Progress = Callable[[str], None]


@dataclass(slots=True)
class _Parts:
    changes: list[Change] = field(default_factory=list[Change])
    surface: list[Change] = field(default_factory=list[Change])
    decisions: list[str] = field(default_factory=list[str])
    confirmations: list[str] = field(default_factory=list[str])
    remarks: list[str] = field(default_factory=list[str])
    signatures: dict[str, tuple[str | None, str | None]] = field(
        default_factory=dict[str, tuple[str | None, str | None]]
    )


def compare(
    old: Path,
    new: Path,
    *,
    apis: Iterable[Api] = APIS,
    surface: bool = True,
    old_generated: Path | None = None,
    new_generated: Path | None = None,
    labels: tuple[str, str] = ("old", "new"),
    progress: Progress = lambda _: None,
) -> Report:
    """Compare two directories like specs/.

    Args:
        old: The version before.
        new: The version after.
        apis: What to compare.
        surface: Whether to generate both packages and compare what callers write; takes up to a minute.
        old_generated: A directory with the packages that `old` gives, if there is one; else they are generated.
        new_generated: The same for `new`.
        labels: What to call the two in the report.
        progress: Told of each step.

    Raises:
        CodegenError: a description or specs/operations.toml cannot be read.
    """
    parts = _Parts()
    for api in apis:
        if _same_files(old, new, api):
            continue
        progress(f"{api}: comparing the descriptions …")
        changes, known = _compare_api(api, old, new, parts)
        changes = merged([*changes, *_safety_changes(api, old, new, known)])
        if surface:
            changes = _with_surface(api, (old, new), (old_generated, new_generated), changes, parts, progress)
        parts.changes += changes
    parts.decisions += _curated_decisions(parts.changes)
    return Report(
        old=labels[0],
        new=labels[1],
        changes=tuple(merged(parts.changes)),
        surface=tuple(merged(parts.surface)),
        decisions=tuple(dict.fromkeys(parts.decisions)),
        confirmations=tuple(parts.confirmations),
        remarks=tuple(parts.remarks),
        signatures=parts.signatures,
    )


def _compare_api(api: Api, old: Path, new: Path, parts: _Parts) -> tuple[list[Change], tuple[list[Known], list[Known]]]:
    if api == "hero":
        changes, problems, operations = compare_hero(old, new)
        known = _of_hero(operations[0]), _of_hero(operations[1])
    else:
        changes, problems, sides = compare_healthie(old, new)
        known = _of_healthie(sides[0]), _of_healthie(sides[1])
    parts.decisions += [f"{api}: {problem}" for problem in problems]
    undecided, by_rule = safety_decisions(new, api, *known)
    parts.decisions += undecided
    parts.confirmations += by_rule
    return changes, known


def _of_hero(operations: list[Operation]) -> list[Known]:
    return [Known("hero", each.name, "http", each.method.upper(), each.python_path) for each in operations]


def _of_healthie(side: Side) -> list[Known]:
    return [
        Known("healthie", name, kind_of(kind), python_path=python_path(kind, name))
        for kind, name, _ in root_fields(side.schema)
    ]


def _safety_changes(api: Api, old: Path, new: Path, known: tuple[list[Known], list[Known]]) -> list[Change]:
    """Operations that are now resent where they were not, or no longer resent."""
    try:
        before, after = (load_decisions(specs / "operations.toml", api) for specs in (old, new))
    except CodegenError:
        return []
    names = {each.name for each in known[1]}
    changes: list[Change] = []
    for each in known[0]:
        was, now = safety_of(before, each), safety_of(after, each)
        if each.name in names and was is not None and now is not None and was != now:
            changes.append(
                Change(
                    api=api,
                    kind="safety",
                    level="behaviour",
                    where=each.name,
                    text=f"the safety class of `{each.name}` was `{was}` and is `{now}`",
                    advice="Check what you do when a call's outcome is unknown: what is resent by itself changes.",
                    methods=(each.python_path,),
                    elements=(Element(each.python_path),),
                )
            )
    return changes


def _with_surface(
    api: Api,
    specs: tuple[Path, Path],
    generated: tuple[Path | None, Path | None],
    changes: list[Change],
    parts: _Parts,
    progress: Progress,
) -> list[Change]:
    with tempfile.TemporaryDirectory() as temporary:
        packages: dict[str, Path] = {}
        # The new one first, as it is the one that may fail.
        for name, folder, ready in (("new", specs[1], generated[1]), ("old", specs[0], generated[0])):
            if ready is not None:
                packages[name] = ready / PACKAGES[api]
                continue
            progress(f"{api}: generating the {name} package …")
            try:
                packages[name] = generate_package(api, folder, Path(temporary, name))
            except CodegenError as error:
                problem = str(error).replace(str(folder.resolve()), "specs").replace(str(folder), "specs")
                if name == "new" and not any(problem in each for each in parts.decisions):
                    parts.decisions.append(f"{api}: the package cannot be generated: {problem}")
                parts.remarks.append(
                    f"{api}: the Python surface was not compared, as the {name} package cannot be generated"
                )
                return changes
        progress(f"{api}: comparing the Python surface …")
        surfaces = load(api, packages["old"]), load(api, packages["new"])
    joined, left = join(changes, *surfaces)
    parts.surface += left
    parts.signatures |= signatures([*joined, *left], *surfaces)
    return joined


def _curated_decisions(changes: Iterable[Change]) -> list[str]:
    hit: dict[str, dict[str, None]] = {}
    for change in changes:
        for method in change.methods:
            if change.level == "breaking" and _is_curated(method):
                hit.setdefault(method, {})[change.where] = None
    return [
        f"`{method}` is written by hand in src/hero_healthie; look whether it still works after: {', '.join(places)}"
        for method, places in sorted(hit.items())
    ]


def _is_curated(method: str) -> bool:
    return method.startswith("healthie.") and method.split(".")[1] not in {"queries", "mutations", "subscriptions"}


def _same_files(old: Path, new: Path, api: Api) -> bool:
    """Whether both have the same description and the same decisions, byte for byte."""
    names = [
        "operations.toml",
        *{path.relative_to(root).as_posix() for root in (old, new) for path in _files(root, api)},
    ]
    return all(_bytes(old / name) == _bytes(new / name) for name in names)


def _files(root: Path, api: Api) -> list[Path]:
    return [path for pattern in _FILES[api] for path in root.glob(pattern) if path.is_file()]


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
