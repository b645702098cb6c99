"""The tree in the sidebar: all pages of the guide, and of the reference what is around the page one is on.

Sphinx's own tree shows all or one branch of everything, and costs half of the time of a build of this size.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

REFERENCE = "reference/"


def use_own_tree(app: Sphinx, page: str, _template: str, context: dict[str, Any], _doctree: object) -> None:
    """Put the tree into the context of a page, in place of Sphinx's."""
    if "toctree" in context:
        tree = _Tree(app.env, page, context["pathto"])

        def toctree(**_options: object) -> str:
            return tree.html()

        context["toctree"] = toctree


class _Tree:
    def __init__(self, env: BuildEnvironment, page: str, path_to: Callable[[str], str]) -> None:
        self.env = env
        self.path_to = path_to
        parents = {child: name for name, children in env.toctree_includes.items() for child in children}
        self.open = [page]
        while self.open[-1] in parents and len(self.open) < len(parents):
            self.open.append(parents[self.open[-1]])
        self.page = page

    def html(self) -> str:
        """Return the tree below the front page, by caption."""
        parts: list[str] = []
        for caption, pages in _captions(self.env):
            parts.append(f'<p class="caption"><span class="caption-text">{escape(caption)}</span></p>')
            parts.append(self._list(pages, level=1))
        return "\n".join(parts)

    def _list(self, pages: list[str], *, level: int) -> str:
        items = "".join(self._item(page, level=level) for page in pages)
        return f"<ul>{items}</ul>" if items else ""

    def _item(self, page: str, *, level: int) -> str:
        current = " current" if page in self.open else ""
        is_shown = page in self.open or not page.startswith(REFERENCE) or level == 1
        children = self._list(self.env.toctree_includes.get(page, []), level=level + 1) if is_shown else ""
        href = "#" if page == self.page else self.path_to(page)
        title = self.env.titles[page].astext()
        if page.startswith(REFERENCE):
            title = title.rpartition(": ")[2]
        link = f'<a class="{current.strip()} reference internal" href="{escape(href)}">{escape(title)}</a>'
        return f'<li class="toctree-l{level}{current}">{link}{children}</li>'


def _captions(env: BuildEnvironment) -> list[tuple[str, list[str]]]:
    root: nodes.Node = env.tocs[env.config.root_doc]
    return [(str(node["caption"] or ""), list(node["includefiles"])) for node in root.findall(addnodes.toctree)]
