"""The checks of `make dist` notice what they are for; `make package` runs them on the archives themselves."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

from hero_healthie import __version__
from tests.package import contents
from tests.package.build import ROOT, tracked_files
from tests.package.contents import NAME, check_wheel, place_of
from tests.package.metadata import check_metadata, check_readme

METADATA = f"""\
Metadata-Version: 2.4
Name: hero-healthie
Version: {__version__}
Requires-Python: >=3.11
License-Expression: MIT
License-File: LICENSE
Classifier: Programming Language :: Python :: 3.11
Classifier: Programming Language :: Python :: 3.12
Project-URL: Documentation, https://host.example/docs
Project-URL: Source, https://host.example/
Project-URL: Issues, https://host.example/issues
Project-URL: Changelog, https://host.example/changes
Project-URL: Security, https://host.example/security
{{extras}}Description-Content-Type: text/markdown

# A page

[A link](https://host.example/)
"""


def metadata(old: str = "", new: str = "") -> str:
    extras = "".join(f"Provides-Extra: {extra}\n" for extra in _extras())
    text = METADATA.format(extras=extras)
    assert old in text
    return text.replace(old, new) if old else text


def _extras() -> list[str]:
    from tests.package.extras import declared

    return declared()


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("", "", ""),
        (f"Version: {__version__}\n", "Version: 9.9\n", "the version is 9.9"),
        ("License-File: LICENSE\n", "", "the licence is MIT, with"),
        ("License-Expression: MIT", "License-Expression: MTI", "license"),
        ("Python :: 3.12", "Python :: 3.99", "no such classifier"),
        ("Python :: 3.12", "Python :: 3.13", "the classifiers name Python 3.[11, 13]"),
        (">=3.11", ">=3.10", "the package requires >=3.10"),
        ("Issues, https", "Issues, http", "Issues: http://"),
        ("Project-URL: Security, https://host.example/security\n", "", "no project URL named Security"),
        ("Provides-Extra: otel\n", "", "the extras are"),
        ("text/markdown", "text/plain", "the description is text/plain"),
        ("(https://host.example/)", "(docs/into.md)", "docs/into.md leads nowhere on an index"),
    ],
)
def test_metadata(old: str, new: str, wanted: str) -> None:
    found = check_metadata(metadata(old, new))
    assert found == [] if not wanted else any(wanted.lower() in each.lower() for each in found), found


def test_the_readme_is_whole_on_an_index() -> None:
    assert check_readme((ROOT / "README.md").read_text("utf-8")) == []


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """What the wheel of this checkout should hold, without building it."""
    found = {f"{NAME}.dist-info/{name}": b"" for name in contents.METADATA}
    return found | dict.fromkeys(filter(None, map(place_of, tracked_files())), b"")


def write(folder: Path, files: dict[str, bytes], *, wrong_digest: str = "", name: str = NAME) -> Path:
    rows = io.StringIO()
    record = f"{NAME}.dist-info/RECORD"
    table = csv.writer(rows, lineterminator="\n")
    for each, content in files.items():
        if each != record:
            table.writerow((each, "sha256=0" if each == wrong_digest else contents._digest(content), len(content)))
    wheel = folder / f"{name}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for each, content in files.items():
            archive.writestr(each, rows.getvalue().encode() if each == record else content)
    return wheel


@pytest.mark.needs("git")
@pytest.mark.parametrize(
    ("added", "gone", "wanted"),
    [
        ({}, "", ""),
        ({}, "hero_healthie/py.typed", "hero_healthie/py.typed: missing"),
        ({}, "hero_healthie_codegen/data/operations.toml", "operations.toml: missing"),
        ({"hero_healthie/notes.txt": b""}, "", "notes.txt: not wanted"),
        ({"tests/test_it.py": b""}, "", "tests/test_it.py: not in a package"),
        ({"hero_healthie/__pycache__/x.pyc": b""}, "", "left behind by a tool"),
        ({"hero_healthie/a b.py": b""}, "", "an odd name"),
        ({"hero_healthie/_version.py": str(ROOT).encode()}, "", "names a folder of this machine"),
        ({"hero_healthie/big.bin": bytes(contents.MOST_BYTES)}, "", "at most"),
    ],
)
def test_contents_of_a_wheel(
    files: dict[str, bytes], tmp_path: Path, added: dict[str, bytes], gone: str, wanted: str
) -> None:
    found = check_wheel(write(tmp_path, {name: text for name, text in (files | added).items() if name != gone}))
    assert found == [] if not wanted else any(wanted in each for each in found), found


@pytest.mark.needs("git")
def test_the_record_and_the_name_of_a_wheel(files: dict[str, bytes], tmp_path: Path) -> None:
    found = check_wheel(write(tmp_path, files, wrong_digest="hero_healthie/otel.py"))
    assert found == ["hero_healthie/otel.py: RECORD has another digest"]
    assert any("the name is not that of" in each for each in check_wheel(write(tmp_path, files, name="other-1.0")))
