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
_TRAILING_SPACE = re.compile(r"[ \t]+(\n|$)")


def write_yaml(value: object) -> str:
    """The text of a value; keys stay in the order in which they stand.

    Raises:
        ValueError: a text in it cannot be written as UTF-8.
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
    if "\n" in data.strip("\n") and not _TRAILING_SPACE.search(data):
        style = "|"
    elif _AMBIGUOUS.fullmatch(data):
        style = "'"
    return cast(yaml.ScalarNode, cast(Any, dumper).represent_scalar("tag:yaml.org,2002:str", data, style=style))


_Dumper.add_representer(str, _text)
