"""`hero-healthie generate`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from healthie_api.version import API_VERSION

from ..errors import CodegenError
from ..specs.decisions import load_decisions
from .build import Built, build
from .checks import load_never, notes
from .files import CustomDocuments, read_documents
from .package import write_package
from .problems import DocumentsError
from .replacing import check_target, differences, replace, staging
from .schema_names import SchemaNames, load_vocabulary

Report = Callable[[str], None]
MOST_SHOWN = 20
_HERE = Path(__file__).resolve().parent


def run(
    operations: Sequence[Path],
    out: Path,
    *,
    schema: Path | None,
    check: bool,
    report: Report,
    complain: Report,
) -> int:
    """Generate or check; 0 when it went well, 1 when something has to be mended, 130 when interrupted."""
    try:
        generate(operations, out, report, schema=schema, check=check)
    except DocumentsError as error:
        complain(f"{error}\n{_count(len(error.problems), 'problem')}; {out} is as it was")
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


def generate(
    operations: Sequence[Path], out: Path, report: Report, *, schema: Path | None = None, check: bool = False
) -> None:
    """Write the package for the documents to `out`, or with `check` see that it is there already.

    Raises:
        CodegenError: a document, the schema or the folder is at fault, or the package is not up to date; the message
            says what to do. `out` is as it was.
    """
    check_target(out)
    documents = read_documents(operations)
    files = len({*(operation.origin for operation in documents.operations.values()), *documents.origins.values()})
    report(
        f"read {_count(len(documents.operations), 'operation')} and {_count(len(documents.fragments), 'fragment')}"
        f" from {_count(files, 'file')}"
    )
    shipped = _spec("healthie/schema.graphql")
    schema_names = load_vocabulary(shipped, schema)
    version = f"Healthie API {API_VERSION}" if schema_names.shipped is None else f"schema {(schema or shipped).name}"
    report(f"checking them against the {version}")
    built = build(schema_names, load_decisions(_spec("operations.toml"), "healthie"), documents)
    _report_notes(report, documents, built, schema_names)
    if check:
        with staging(None) as folder:
            write_package(folder, out.resolve().name, version, schema_names, documents, built)
            _compare(out, folder, operations)
        report(f"{out} is up to date")
        return
    with staging(out) as folder:
        write_package(folder, out.resolve().name, version, schema_names, documents, built)
        changed = bool(list(differences(out, folder)))
        if changed:
            replace(out, folder)
    report(f"{out}: {'written' if changed else 'was up to date'}")
    for function in built.functions:
        pages = f", {function.pages}" if function.pages else ""
        report(f"  {function.python}{pages}  ({function.safety.replace('_', ' ')})")


def _report_notes(report: Report, documents: CustomDocuments, built: Built, schema_names: SchemaNames) -> None:
    never = load_never(_spec("healthie/selections.toml"))
    found = sorted({*notes(schema_names.schema, documents, never), *built.notes})
    for note in found:
        report(f"note: {note}")
    for scalar in sorted(schema_names.unknown_scalars):
        report(f"note: the scalar {scalar} is new to this version: it is kept as it comes (JSON)")


def _compare(out: Path, folder: Path, operations: Sequence[Path]) -> None:
    found = list(differences(out, folder))
    if found:
        more = f"\n  … and {len(found) - MOST_SHOWN} more" if len(found) > MOST_SHOWN else ""
        shown = "\n  ".join(found[:MOST_SHOWN])
        command = f"hero-healthie generate --operations {' '.join(map(str, operations))} --out {out}"
        raise CodegenError(f"{out} is not what the documents give; run {command}:\n  {shown}{more}")


def _spec(name: str) -> Path:
    """A file of specs/: beside this package in an installed wheel (the schema with the sandbox), or in a checkout."""
    candidates = (
        _HERE.parent / "data" / name,
        _HERE.parents[2] / "specs" / name,
    )
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    raise CodegenError(f"{name} is neither in the package nor in a checkout; was the package installed whole?")


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
