"""What the site has beside Sphinx's own: anchors as they are linked, operations in the search, Markdown twins."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Set
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from docutils.nodes import Element
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.search.en import SearchEnglish
from sphinx.transforms import SphinxTransform
from sphinx.util.typing import ExtensionMetadata

from docs.site import twins
from docs.site.navigation import use_own_tree
from docs.site.staging import OBJECTS


@cache
def _read_objects(path: Path) -> list[tuple[str, str, str, str, str]]:
    return [(row[0], row[1], row[2], f"reference/{row[3]}", row[4]) for row in json.loads(path.read_text("utf-8"))]


@cache
def _anchors_of(path: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for _, _, _, page, anchor in _read_objects(path):
        found.setdefault(page, set()).add(anchor)
    return found


def _anchors(env: BuildEnvironment) -> Mapping[str, Set[str]]:
    return _anchors_of(Path(env.srcdir) / OBJECTS)


class OwnAnchors(SphinxTransform):
    """Give each section the id that links to it name: the heading as GitHub writes it, and in the reference as it is.

    docutils makes ids of another form, so a link that works on GitHub would differ from that to the site.
    """

    default_priority = 500

    def apply(self, **_kwargs: Any) -> None:
        """Rename the ids of the sections of a page."""
        name = self.env.docname
        slugs: dict[str, tuple[int, str, str]] = dict(getattr(self.document, "myst_slugs", {}))
        if not slugs:
            return
        names = _anchors(self.env).get(name, frozenset())
        renamed: dict[str, tuple[int, str, str]] = {}
        for slug, (line, old, text) in slugs.items():
            own = text if text in names else slug
            section = self.document.ids.pop(old)
            section["ids"] = [own if each == old else each for each in section["ids"]]
            self.document.ids[own] = section
            for label, id_ in self.document.nameids.items():
                if id_ == old:
                    self.document.nameids[label] = own
            renamed[own] = (line, own, text)
        vars(self.document)["myst_slugs"] = renamed
        self.env.metadata[name]["myst_slugs"] = renamed


class TableHeads(SphinxTransform):
    """Drop the head of a table that is empty, and name a column whose head is: both confuse screen readers."""

    default_priority = 500

    def apply(self, **_kwargs: Any) -> None:
        """Mend the heads of the tables of a page."""
        for head in list(self.document.findall(nodes.thead)):
            cells = list(head.findall(nodes.entry))
            empty = [cell for cell in cells if not cell.astext().strip()]
            if len(empty) == len(cells):
                head.parent.remove(head)
            else:
                for cell in empty:
                    name = nodes.inline("", "Row", classes=["for-screen-readers"])
                    cell.children = [nodes.paragraph("", "", name)]


class ReferenceDomain(Domain):
    """The operations, classes and methods of the reference, for the search."""

    name = "reference"
    label = "Reference"
    object_types: ClassVar[dict[str, ObjType]] = {
        kind: ObjType(kind) for kind in ("operation", "class", "function", "method", "model", "name")
    }

    def get_objects(self) -> Iterable[tuple[str, str, str, str, str, int]]:
        """Yield what the search finds by name."""
        for name, shown, kind, page, anchor in _read_objects(Path(self.env.srcdir) / OBJECTS):
            yield name, shown, kind, page, anchor, 2 if kind == "model" else 1  # after all pages that are about it

    def get_type_name(self, type: ObjType, primary: bool = False) -> str:
        """Return what results of the search call a kind."""
        return type.lname

    def merge_domaindata(self, docnames: Set[str], otherdata: dict[str, Any]) -> None:
        """Nothing is found while pages are read."""

    def resolve_any_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Resolve nothing: links name their pages."""
        return []


class English(SearchEnglish):
    """The language of the search, with each word stemmed once: pages of a reference share most of theirs."""

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self.stem = cache(self.stem)  # type: ignore[method-assign] # as Sphinx itself does for each page


def _name_the_twin(_app: Sphinx, page: str, _template: str, context: dict[str, Any], doctree: object) -> None:
    if doctree is not None:
        twin = f"{page.rpartition('/')[2]}.md"
        context["metatags"] += f'\n<link rel="alternate" type="text/markdown" href="{twin}">'


def _write_twins(app: Sphinx, exception: Exception | None) -> None:
    if exception is None and app.builder.format == "html":
        twins.write(app.env, Path(app.srcdir), Path(app.outdir))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add all this to Sphinx."""
    app.add_domain(ReferenceDomain)
    app.add_search_language(English)
    app.add_transform(OwnAnchors)
    app.add_transform(TableHeads)
    app.connect("html-page-context", use_own_tree, priority=400)  # before the theme reads it
    app.connect("html-page-context", _name_the_twin)
    app.connect("build-finished", _write_twins)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
