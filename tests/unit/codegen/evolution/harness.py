"""Small specs, a vendor's change of them, and what the report and the generated code have to show."""

from __future__ import annotations

import contextlib
import copy
import functools
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copyfile
from typing import Any

import yaml

from hero_healthie_codegen.diff import Change, Report, compare_specs
from hero_healthie_codegen.diff.python_api.packages import generate_package
from hero_healthie_codegen.diff.python_api.surface import Surface, load_surface
from hero_healthie_codegen.diff.report.changes import Element
from hero_healthie_codegen.errors import CodegenError
from hero_healthie_codegen.specs.decisions import Api

HERE = Path(__file__).parent
OVERLAY = {"overlay": "1.0.0", "info": {"title": "None", "version": "1"}, "actions": []}

MOST_IN_A_BATCH = 12

Edit = Callable[[dict[str, Any]], None]


@dataclass(frozen=True)
class Line:
    """One change that the report has to show."""

    level: str
    kind: str
    hits: str
    """A method it hits, or nothing."""
    says: str
    """Part of its text or advice."""


@dataclass(frozen=True)
class Case:
    """One change of a vendor."""

    name: str
    lines: tuple[Line, ...] = ()
    replace: tuple[tuple[str, str], ...] = ()
    """Of the GraphQL schema: texts and what takes their place."""
    edit: Edit | None = None
    """Of the OpenAPI description."""
    effects: tuple[tuple[str, str | None, str | None], ...] = ()
    """Elements of the generated code, before and after: `Thing.name`, a method, `a.method(argument)`."""
    surface: tuple[str, ...] = ()
    """Breaks of the Python surface that no change of the vendor stands for."""
    decides: tuple[str, ...] = ()
    """Parts of what a human must decide."""
    confirms: tuple[str, ...] = ()
    ungenerated: bool = False
    """True if the new version cannot be generated as it stands."""
    apart: str = ""
    """Cases with the same word here would hide each other, if made at the same time."""


@dataclass
class Base:
    """The version before, with the package it gives."""

    api: Api
    specs: Path
    generated: Path
    surface: Surface = field(init=False)

    def __post_init__(self) -> None:
        self.surface = load_surface(self.api, generate_package(self.api, self.specs, self.generated))


def write_specs(folder: Path, api: Api, *, schema: str = "", document: dict[str, Any] | None = None) -> Path:
    folder.mkdir(parents=True)
    copyfile(HERE / "operations.toml", folder / "operations.toml")
    if api == "healthie":
        (folder / "healthie" / "operations").mkdir(parents=True)
        copyfile(HERE / "owner.graphql", folder / "healthie" / "operations" / "owner.graphql")
        copyfile(HERE / "selections.toml", folder / "healthie" / "selections.toml")
        (folder / "healthie" / "schema.graphql").write_text(schema, "utf-8")
    else:
        (folder / "hero").mkdir()
        (folder / "hero" / "openapi.yaml").write_text(json.dumps(document), "utf-8")  # JSON is YAML too
        (folder / "hero" / "overlay.yaml").write_text(yaml.safe_dump(OVERLAY), "utf-8")
    return folder


def base_schema() -> str:
    return (HERE / "base.graphql").read_text("utf-8")


def base_document() -> dict[str, Any]:
    return copy.deepcopy(_read_base())


@functools.cache
def _read_base() -> dict[str, Any]:
    return yaml.safe_load((HERE / "base.yaml").read_text("utf-8"))


def make_base(folder: Path, api: Api) -> Base:
    specs = write_specs(folder / "specs", api, schema=base_schema(), document=base_document())
    (folder / "generated").mkdir()
    return Base(api, specs, folder / "generated")


@dataclass
class Draft:
    """A description to which cases are applied."""

    api: Api
    schema: str = field(default_factory=base_schema)
    document: dict[str, Any] = field(default_factory=base_document)

    def apply(self, case: Case) -> Draft:
        """Return the description after the change; fails where the change has nothing to change any more."""
        schema, document = self.schema, copy.deepcopy(self.document)
        for old, new in case.replace:
            assert schema.count(old) == 1, f"{old!r} stands {schema.count(old)} times in the schema"
            schema = schema.replace(old, new)
        if case.edit is not None:
            case.edit(document)
        return Draft(self.api, schema, document)

    def write(self, folder: Path) -> Path:
        return write_specs(folder, self.api, schema=self.schema, document=self.document)


def batches(api: Api, cases: Sequence[Case]) -> list[list[Case]]:
    """Return the cases that can be generated, in as few groups as they fit into without touching the same element."""
    groups: list[tuple[Draft, set[str], list[Case]]] = []
    for case in cases:
        if case.ungenerated:
            continue
        touched = _touched(api, case)
        for number, (draft, taken, group) in enumerate(groups):
            if _conflict(taken, touched) or len(group) == MOST_IN_A_BATCH:
                continue
            with contextlib.suppress(AssertionError, KeyError, IndexError, StopIteration, ValueError, TypeError):
                groups[number] = (draft.apply(case), taken | touched, [*group, case])
                break
        else:
            groups.append((Draft(api).apply(case), touched, [case]))
    return [group for _, _, group in groups]


