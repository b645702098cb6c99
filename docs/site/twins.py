"""The pages as Markdown beside those in HTML, and llms.txt, which says where they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from sphinx.environment import BuildEnvironment

_DIRECTIVE = re.compile(r"^```\{(\w+)\}(.*?)\n(.*?)^```\n?", re.DOTALL | re.MULTILINE)
_FENCED = re.compile(r"^(```+).*?^\1$", re.DOTALL | re.MULTILINE)
_CAPTION = re.compile(r"^:caption: (.+)$", re.MULTILINE)
_ABOUT = (
    "Async Python SDK for the Hero Health Public API (REST; GP practices in the UK) and Healthie (GraphQL; clinics in "
    "the US): typed methods, retries that never bill a patient twice, errors one can act on, a sandbox of both APIs."
)
_LONGEST = 160


def write(env: BuildEnvironment, source: Path, out: Path) -> None:
    """Write both."""
    texts = {name: (source / f"{name}.md").read_text("utf-8") for name in env.found_docs}
    titles = {name: env.titles[name].astext() for name in env.found_docs}
    for name, text in texts.items():
        path = out / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(twin(text, name, titles), "utf-8")
    (out / "llms.txt").write_text("\n".join(_map(texts, titles)), "utf-8")


def twin(text: str, name: str, titles: dict[str, str]) -> str:
    """Return a page without what only Sphinx understands; lists of pages become links."""
    folder = name.rpartition("/")[0]

    def plain(match: re.Match[str]) -> str:
        if match[1] != "toctree":
            return ""
        caption = _CAPTION.search(match[3])
        if caption is None:
            return ""
        links = [f"- [{titles[_below(folder, page)]}]({page}.md)" for page in _pages(match[3])]
        return "\n".join([f"## {caption[1]}", "", *links, ""])

    return _DIRECTIVE.sub(plain, text)


def _pages(body: str) -> list[str]:
    return [line.strip() for line in body.splitlines() if line.strip() and not line.startswith(":")]


def _below(folder: str, page: str) -> str:
    return f"{folder}/{page}" if folder else page


def _map(texts: dict[str, str], titles: dict[str, str]) -> Iterator[str]:
    yield from ("# hero-healthie", "", f"> {_ABOUT}", "")
    yield "Each page is there as Markdown and, with `.html` for `.md`, as HTML."
    for match in _DIRECTIVE.finditer(texts["index"]):
        caption = _CAPTION.search(match[3])
        if match[1] != "toctree" or caption is None:
            continue
        yield from ("", f"## {caption[1]}", "")
        for page in _pages(match[3]):
            yield from _lines(page, texts, titles, depth=2)


def _lines(page: str, texts: dict[str, str], titles: dict[str, str], *, depth: int) -> Iterator[str]:
    about = _first_sentence(texts[page])
    yield f"- [{titles[page]}]({page}.md)" + (f": {about}" if about else "")
    if depth:
        for match in _DIRECTIVE.finditer(texts[page]):
            if match[1] == "toctree":
                folder = page.rpartition("/")[0]
                for child in _pages(match[3]):
                    yield from _lines(_below(folder, child), texts, titles, depth=depth - 1)


def _first_sentence(text: str) -> str:
    for paragraph in _FENCED.sub("", text).split("\n\n"):
        first = paragraph.strip()
        if first and first[0].isalpha():
            sentence = re.split(r"(?<=[.:])\s", " ".join(first.split()), maxsplit=1)[0].rstrip(":.")
            return sentence if len(sentence) <= _LONGEST else ""
    return ""
