"""How many selections of integrators and of the vendor's guides stand whole in the documents sent by default.

`python -m hero_healthie_codegen coverage` prints the shares by domain.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from graphql import (
    FieldNode,
    GraphQLNamedType,
    GraphQLSchema,
    OperationType,
    SelectionSetNode,
)

from hero_healthie_runtime.names import snake

from ..errors import Report, SpecError
from ..formats.files import read_text, read_toml
from .documents.nodes import fields_of, fragments_of
from .documents.operations import Document
from .documents.selections import load_selections
from .package import all_documents
from .schema.schema import connection_of, load_schema, type_of

SEEN = Path("tests/unit/codegen/fixtures/healthie-selections.jsonl")
DOMAINS = Path("specs/healthie/domains.toml")


@dataclass(frozen=True, slots=True)
class Seen:
    """One selection that somebody makes."""

    kind: str
    root: str
    domain: str
    missing: tuple[str, ...]
    """Its fields that our document does not ask for."""

    @property
    def is_held_out(self) -> bool:
        """Whether the rules were made without looking at the selections of its root field."""
        return sha256(self.root.encode()).digest()[-1] % 2 == 0


@dataclass(frozen=True, slots=True)
class Domains:
    """What each operation is about."""

    path: Path
    rules: Mapping[str, str]
    exceptions: Mapping[str, Any]

    def of(self, root: str) -> str:
        """Return the domain of a root field; raise SpecError if nothing says it."""
        name = snake(root)
        if name in self.exceptions:
            return str(self.exceptions[name]["domain"])
        for domain, pattern in self.rules.items():
            if re.search(pattern, f"_{name}_"):
                return domain
        raise SpecError(self.path, f"no rule says what {root} is about; add one, or an exception for {name}")


def load_domains(root: Path) -> Domains:
    """Read the domains of a checkout; raise SpecError if the file is missing, or an exception has no reason or names no
    domain of a rule.
    """
    table = read_toml(root / DOMAINS)
    found = Domains(root / DOMAINS, table["rules"], table["exceptions"])
    for name, row in found.exceptions.items():
        if row.get("domain") not in found.rules or not row.get("reason"):
            raise SpecError(found.path, f"the exception {name} has to name a domain of the rules, and a reason")
    return found


def present(root: Path) -> tuple[GraphQLSchema, list[Document]]:
    """Return the schema of specs/, and the documents that are made of it."""
    specs = root / "specs" / "healthie"
    schema = load_schema(specs / "schema.graphql")
    return schema, all_documents(schema, load_selections(specs / "selections.toml", schema), specs / "operations")


def coverage(root: Path, schema: GraphQLSchema, documents: Iterable[Document], seen: Path | None = None) -> list[Seen]:
    """Compare the selections of a file with the documents that are made of specs/."""
    asked = {(each.kind.value, each.root_field): each for each in documents}
    domains, found = load_domains(root), list[Seen]()
    paths: dict[tuple[str, str], frozenset[str]] = {}
    for line in read_text(seen or root / SEEN).splitlines():
        row: dict[str, Any] = json.loads(line)
        key = row["kind"], row["root"]
        if key not in paths:
            paths[key] = frozenset(asked_paths(schema, asked[key]) if key in asked else ())
        missing = tuple(each for each in row["fields"] if each not in paths[key])
        found.append(Seen(*key, domains.of(row["root"]), missing))
    return found


def asked_paths(schema: GraphQLSchema, document: Document) -> Iterator[str]:
    """Yield the path of each field that a document asks for, below its root field and without the pages of lists."""
    fragments = fragments_of(document.ast)

    def walk(node: SelectionSetNode | None, above: GraphQLNamedType | None, path: str) -> Iterator[str]:
        for each, type_ in fields_of(schema, fragments, node, above):
            name, field = each.name.value, getattr(type_, "fields", {}).get(each.name.value)
            if type_ is None or field is None:
                continue
            paging = connection_of(type_) is not None or name == "node"
            inner = path if paging and name in ("nodes", "edges", "node") else f"{path}{name}."
            if inner != path:
                yield inner[:-1]
            yield from walk(each.selection_set, type_of(field), inner)

    [root] = document.operation.selection_set.selections
    assert isinstance(root, FieldNode)  # noqa: S101 (narrows a type)
    return walk(root.selection_set, type_of(document.definition), "")


def share(found: Iterable[Seen]) -> tuple[int, int]:
    """Return how many of some selections are whole, and how many there are."""
    missing = [each.missing for each in found]
    return sum(not each for each in missing), len(missing)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--selections", type=Path, help="a file of selections, one JSON object a line")
    parser.add_argument("--missing", action="store_true", help="list what is not asked for")


def run(options: argparse.Namespace, report: Report) -> int:
    """Print the share of whole selections by domain."""
    found = coverage(options.root, *present(options.root), options.selections)
    groups: defaultdict[str, list[Seen]] = defaultdict(list)
    for each in found:
        groups[each.domain].append(each)
    parts = {"held out": [x for x in found if x.is_held_out], "others": [x for x in found if not x.is_held_out]}
    report(f"{'':14}{'queries':>18}{'mutations':>18}")
    for name, group in [*sorted(groups.items()), *parts.items(), ("all", found)]:
        kinds = (OperationType.QUERY.value, OperationType.MUTATION.value)
        cells = (share(each for each in group if each.kind == kind) for kind in kinds)
        texts = (f"{whole} of {count}, {whole / count:4.0%}" if count else "–" for whole, count in cells)
        report(f"{name:14}" + "".join(f"{text:>18}" for text in texts))
    for each in found if options.missing else ():
        if each.missing:
            report(f"{each.domain}: {each.kind} {each.root} lacks {', '.join(each.missing)}")
    return 0