def compatible(api: Api, cases: Sequence[Case]) -> Draft:
    """Return the description after as many of the changes as fit together, the first in any case."""
    draft, taken = Draft(api), set[str]()
    for case in cases:
        touched = _touched(api, case)
        if not _conflict(taken, touched):
            with contextlib.suppress(AssertionError, KeyError, IndexError, StopIteration, ValueError, TypeError):
                draft, taken = draft.apply(case), taken | touched
    return draft


def _touched(api: Api, case: Case) -> set[str]:
    touched = {effect[0].replace("(", "/").replace(".", "/") for effect in case.effects} | ({case.apart} - {""})
    if case.edit is not None:
        touched |= _changed_places(base_document(), Draft(api).apply(case).document)
    return touched


def _conflict(taken: set[str], touched: set[str]) -> bool:
    """Return True if both touch the same element or the same part of the description, or one a part of the other."""
    return any(f"{a}/".startswith(f"{b}/") or f"{b}/".startswith(f"{a}/") for a in taken for b in touched)


def _changed_places(old: Any, new: Any, place: str = "#") -> set[str]:
    """Return where two descriptions differ."""
    if isinstance(old, list) and isinstance(new, list) and old == new[: len(old)]:
        return {f"{place}/{len(old)}"} if len(new) > len(old) else set()
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        old, new = dict(enumerate(old)), dict(enumerate(new))
    if not (isinstance(old, dict) and isinstance(new, dict)):
        return set() if old == new else {place}
    if old == new and list(old) != list(new):
        return {place}
    places: set[str] = set()
    for key in {*old, *new}:
        below = f"{place}/{str(key).replace('/', '~')}"
        places |= _changed_places(old[key], new[key], below) if key in old and key in new else {below}
    return places


def check_report(case: Case, base: Base, folder: Path) -> Report:
    """Check what the report says of one change, without generating anything."""
    specs = Draft(base.api).apply(case).write(folder / "specs")
    report = compare_specs(base.specs, specs, apis=[base.api], surface=False)
    _check_lines(case.lines, report)
    if not case.ungenerated:
        _check_texts("decide", case.decides, report.decisions)
    _check_texts("confirm", case.confirms, report.confirmations)
    levels = {each.level for each in case.lines}
    expected = "breaking" if "breaking" in levels else "additive" if levels or case.decides else "none"
    assert report.level == expected
    return report


def check_generated(cases: Sequence[Case], base: Base, folder: Path) -> Report:
    """Check what several changes at once do to the generated code, and that the report explains all of it."""
    draft = Draft(base.api)
    for case in cases:
        draft = draft.apply(case)
    specs = draft.write(folder / "specs")
    (folder / "generated").mkdir()
    try:
        after = load_surface(base.api, generate_package(base.api, specs, folder / "generated"))
    except CodegenError:
        if not all(case.ungenerated for case in cases):
            raise
        report = compare_specs(base.specs, specs, apis=[base.api], old_generated=base.generated)
        assert any("the Python surface was not compared" in each for each in report.remarks)
        _check_texts("decide", [text for case in cases for text in case.decides], report.decisions)
        return report
    assert not any(case.ungenerated for case in cases), "the new version can be generated after all"
    report = compare_specs(
        base.specs, specs, apis=[base.api], old_generated=base.generated, new_generated=folder / "generated"
    )
    _check_lines([line for case in cases for line in case.lines], report)
    _check_texts("surface", [text for case in cases for text in case.surface], [each.text for each in report.surface])
    assert len(report.surface) == sum(len(case.surface) for case in cases), [each.text for each in report.surface]
    shown = {(effect.element, effect.was, effect.becomes) for change in report.changes for effect in change.effects}
    for name, was, becomes in (effect for case in cases for effect in case.effects):
        element = _element(name)
        there = base.surface.text(element), after.text(element)
        assert there == (was, becomes), (name, there)
        if None not in (was, becomes) and was != becomes:
            assert (str(element), was, becomes) in shown, (name, sorted(shown))
    return report


def _check_texts(what: str, expected: Iterable[str], found: Sequence[str]) -> None:
    for text in expected:
        assert any(text in each for each in found), (what, text, found)


def _check_lines(lines: Sequence[Line], report: Report) -> None:
    shown = {
        id(each): f"{each.level} {each.kind} {each.methods}: {each.text} | {each.advice}" for each in report.changes
    }
    matched: set[int] = set()
    for line in lines:
        found = [change for change in report.changes if _matches(change, line)]
        assert found, (line, list(shown.values()))
        matched |= {id(change) for change in found}
    left = [text for key, text in shown.items() if key not in matched]
    assert not left, left


def _matches(change: Change, line: Line) -> bool:
    hit = line.hits in change.methods if line.hits else not change.methods
    return (
        change.level == line.level
        and change.kind == line.kind
        and hit
        and line.says in f"{change.text} | {change.advice}"
    )


def _element(name: str) -> Element:
    if name.startswith(("hero.", "healthie.")):
        owner, _, argument = name.partition("(")
        return Element(owner, argument.rstrip("=)"))
    owner, _, member = name.partition(".")
    return Element(owner, member)
