"""What an index shows and installers read: the checks of `twine check`, and those that it does not make."""

from __future__ import annotations

import re
import tomllib
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

import readme_renderer.markdown
from packaging.metadata import InvalidMetadata, Metadata
from trove_classifiers import classifiers as known_classifiers

from hero_healthie import __version__
from tests.package.build import ROOT

PYTHON = "Programming Language :: Python :: 3."
URLS = {"Documentation", "Source", "Issues", "Changelog", "Security"}
TARGET = re.compile(r"\]\(([^)\s]+)\)|(?:src|href)=\"([^\"]+)\"")
FENCED = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)


def read(wheel: Path) -> str:
    """Return the metadata of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return archive.read(name).decode()


def check_metadata(text: str) -> list[str]:
    """Return what is wrong with the metadata of an archive."""
    try:
        metadata = Metadata.from_email(text, validate=True)
    except ExceptionGroup as group:
        return [str(error) for error in group.exceptions if isinstance(error, InvalidMetadata)]
    problems = []
    if str(metadata.version) != __version__:
        problems.append(f"the version is {metadata.version}, and hero_healthie.__version__ is {__version__}")
    if metadata.license_expression != "MIT" or metadata.license_files != ["LICENSE"]:
        problems.append(f"the licence is {metadata.license_expression}, with {metadata.license_files}")
    problems += _classifiers(metadata.classifiers or [], str(metadata.requires_python))
    problems += _urls(metadata.project_urls or {})
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    if set(metadata.provides_extra or []) != set(declared["optional-dependencies"]):
        problems.append(f"the extras are {metadata.provides_extra}")
    if metadata.description_content_type != "text/markdown":
        problems.append(f"the description is {metadata.description_content_type}")
    return problems + check_readme(metadata.description or "")


def check_readme(text: str) -> list[str]:
    """Return why an index would not show the README as it is meant: it renders Markdown itself, and has no files."""
    problems = [] if readme_renderer.markdown.render(text) else ["the README cannot be rendered"]
    targets = {one or other for one, other in TARGET.findall(FENCED.sub("", text))}
    relative = sorted(each for each in targets if not each.startswith(("https://", "#", "mailto:")))
    return problems + [f"README: {each} leads nowhere on an index; write the absolute address" for each in relative]


def _classifiers(found: list[str], requires: str) -> list[str]:
    problems = [f"{each}: no such classifier" for each in found if each not in known_classifiers]
    minors = sorted(int(each.removeprefix(PYTHON)) for each in found if each.startswith(PYTHON))
    if minors != list(range(minors[0], minors[-1] + 1)) or requires != f">=3.{minors[0]}":
        problems.append(f"the classifiers name Python 3.{minors}, and the package requires {requires}")
    if any(each.startswith("License ::") for each in found):
        problems.append("a classifier of a licence beside a licence expression: indexes refuse both")
    return problems


def _urls(found: dict[str, str]) -> list[str]:
    problems = [f"no project URL named {name}" for name in sorted(URLS - set(found))]
    parts = {name: urlsplit(url) for name, url in found.items()}
    return problems + [f"{name}: {p.geturl()}" for name, p in parts.items() if p.scheme != "https" or not p.hostname]
