"""Compare two directories of specs: what the vendors changed, what it does to the SDK, what a human must decide."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from ..errors import CodegenError
from ..errors import Report as Progress
from ..formats.files import read_toml
from ..graphql.render.operations import python_path
from ..graphql.schema.schema import root_fields
from ..packages import PACKAGES
from ..specs.decisions import APIS, Api
from ..specs.facts import Facts, load_facts
from .decisions import Known, load_curated, review_safety, safety_changes
from .graphql.compare import compare_healthie
from .openapi.compare import compare_hero
from .python_api.join import join_changes, signatures
from .python_api.packages import generate_package
from .python_api.surface import Surface, load_surface
from .report.changes import Change, Report, merge

_DAY = re.compile(r"\d{4}-\d\d-\d\d\b")


def compare_specs(
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
    """Compare two directories like specs/; raise CodegenError if a description or specs/operations.toml cannot be read.

    With `surface` what callers write is compared too: in the packages that the two give, where a directory holds them,
    else in generated ones, which takes up to a minute. `labels` are what the report calls the two.
    """
    report = Report(old=labels[0], new=labels[1])
    for api in apis:
        report.versions[api] = _version(old, api), _version(new, api)
        if _files(old, api) == _files(new, api):
            continue
        progress(f"{api}: comparing the descriptions …")
        changes, curated = _compare_descriptions(api, old, new, report)
        report.by_hand += tuple(_curated_decisions(changes, curated))
        if surface:
            found = _load_surfaces(api, (old, new), (old_generated, new_generated), report, progress)
            if found is not None:
                changes, unexplained = join_changes(changes, *found)
                report.surface += merge(unexplained)
                report.signatures |= signatures([*changes, *unexplained], *found)
        report.changes = merge([*report.changes, *changes])
    return report


def _explained(
    change: Change, curated: Mapping[str, tuple[str, ...]], facts: Facts, names: Mapping[str, str]
) -> Change:
    """Return a change of Hero's with the methods written by hand that it hits, and what is known of its arguments."""
    hit = sorted({name for method in change.methods for name in curated.get(method, ())})
    found = {
        f"`{fact.operation}`: {fact.subject} {fact.text}": None
        for place in change.places
        for fact in facts.about(names.get(place.method, ""), ".".join(place.path))
    }
    return replace(change, methods=(*hit, *change.methods), facts=tuple(found))


def _compare_descriptions(
    api: Api, old: Path, new: Path, report: Report
) -> tuple[tuple[Change, ...], Mapping[str, tuple[str, ...]]]:
    """Return the changes of one API and which methods written by hand call a generated one, and report what a human has
    to decide about it.
    """
    known = [each[:10] if _DAY.match(each) else "" for each in report.versions[api]]
    if api == "hero":
        changes, problems, operations = compare_hero(old, new)
        before, after = (
            [Known(each.name, "http", each.python_path, each.names.method.upper()) for each in side]
            for side in operations
        )
    else:
        changes, problems, sides = compare_healthie(old, new, (known[0], known[1]))
        before, after = (
            [Known(name, kind.value, python_path(kind, name)) for kind, name, _ in root_fields(side.schema)]
            for side in sides
        )
    curated = load_curated(new, api, {each.name: each.python_path for each in (*before, *after)})
    if api == "hero":
        facts = load_facts(new / "hero" / "facts.toml")
        names = {each.python_path: each.name for each in after}
        changes = [_explained(each, curated, facts, names) for each in changes]
    undecided, gone, by_rule = review_safety(new, api, before, after)
    report.undecided += tuple(undecided)
    report.left_out += (*(f"{api}: {problem}" for problem in problems), *gone)
    report.confirmations += tuple(by_rule)
    return merge([*changes, *safety_changes(api, old, new, before, after)]), curated


def _load_surfaces(
    api: Api, specs: tuple[Path, Path], generated: tuple[Path | None, Path | None], report: Report, progress: Progress
) -> tuple[Surface, Surface] | None:
    """Return the surfaces before and after, or None if a package cannot be generated."""
    surfaces: list[Surface] = []
    with tempfile.TemporaryDirectory() as temporary:
        # The new one first, as it is the one that may fail.
        for name, folder, ready in (("new", specs[1], generated[1]), ("old", specs[0], generated[0])):
            try:
                if ready is None:
                    progress(f"{api}: generating the {name} package …")
                    surfaces.append(load_surface(api, generate_package(api, folder, Path(temporary, name))))
                else:
                    surfaces.append(load_surface(api, ready / PACKAGES[api]))
            except CodegenError as error:
                problem = str(error).replace(str(folder.resolve()), "specs").replace(str(folder), "specs")
                if name == "new":
                    report.left_out += (f"{api}: the package cannot be generated: {problem}",)
                reason = f"the {name} package cannot be generated"
                report.remarks += (f"{api}: the Python surface was not compared, as {reason}",)
                return None
    progress(f"{api}: comparing the Python surface …")
    return surfaces[1], surfaces[0]


def _curated_decisions(changes: Iterable[Change], curated: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return a line for each generated method that breaks and is called by others: what breaks of it, and who calls."""
    hit: dict[str, dict[str, None]] = {}
    for change in changes:
        for method in change.methods:
            if change.level == "breaking" and method in curated:
                hit.setdefault(method, {})[change.where] = None
    alike: dict[tuple[tuple[str, ...], ...], list[str]] = {}
    for method, places in sorted(hit.items()):
        alike.setdefault((tuple(places), curated[method]), []).append(f"`{method}`")
    return [
        f"{', '.join(f'`{each}`' for each in callers)} {'calls' if len(callers) == 1 else 'call'} "
        f"{' and '.join(methods)}, of which changed: {', '.join(places)}"
        for (places, callers), methods in alike.items()
    ]


def _version(specs: Path, api: Api) -> str:
    """Return the version of a description and the day it came from, as far as the lock beside it says so."""
    lock: dict[str, dict[str, object]] = read_toml(specs / "lock.toml") if (specs / "lock.toml").exists() else {}
    row = lock.get(api, {})
    return f"{row['version']} (of {row['date']})" if {"version", "date"} <= row.keys() else ""


def _files(specs: Path, api: Api) -> dict[str, bytes]:
    """Return the description of an API and the decisions about it, byte for byte."""
    paths = [specs / "operations.toml", *specs.glob(f"{api}/*"), *specs.glob(f"{api}/operations/*")]
    return {path.relative_to(specs).as_posix(): path.read_bytes() for path in paths if path.is_file()}
