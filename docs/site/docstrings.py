"""A docstring of ours, taken apart, as Markdown."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass, field

from griffe import Docstring, DocstringSectionKind

_CODE = re.compile(r"(`+)(?:.|\n)*?\1|https?://\S+")
_NESTED = re.compile(r"^\s*(\w+): (.*)$")
_ITEM_SECTIONS = {
    DocstringSectionKind.parameters: "arguments",
    DocstringSectionKind.other_parameters: "arguments",
    DocstringSectionKind.attributes: "attributes",
    DocstringSectionKind.raises: "raises",
    DocstringSectionKind.warns: "raises",
}


@dataclass
class Doc:
    """A docstring: what it says of what."""

    summary: str = ""
    text: str = ""
    arguments: dict[str, str] = field(default_factory=dict[str, str])
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    raises: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    returns: str = ""
    examples: list[str] = field(default_factory=list[str])

    def nested(self, argument: str) -> tuple[str, dict[str, str]]:
        """Return what is said of an argument, and of each field within it."""
        first, *lines = self.arguments.get(argument, "").split("\n")
        fields: dict[str, str] = {}
        rest = [first]
        for line in lines:
            if found := _NESTED.match(line):
                fields[found[1]] = found[2]
            elif fields:
                fields[next(reversed(fields))] += f" {line.strip()}"
            else:
                rest.append(line.strip())
        return " ".join(rest).strip(), fields


def read(text: str | None) -> Doc:
    """Take a docstring apart."""
    doc = Doc()
    parts: list[str] = []
    docstring = Docstring(inspect.cleandoc(text or ""), lineno=1)
    sections = docstring.parse("google", warnings=False, returns_named_value=False, returns_multiple_items=False)
    for section in sections:
        target = _ITEM_SECTIONS.get(section.kind)
        if target == "raises":
            doc.raises += [(str(item.annotation), _flat(item.description)) for item in section.value]
        elif target is not None:
            getattr(doc, target).update({item.name.lstrip("*"): item.description for item in section.value})
        elif section.kind in {DocstringSectionKind.returns, DocstringSectionKind.yields}:
            doc.returns = _flat(" ".join(_returned(item) for item in section.value))
        elif section.kind is DocstringSectionKind.admonition:
            doc.examples.append(section.value.contents)
        elif section.kind is DocstringSectionKind.examples:
            doc.examples += [content for _, content in section.value]
        else:
            parts.append(str(section.value))
    doc.summary, _, doc.text = "\n\n".join(parts).partition("\n\n")
    doc.summary = _flat(doc.summary)
    return doc


def _returned(item: object) -> str:
    annotation, said = getattr(item, "annotation", None), str(getattr(item, "description", ""))
    return f"{annotation}: {said}" if annotation and str(annotation) not in said else said


def _flat(text: str) -> str:
    return " ".join(text.split())


def safe(text: str) -> str:
    """Return prose as Markdown in which `<` and `{` outside of code stand for themselves."""
    parts: list[str] = []
    at = 0
    for code in _CODE.finditer(text):
        parts += [_escaped(text[at : code.start()]), code[0]]
        at = code.end()
    return "".join([*parts, _escaped(text[at:])])


def _escaped(text: str) -> str:
    return text.replace("<", "\\<").replace("{", "\\{").replace("_", "\\_")
