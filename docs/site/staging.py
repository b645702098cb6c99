"""The sources of the site as Sphinx reads them: pages of the repository with their links turned, and the reference."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from docs.site.reference import Reference
from docs.site.source import ROOT

REPOSITORY = "https://github.com/hero-healthie/hero-healthie/blob/main"
OF_THE_ROOT = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security-policy.md",
}
"""Pages of the root of the repository that are pages of the site, and their names there."""
OBJECTS = "objects.json"

_FENCED = re.compile(r"^(```+|~~~+).*?^\1[ \t]*$", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"(?<=\]\()([^)\s]+)(?=\))")
_INDEX = re.compile(r"^<!-- index: (.+?) -->$", re.MULTILINE)


def stage(folder: Path, reference: Reference) -> None:
    """Write the sources of the site; a file that is as it was is left alone, so that Sphinx need not read it again."""
    texts = {path.name: _turned(path.read_text("utf-8"), path, reference) for path in (ROOT / "docs").glob("*.md")}
    for name, page in OF_THE_ROOT.items():
        texts[page] = _turned((ROOT / name).read_text("utf-8"), ROOT / name, reference)
    for name, text in reference.pages.items():
        texts[f"reference/{name}.md"] = _turned(text, ROOT / "docs/reference" / f"{name}.md", reference)
    texts[OBJECTS] = json.dumps(reference.objects)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.rglob("*.md"):
        if old.relative_to(folder).as_posix() not in texts:
            old.unlink()
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
    shutil.copytree(ROOT / "docs/performance", folder / "performance", dirs_exist_ok=True)


def _turned(text: str, path: Path, reference: Reference) -> str:
    """Turn the links of a page to where they lead in the site, and its index entries into what MyST understands."""
    parts: list[str] = []
    at = 0
    for fence in _FENCED.finditer(text):
        parts += [_links(text[at : fence.start()], path, reference.anchors), fence[0]]
        at = fence.end()
    parts.append(_links(text[at:], path, reference.anchors))
    return "".join(parts)


def _links(text: str, path: Path, anchors: Mapping[str, Mapping[str, str]]) -> str:
    # As main entries: the search shows others after all else that it finds.
    text = _INDEX.sub(r"```{index} ! single: \1\n```", text)
    return _LINK.sub(lambda match: _target(match[0], path, anchors), text)


def _target(link: str, path: Path, anchors: Mapping[str, Mapping[str, str]]) -> str:
    file, mark, anchor = link.partition("#")
    if not file or "://" in file or file.startswith("mailto:"):
        return link
    place = Path(os.path.normpath(path.parent / file))
    if not place.is_relative_to(ROOT):
        return link
    name = place.relative_to(ROOT).as_posix()
    start = "../" if path.parent.name == "reference" else ""
    if name in OF_THE_ROOT:
        return f"{start}{OF_THE_ROOT[name]}{mark}{anchor}"
    if not name.startswith("docs/") or place.suffix not in {".md", ".svg"}:
        return f"{REPOSITORY}/{name}{mark}{anchor}"
    inside = name.removeprefix("docs/")
    topic = place.stem if inside.startswith("reference/") else ""
    if anchor and anchor in anchors.get(topic, {}):
        inside = f"reference/{anchors[topic][anchor]}.md"
    if start and inside.startswith("reference/"):
        return f"{inside.removeprefix('reference/')}{mark}{anchor}"
    return f"{start}{inside}{mark}{anchor}"
