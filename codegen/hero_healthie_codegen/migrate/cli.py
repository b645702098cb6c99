"""`hero-healthie migrate`."""

from __future__ import annotations

import difflib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from ..errors import CodegenError, Report
from ..graphql.schema.schema import load_schema
from ..pull.store import replace_files
from ..specs.fitting import leaving_out
from ..specs.folder import specs_folder
from ..specs.lock import load_lock
from .files import Migration, migrate_files
from .spelling import load_successors

_MOST_NOTES = 12


@dataclass(frozen=True, slots=True)
class _Left:
    """What is left to do by hand."""

    path: str
    line: int | None
    column: int | None
    message: str

    def __str__(self) -> str:
        return (
            ":".join(str(each) for each in (self.path, self.line, self.column) if each is not None)
            + f": {self.message}"
        )


@leaving_out()  # in a package that was rebuilt, decisions about another schema may be left
def run(
    paths: Sequence[Path],
    *,
    to: str | None,
    schema: Path | None,
    embedded: bool,
    write: bool,
    diff: bool,
    structured: bool,
    report: Report,
    complain: Report,
) -> int:
    """Migrate; return 0 if every document fits the schema now, 1 if something is left to do by hand. What was found is
    reported as lines, or structured as JSON.
    """
    try:
        specs = specs_folder()
        shipped = load_lock(specs)["healthie"]
        if schema is None and to not in (None, shipped.version):
            complain(
                f"error: the schema of {to} is not in this package, which has {shipped.version}: name it with --schema"
            )
            return 2
        target = load_schema(schema or shipped.path)
        successors = load_successors(specs / "healthie" / "successors.toml")
        found = migrate_files(paths, target, successors, embedded=embedded)
        if write:
            replace_files({each.path: each.after.encode() for each in found if each.after != each.before})
    except CodegenError as error:
        complain(f"error: {error}")
        return 1
    except OSError as error:
        complain(f"error: {error.filename}: {error.strerror or error}")
        return 1
    left = list(_left(found, written=write))
    version = schema.name if schema else shipped.version
    if structured:
        report(json.dumps(_content(found, left, version, write), indent=2))
        return 1 if left else 0
    if diff:
        for each in found:
            before, after = each.before.splitlines(), each.after.splitlines()
            for line in difflib.unified_diff(before, after, str(each.path), str(each.path), lineterm=""):
                report(line)
    for problem in left:
        complain(str(problem))
    _summary(found, version, write, complain if diff else report)
    return 1 if left else 0


def _left(found: Sequence[Migration], *, written: bool) -> Iterator[_Left]:
    """Yield what has to be done by hand, each with its place in the file as it stands."""
    for migration in found:
        path = str(migration.path)
        if migration.problem:
            yield _Left(path, None, None, migration.problem)
        for above, text in migration.texts:
            for each in text.remaining:
                if written or text.before == text.after:
                    yield _Left(path, above + each.line, each.column, each.message)
                else:
                    yield _Left(path, above + text.line_before(each.line), None, each.message)


def _content(found: Sequence[Migration], left: Sequence[_Left], version: str, write: bool) -> dict[str, object]:
    texts = [text for migration in found for _, text in migration.texts]
    causes = Counter[str]()
    for text in texts:
        causes.update(text.causes)
    return {
        "version": version,
        "documents": len(texts),
        "fit": sum(not text.remaining for text in texts),
        "written": write,
        "changed": [str(each.path) for each in found if each.after != each.before],
        "causes": dict(causes.most_common()),
        "callers": sorted({line for text in texts for line in text.todo}),
        "notes": sorted({each.message for text in texts for each in text.notes}),
        "left": [asdict(each) for each in left],
    }


def _summary(found: Sequence[Migration], version: str, write: bool, report: Report) -> None:
    causes: Counter[str] = Counter()
    todo: Counter[str] = Counter()
    whole = documents = 0
    notes: Counter[str] = Counter()
    for migration in found:
        for _, text in migration.texts:
            causes.update(text.causes)
            todo.update(text.todo)
            notes.update(each.message for each in text.notes)
            documents += 1
            whole += not text.remaining
    for cause, number in causes.most_common():
        report(f"{number:5} × {cause}")
    for title, lines in (("callers of these documents must know", todo), ("good to know", notes)):
        if lines:
            report(f"{title}:")
            for line, _ in lines.most_common(_MOST_NOTES):
                report(f"  - {line}")
            if len(lines) > _MOST_NOTES:
                report(f"  - … and {len(lines) - _MOST_NOTES} more of the kind")
    changed = sum(each.after != each.before for each in found)
    done = "written" if write else "to be written: run it again with --write, or see it with --diff"
    files = f"{changed} of {len(found)} files {done if changed else 'to change'}"
    report(f"{whole} of {documents} documents fit Healthie {version}; {files}")
