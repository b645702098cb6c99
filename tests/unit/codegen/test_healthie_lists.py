"""Which queries return lists, and how these page, is data: another vendor's names, edges without nodes, odd lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from hero_healthie_codegen.graphql.package import generate
from hero_healthie_codegen.specs.decisions import load_decisions
from tests.unit.codegen.healthie_packages import EVERYTHING_IS_A_READ, write_specs

SCHEMA = """
type Query {
  things(after: String, first: Int, last: Int, kind: String): ThingConnection!
  small(after: String): ThingConnection
  feed(since: ID, limit: Int): [Thing!]
  names: [String]
  thing: Thing
}
type Thing { id: ID! name: String }
type ThingEdge { node: Thing cursor: String }
type ThingConnection { edges: [ThingEdge] pageInfo: PageInfo! total: Int }
type PageInfo { hasNextPage: Boolean! endCursor: String }
"""
RULES = """
[[healthie.pagination]]
style = "cursor"
position = "after"
size = "first"
rows = "edges.node"
count = "total"
following = "pageInfo.endCursor"
more = "pageInfo.hasNextPage"
single = ["last", "before"]

[[healthie.pagination]]
style = "keyset"
operation = "feed"
reason = "It continues behind the id of the last row."
position = "since"
size = "limit"
following = "id"

[[healthie.pagination]]
style = "whole"
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lists")
    specs = write_specs(folder / "specs", SCHEMA, decisions=RULES + EVERYTHING_IS_A_READ)
    generate(specs, folder / "healthie_api", load_decisions(specs / "operations.toml", "healthie"))
    return folder / "healthie_api"


@pytest.mark.parametrize(
    ("operation", "pagination"),
    [
        (
            "things",
            "Pagination('cursor', rows='edges.node', position='after', size='first', page_size=25, "
            "following='page_info.end_cursor', more='page_info.has_next_page', single=('last',), item='Thing')",
        ),
        ("feed", "Pagination('keyset', position='since', size='limit', following='id')"),
        ("names", "Pagination('whole', item='str')"),
        ("small", None),
        ("thing", None),
    ],
)
def test_the_first_rule_that_fits_decides(package: Path, operation: str, pagination: str | None) -> None:
    texts = [path.read_text("utf-8") for path in (package / "operations").glob("*.py")]
    made = [text for each in texts for text in each.split("= GraphQLOperation(")]  # several may share a module
    (text,) = (each for each in made if f'    name="{operation}",' in each or f"    name='{operation}'," in each)
    assert (f"pagination={pagination}," in text) if pagination else ("Pagination" not in text)


def test_methods_return_lists_of_items(package: Path) -> None:
    text = (package / "queries.py").read_text("utf-8")
    for name, item in (("things", "models.Thing"), ("feed", "models.Thing"), ("names", "str")):
        start = text.index(f"    def {name}(")
        assert f"ListCall[{item}" in text[start : start + 600]
    assert "async def thing(" in text
    assert "async def small(" in text
