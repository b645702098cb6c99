"""What pages point to is there: links, paths, targets of make, and the rooms in the picture of the floors."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from hero_healthie import operations
from tests.support.paths import ROOT

FACADE, CODEGEN = ROOT / "src/hero_healthie", ROOT / "codegen/hero_healthie_codegen"
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/*.md")])
NAMING_PATHS = {"CONTRIBUTING.md": (ROOT,), "docs/architecture.md": (ROOT, FACADE, CODEGEN)}
"""The pages whose paths are all checked, and the folders that these are below."""

FOLDERS = {"benchmarks", "codegen", "docs", "examples", "generated", "requirements", "specs", "src", "tests"}

GENERATED = "reference/"
"""Pages that exist in the built site only; tests/docs/test_site.py follows the links to them."""

REPOSITORY = "https://github.com/hero-healthie/hero-healthie/blob/main/"
RAW = "https://raw.githubusercontent.com/hero-healthie/hero-healthie/main/"
"""Where a package index finds what its page links to: the README has no other links to files."""

FENCED = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\(([^)\s]+)\)")
PATH = re.compile(r"`([\w.<>-]+/[\w./<>-]*|[a-z]\w*\.py)`")
DRAWN = re.compile(r"(?<![\w/])([\w]+(?:/[\w]+)*(?:/|\.py))(?![\w(])")


def anchors(page: Path) -> set[str]:
    """Return what a link may name after its `#`: the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", FENCED.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def exists(name: str, bases: tuple[Path, ...]) -> bool:
    """Return True if a path is there; `<name>` stands for anything."""
    pattern = re.sub(r"<\w+>", "*", name.rstrip("/"))
    return any(any(base.glob(pattern)) for base in bases)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    text = FENCED.sub("", page.read_text("utf-8"))
    for link in LINK.findall(text):
        target, _, anchor = link.partition("#")
        if target.startswith(("https://", "http://", "mailto:", GENERATED)):
            continue
        found = (page.parent / target) if target else page
        assert found.exists(), link
        assert not anchor or anchor in anchors(found), link


def test_the_readme_is_short_and_can_be_read_at_a_package_index() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert len(text.splitlines()) <= 150
    links = LINK.findall(FENCED.sub("", text))
    assert len(links) > 20
    assert [link for link in links if not link.startswith((REPOSITORY, RAW))] == []


def test_the_readme_counts_the_operations() -> None:
    counts = Counter((each.api, each.kind) for each in operations())
    kinds = [counts["healthie", kind] for kind in ("query", "mutation", "subscription")]
    text = re.sub(r"\s+", " ", (ROOT / "README.md").read_text("utf-8"))
    assert f"Each of {counts.total()} operations" in text
    assert (
        "{} operations of Hero, {} queries, {} mutations and {} subscriptions".format(counts["hero", "http"], *kinds)
        in text
    )
    assert f"each of {counts.total()} operations" in (ROOT / "docs" / "comparison.md").read_text("utf-8")


@pytest.mark.parametrize("page", NAMING_PATHS)
def test_paths_that_are_named_exist(page: str) -> None:
    names = PATH.findall(FENCED.sub("", (ROOT / page).read_text("utf-8")))
    assert len(names) > 30
    assert [name for name in names if not exists(name, NAMING_PATHS[page])] == []


@pytest.mark.parametrize(
    "page", [each for each in PAGES if each.name not in {"architecture.md", "CHANGELOG.md"}], ids=lambda page: page.name
)
def test_files_of_the_repository_that_are_named_exist(page: Path) -> None:
    names = PATH.findall(FENCED.sub("", page.read_text("utf-8")))
    assert [name for name in names if name.split("/")[0] in FOLDERS and not exists(name, (ROOT,))] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_make_has_the_targets_that_are_named(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:^|`)make (?:-s )?([a-z][a-z-]*)", page.read_text("utf-8"), re.MULTILINE))
    assert named <= targets


def test_the_picture_of_the_floors_shows_what_is_there() -> None:
    page = "docs/architecture.md"
    drawn = DRAWN.findall("".join(FENCED.findall((ROOT / page).read_text("utf-8"))))
    assert len(drawn) > 15
    assert [name for name in drawn if not exists(name, NAMING_PATHS[page])] == []
    rooms = {path.stem for path in FACADE.iterdir() if not path.name.startswith("__")} - {"py", "_version"}
    assert rooms <= {Path(name).stem for name in drawn}
