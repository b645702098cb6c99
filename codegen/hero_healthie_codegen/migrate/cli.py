"""`hero-healthie migrate`."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator, Sequence
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


@leaving_out()  # in a package that was rebuilt, decisions about another schema may be left
def run(
    paths: Sequence[Path],
    *,
    to: str | None,
    schema: Path | None,
    embedded: bool,
    write: bool,
    diff: bool,
    report: Report,
    complain: Report,
) -> int:
    """Migrate; return 0 if every document fits the schema now, 1 if something is left to do by hand."""
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
    if diff:
        for each in found:
            _show_diff(each, report)
    left = 0
    for line in _left(found, written=write):
        complain(line)
        left += 1
    report = complain if diff else report
    _summary(found, schema.name if schema else shipped.version, write, report)
    return 1 if left else 0


def _show_diff(migration: Migration, report: Report) -> None:
    before, after = (text.splitlines() for text in (migration.before, migration.after))
    for line in difflib.unified_diff(before, after, str(migration.path), str(migration.path), lineterm=""):
        report(line)


def _left(found: Sequence[Migration], *, written: bool) -> Iterator[str]:
    """Yield what has to be done by hand, each with its place in the file as it stands."""
    for migration in found:
        if migration.problem:
            yield f"{migration.path}: {migration.problem}"
        for above, text in migration.texts:
            for each in text.remaining:
                if written or text.before == text.after:
                    yield f"{migration.path}:{above + each.line}:{each.column}: {each.message}"
                else:
                    yield f"{migration.path}:{above + text.line_before(each.line)}: {each.message}"


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
