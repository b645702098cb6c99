"""Pulls descriptions: all are fetched and checked before the first file is replaced."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from ..errors import CodegenError, Report, SpecError
from ..specs.additions import added_roots
from ..specs.decisions import Api
from ..specs.folder import specs_folder
from ..specs.lock import FILES, LockedSpec, load_lock, updated_lock
from . import healthie, hero
from .head import Head, read_head
from .http import Request, fetch
from .introspection import SANDBOX, introspect
from .options import PullOptions
from .store import read_file, replace_files
from .urls import parse_url, shown

#: A description that lost more than this part of its operations was probably cut short upstream.
MOST_LOST = 0.5


@dataclass(frozen=True, slots=True)
class Pulled:
    """One description, ready to be written."""

    api: Api
    text: str
    origin: str
    version: str
    operations: int
    date: str = ""
    """The day it came from the vendor, where a file says so."""
    lacks: tuple[str, ...] = ()
    """The operations that this package adds to what it was made from, and that are not in here."""

    @property
    def digest(self) -> str:
        """The hash of the text."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    def head(self) -> Head:
        """Return what is to be said of it where it is put into a file."""
        return Head(self.version, self.date or _today(), self.origin)


def pull(root: Path, options: PullOptions, report: Report) -> tuple[Api, ...]:
    """Bring the descriptions of specs/ and its lock up to date; the APIs of which something changed. Raise CodegenError
    if a description cannot be had or is not one, or cannot be written; then nothing has changed.
    """
    options.check()
    specs = root / "specs"
    locked = load_lock(specs) if (specs / "lock.toml").exists() else {}
    pulled: list[Pulled] = []
    for api in options.apis:
        pulled.append(_fetch(api, options, locked.get(api), report))
        _check_loss(specs / FILES[api], pulled[-1], options)
    contents: dict[Path, bytes] = {}
    rows: dict[Api, LockedSpec] = {}
    for each in pulled:
        row = LockedSpec(specs / FILES[each.api], each.origin, each.version, each.date or _today(), each.digest)
        if _is_there(row, locked.get(each.api)):
            report(f"{each.api}: nothing has changed since {locked[each.api].date}")
            continue
        contents[row.path] = each.text.encode("utf-8")
        rows[each.api] = row
    if rows:
        # The lock comes last: `generate` and `check` notice a description without its row, and pulling mends it.
        contents[specs / "lock.toml"] = updated_lock(specs, rows).encode("utf-8")
        replace_files(contents)
    for api, row in rows.items():
        report(f"{api}: {row.path.relative_to(root).as_posix()} is version {row.version} now, {row.origin}")
    return tuple(rows)


def pull_into(path: Path, api: Api, options: PullOptions, report: Report) -> Head:
    """Put one description into a file, with its version and origin in the first line; return these. Raise CodegenError
    if it cannot be had or is not one, or the file cannot be written.
    """
    pulled = _fetch(api, options, load_lock(specs_folder()).get(api), report)
    head = pulled.head()
    if pulled.lacks:
        report(f"  note: it has no {', '.join(pulled.lacks)}")
        report(
            "  These the package knows from elsewhere (see its page on additions); one rebuilt from this file does not"
        )
    replace_files({path: (head.line(api.capitalize()) + pulled.text).encode("utf-8")})
    return head


def _fetch(api: Api, options: PullOptions, locked: LockedSpec | None, report: Report) -> Pulled:
    start = time.perf_counter()
    pulled = (_pull_hero if api == "hero" else _pull_healthie)(options, locked, report)
    known = locked is not None and (pulled.digest, pulled.version) == (locked.sha256, locked.version)
    if locked is not None and known and options.file is not None and not (options.origin or pulled.date):
        # What went through a file came from where it came from before.
        pulled = replace(pulled, origin=locked.origin, date=locked.date)
    report(f"  {pulled.operations} operations, checked, in {time.perf_counter() - start:.1f} s")
    return pulled


def _read(path: Path, options: PullOptions, report: Report) -> tuple[bytes, str, Head]:
    """Return a file, its name, and what its first line says of it; where it says nothing, the name is the origin."""
    content = read_file(path, options.limits.size)
    head = read_head(content[:1000].decode("utf-8", "replace"))
    if head is not None:
        report(f"  version {head.version} of {head.date}, from {head.origin}")
        if options.version not in (None, head.version):
            raise CodegenError(f"{path} is version {head.version}, not {options.version}")
    return content, str(path), head or Head("", "", f"{path.name} (file)")


def _pull_hero(options: PullOptions, locked: LockedSpec | None, report: Report) -> Pulled:
    del locked  # its version is what the description says
    date = ""
    if options.file is not None:
        report(f"hero: reading {options.file}")
        content, name, head = _read(options.file, options, report)
        origin, date = head.origin, head.date
    else:
        url = options.url or parse_url(hero.BUNDLE)
        name = origin = shown(url)
        report(f"hero: fetching {name}")
        response = fetch(Request(url), options.limits)
        if response.status != 200:
            raise CodegenError(f"{name} responded with {response.status}; {_advice(response.status)}")
        content = response.content
        report(f"  {len(content):,} bytes")
    text, version, operations = hero.canonical_description(content, name, options.prose, report, force=options.force)
    if options.apis == ("hero",) and options.version not in (None, version):
        raise CodegenError(f"{name} is version {version}, not {options.version}")
    return Pulled("hero", text, options.origin or origin, version, operations, date)


def _pull_healthie(options: PullOptions, locked: LockedSpec | None, report: Report) -> Pulled:
    version = options.version or (locked.version if locked else None)
    url = options.url or parse_url(SANDBOX)
    if options.file is not None:
        report(f"healthie: reading {options.file}")
        content, name, head = _read(options.file, options, report)
        version, origin, date = head.version or version, head.origin, head.date
        schema = healthie.schema_of_file(content, name)
    else:
        name, date = shown(url), ""
        origin = f"{name} (introspection)"
        schema = None
    if version is None:
        raise CodegenError("which version of Healthie's API? specs/lock.toml names none: --version YYYY-MM-DD")
    if schema is None:
        report(f"healthie: asking {name} for the schema of version {version}")
        schema = introspect(
            url, version=version, key=options.key, prose=options.prose, limits=options.limits, report=report
        )
    text, operations = healthie.canonical_schema(schema, name, options.prose)
    lacks = tuple(added_roots(schema, specs_folder()))
    return Pulled("healthie", text, options.origin or origin, version, operations, date, lacks)


def _check_loss(path: Path, pulled: Pulled, options: PullOptions) -> None:
    try:
        before = path.read_text("utf-8")
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        raise SpecError(path, f"cannot be read: {error}") from None
    if before == pulled.text:
        return
    count = (hero if pulled.api == "hero" else healthie).operations_of_text(before)
    if pulled.operations < count * (1 - MOST_LOST) and not options.force:
        raise CodegenError(
            f"{pulled.api}: {pulled.operations} operations where there were {count}; was it cut short on its way?\n"
            "If it is right, pull it with --force."
        )


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _is_there(row: LockedSpec, locked: LockedSpec | None) -> bool:
    if locked is None or not row.path.exists() or locked.path != row.path or locked.mismatch():
        return False
    return (row.origin, row.version, row.sha256) == (locked.origin, locked.version, locked.sha256)


def _advice(status: int) -> str:
    if status in (401, 403):
        return "it wants a login; fetch it by hand and use --file"
    if status == 404:
        return "has it moved? Give the address with --url"
    return "try again later" if status >= 500 or status == 429 else "that is no description"
