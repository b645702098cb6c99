"""`hero-healthie generate`."""

from __future__ import annotations

import json
import keyword
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from ..errors import CodegenError, Report
from ..folders import content, differences, replace_folder, staging
from ..specs.decisions import load_decisions
from ..specs.fitting import leaving_out
from ..specs.folder import specs_folder
from ..specs.lock import load_lock
from .checks import notes
from .files import read_documents
from .functions import Built, build
from .package import MARK, write_package
from .problems import DocumentsError, Problem
from .schema_names import load_schema_names

MOST_SHOWN = 20


@leaving_out()  # in a package that was rebuilt, decisions about another schema may be left
def run(
    operations: Sequence[Path],
    out: Path,
    *,
    schema: Path | None,
    check: bool,
    structured: bool,
    report: Report,
    complain: Report,
) -> int:
    """Generate or check; return 0 if it went well, 1 if something has to be fixed, 130 if interrupted. What came of it
    is reported as lines, or structured as JSON.
    """
    try:
        built = generate(operations, out, (lambda _: None) if structured else report, schema=schema, check=check)
        if structured:
            functions = [{"name": each.python, "pages": each.pages, "safety": each.safety} for each in built.functions]
            report(_json(out, functions=functions, notes=built.notes))
    except DocumentsError as error:
        if structured:
            report(_json(out, causes=error.causes, problems=error.problems))
            return 1
        rest = _count(len(error.problems), "problem") if error.problems or not error.causes else "no other problem"
        complain(f"{error}\n{rest}; {out} is as it was")
        return 1
    except CodegenError as error:
        complain(f"error: {error}")
        return 1
    except OSError as error:
        complain(f"error: {error.filename or out}: {error.strerror or error}")
        return 1
    except KeyboardInterrupt:
        complain(f"interrupted; {out} is as it was")
        return 130
    return 0


def _json(out: Path, **content: object) -> str:
    return json.dumps({"out": str(out), **content}, default=_plain, indent=2)


def _plain(problem: Problem) -> dict[str, object]:
    return {**asdict(problem.place), "message": problem.message}


def generate(
    operations: Sequence[Path], out: Path, report: Report, *, schema: Path | None = None, check: bool = False
) -> Built:
    """Write the package for the documents to `out`, or with `check` verify that it is there already, and return what is
    in it, with all notes; raise CodegenError if a document, the schema or the folder is at fault, or the package is not
    up to date.
    """
    _check_target(out)
    documents = read_documents(operations)
    files = len({*(operation.origin for operation in documents.operations.values()), *documents.origins.values()})
    report(
        f"read {_count(len(documents.operations), 'operation')} and {_count(len(documents.fragments), 'fragment')}"
        f" from {_count(files, 'file')}"
    )
    specs = specs_folder()
    shipped = load_lock(specs)["healthie"]
    schema_names = load_schema_names(shipped.path, specs / "healthie" / "selections.toml", schema)
    version = f"Healthie API {shipped.version}"
    if schema is not None and schema_names.shipped is not None:
        version = f"schema {schema.name}"
    report(f"checking them against the {version}")
    built = build(schema_names, load_decisions(specs / "operations.toml", "healthie"), documents)
    never = {name: decided.never for name, decided in schema_names.selections.types.items()}
    built = replace(built, notes=tuple(sorted({*notes(schema_names.schema, documents, never), *built.notes})))
    for note in built.notes:
        report(f"note: {note}")
    target = out.resolve()
    if not check:
        target.parent.mkdir(parents=True, exist_ok=True)
    with staging(None if check else target.parent) as folder:
        package = folder / "package"
        package.mkdir()
        write_package(package, target.name, version, schema_names, documents, built)
        problems = differences(target, package, foreign="does not come from the documents", changed="differs")
        found = [f"{out / problem}" for problem in problems]
        if check and found:
            raise CodegenError(_outdated(out, found, operations))
        if found:
            replace_folder(target, package)
    if check:
        report(f"{out} is up to date")
        return built
    report(f"{out}: {'written' if found else 'was up to date'}")
    for function in built.functions:
        pages = f", {function.pages}" if function.pages else ""
        report(f"  {function.python}{pages}  ({function.safety.replace('_', ' ')})")
    return built


def _outdated(out: Path, found: Sequence[str], operations: Sequence[Path]) -> str:
    more = f"\n  … and {len(found) - MOST_SHOWN} more" if len(found) > MOST_SHOWN else ""
    shown = "\n  ".join(found[:MOST_SHOWN])
    command = f"hero-healthie generate --operations {' '.join(map(str, operations))} --out {out}"
    return f"{out} is not what the documents give; run {command}:\n  {shown}{more}"


def _check_target(out: Path) -> None:
    """Refuse a folder that cannot be a package, or that holds what `generate` did not write; raise CodegenError if it
    does.
    """
    folder = out.resolve()  # `missing/../mine` is there, though nothing on the way to it is
    name = folder.name
    if not name.isidentifier() or keyword.iskeyword(name):
        raise CodegenError(f"{out}: {name!r} cannot be the name of a Python package; choose another folder")
    if not folder.exists():
        return
    if not folder.is_dir():
        raise CodegenError(f"{out} is a file; name a folder for the package")
    foreign = sorted(str(out / name) for name in content(folder) if not _is_ours(folder / name))
    if foreign:
        more = f" and {len(foreign) - 3} more" if len(foreign) > 3 else ""
        raise CodegenError(
            f"{out} holds what generate did not write, and would be replaced as a whole: "
            f"{', '.join(foreign[:3])}{more}. Name another folder, or move that away"
        )


def _is_ours(path: Path) -> bool:
    if path.name == "py.typed":
        return True
    with path.open("rb") as file:
        return file.read(len(MARK)) == MARK.encode()


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
