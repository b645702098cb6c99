"""Files that hold GraphQL documents: read, migrated together, written back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from graphql import GraphQLSchema, GraphQLSyntaxError, TypeSystemDefinitionNode, parse
from graphql.language import TypeSystemExtensionNode

from ..errors import CodegenError
from ..folders import files_in
from .documents import Migrated, Remaining, migrate
from .edits import Edit, apply
from .embedded import PYTHON, SCRIPTS, Literal, literals
from .spelling import Successor

DOCUMENTS = (".graphql", ".gql")
_SKIPPED = frozenset({"node_modules", "__pycache__", "site-packages", "dist", "build"})


@dataclass(slots=True)
class Migration:
    """One file before and after."""

    path: Path
    before: str
    after: str = ""
    texts: list[tuple[int, Migrated]] = field(default_factory=list[tuple[int, Migrated]])
    """The documents of the file, each with the lines of the file above it."""
    problem: str = ""
    """Why the file could not be read."""


def migrate_files(
    paths: Sequence[Path], schema: GraphQLSchema, successors: Mapping[str, Successor], *, embedded: bool = False
) -> list[Migration]:
    """Migrate the documents of files and folders, all together, and write nothing; raise CodegenError if there is no
    such file, or nothing to read.
    """
    suffixes = (*DOCUMENTS, *PYTHON, *SCRIPTS) if embedded else DOCUMENTS
    found = [Migration(path, "") for path, _ in files_in(paths, suffixes, _SKIPPED)]
    if not found:
        raise CodegenError(f"no {', '.join(suffixes)} file in {', '.join(map(str, paths))}")
    parts: dict[str, tuple[Migration, Literal | None]] = {}
    for migration in found:
        try:
            migration.before = migration.after = migration.path.read_bytes().decode()
            if migration.path.suffix in DOCUMENTS:
                if not _is_schema(migration.before):
                    parts[str(migration.path)] = (migration, None)
                continue
            for literal in literals(migration.path.suffix, migration.before):
                parts[f"{migration.path}:{literal.line}:{literal.end}"] = (migration, literal)
        except UnicodeDecodeError:
            migration.problem = "is not UTF-8"
        except CodegenError as error:
            migration.problem = str(error)
    texts = {name: part.value if part else migration.before for name, (migration, part) in parts.items()}
    edits: dict[Path, list[Edit]] = {}
    for result in migrate(texts, schema, successors):
        migration, part = parts[result.name]
        migration.texts.append((part.line - 1 if part else 0, _by_hand(result) if part and part.filled else result))
        if part is None:
            migration.after = result.after
        elif result.after != result.before and not part.filled:
            edits.setdefault(migration.path, []).extend(part.edits(result.after))
    for migration in found:
        if migration.path in edits:
            migration.after = apply(migration.before, edits[migration.path])
    return found


def _by_hand(result: Migrated) -> Migrated:
    """Return the result for a text that is not written: what would be done to it is left to do."""
    done = "; ".join(result.causes)
    left = [Remaining(1, 1, f"an f-string is not rewritten: {done}")] if result.after != result.before else []
    return Migrated(result.name, result.before, result.before, remaining=left or result.remaining)


def _is_schema(text: str) -> bool:
    """Return whether a file holds nothing, or types only, as a copy of a schema does."""
    try:
        return all(
            isinstance(node, TypeSystemDefinitionNode | TypeSystemExtensionNode) for node in parse(text).definitions
        )
    except GraphQLSyntaxError:
        return not text.strip("\ufeff \t\r\n")
