"""Small specs, a vendor's change of them, and what the report and the generated code have to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copyfile
from typing import Any

import yaml

from codegen.diff import Change, Report, compare
from codegen.diff.packages import generate_package
from codegen.diff.report import Element
from codegen.diff.surface import Surface, load
from codegen.errors import CodegenError
from codegen.operations import Api

HERE = Path(__file__).parent
OVERLAY = {"overlay": "1.0.0", "info": {"title": "None", "version": "1"}, "actions": []}

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
    """Whether the new version cannot be generated as it stands."""


@dataclass
class Base:
    """The version before, with the package it gives."""

    api: Api
    specs: Path
    generated: Path
    surface: Surface = field(init=False)

    def __post_init__(self) -> None:
        self.surface = load(self.api, generate_package(self.api, self.specs, self.generated))


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
        (folder / "hero" / "openapi.yaml").write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
        (folder / "hero" / "overlay.yaml").write_text(yaml.safe_dump(OVERLAY), "utf-8")
    return folder


def base_schema() -> str:
    return (HERE / "base.graphql").read_text("utf-8")


def base_document() -> dict[str, Any]:
    return yaml.safe_load((HERE / "base.yaml").read_text("utf-8"))


def make_base(folder: Path, api: Api) -> Base:
    specs = write_specs(folder / "specs", api, schema=base_schema(), document=base_document())
    (folder / "generated").mkdir()
    return Base(api, specs, folder / "generated")


def changed(case: Case, folder: Path, api: Api) -> Path:
    """The specs after the change."""
    if api == "healthie":
        schema = base_schema()
        for old, new in case.replace:
            assert schema.count(old) == 1, f"{old!r} stands {schema.count(old)} times in the schema"
            schema = schema.replace(old, new)
        return write_specs(folder / "specs", api, schema=schema)
    document = base_document()
    assert case.edit is not None
    case.edit(document)
    return write_specs(folder / "specs", api, document=document)


def check(case: Case, base: Base, folder: Path) -> Report:
    """Everything that the case promises, and nothing else that breaks."""
    specs = changed(case, folder, base.api)
    generated: Path | None = folder / "generated"
    folder.joinpath("generated").mkdir()
    try:
        after = load(base.api, generate_package(base.api, specs, folder / "generated"))
    except CodegenError:
        assert case.ungenerated, "the new version cannot be generated"
        generated, after = None, None
    else:
        assert not case.ungenerated, "the new version can be generated after all"
    report = compare(
        base.specs,
        specs,
        apis=[base.api],
        old_generated=base.generated,
        new_generated=generated,
    )
    _check_lines(case, report)
    for text in case.decides:
        assert any(text in each for each in report.decisions), (text, report.decisions)
    for text in case.confirms:
        assert any(text in each for each in report.confirmations), (text, report.confirmations)
    assert len(report.surface) == len(case.surface), [each.text for each in report.surface]
    for text in case.surface:
        assert any(text in each.text for each in report.surface), (text, [each.text for each in report.surface])
    for name, was, becomes in case.effects:
        assert base.surface.text(_element(name)) == was, (name, base.surface.text(_element(name)))
        assert after is not None
        assert after.text(_element(name)) == becomes, (name, after.text(_element(name)))
    worst = {each.level for each in case.lines}
    breaking = "breaking" in worst or bool(case.surface)
    assert report.level == ("breaking" if breaking else "additive" if worst or case.decides else "none")
    return report


def _check_lines(case: Case, report: Report) -> None:
    told = {
        id(change): f"{change.level} {change.kind} {change.methods}: {change.text} | {change.advice}"
        for change in report.changes
    }
    matched: set[int] = set()
    for line in case.lines:
        found = [change for change in report.changes if _matches(change, line)]
        assert found, (line, list(told.values()))
        matched |= {id(change) for change in found}
    left = [text for key, text in told.items() if key not in matched]
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
