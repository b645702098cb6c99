"""JSON values as YAML: one text per value, readable, and read alike by every reader."""

from __future__ import annotations

import re
from typing import Any, cast

import yaml

WIDTH = 110

#: Plain text for PyYAML, but another kind of value for readers of YAML 1.2, or for strict ones of 1.1.
_AMBIGUOUS = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?0[ox][0-9a-fA-F]+|[-+]?\.?(inf|nan)|[yYnN]|<<|=",
    re.IGNORECASE,
)
#: Lines that can stand as they are below a `|`: none begins the text with space, none ends in space.
_BLOCK = re.compile(r"(?![\s])(?:[^\n]*[^\s]\n|\n)*[^\n]*[^\s]\n?")
#: Line breaks for readers of YAML 1.1 only; PyYAML leaves them bare, and folds them when it reads.
_OLD_BREAKS = re.compile("[\x85\u2028\u2029]")


def write_yaml(value: object) -> str:
    """Return the text of a value; keys stay in the order in which they stand. Raise ValueError if a text in it cannot
    be written as UTF-8.
    """
    text = yaml.dump(
        value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, default_flow_style=False, width=WIDTH, indent=2
    )
    text.encode("utf-8")
    return text


# PyYAML's pure Python emitter and not libyaml's: the two break lines and quote differently, and which of them
# is installed must not show in a file that is compared byte by byte.
class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        """Write what stands in two places twice."""
        return True


def _text(dumper: _Dumper, data: str) -> yaml.ScalarNode:
    style = None
    if _OLD_BREAKS.search(data):
        style = '"'
    elif "\n" in data[:-1] and _BLOCK.fullmatch(data):
        style = "|"
    elif _AMBIGUOUS.fullmatch(data):
        style = "'"
    return cast(yaml.ScalarNode, cast(Any, dumper).represent_scalar("tag:yaml.org,2002:str", data, style=style))


_Dumper.add_representer(str, _text)
