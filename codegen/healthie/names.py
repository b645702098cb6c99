"""What things of the schema are called in Python."""

from __future__ import annotations

import keyword
import re

from pydantic import BaseModel

# A field of one of these names would hide what the annotations below it mean.
_USED_IN_ANNOTATIONS = frozenset({"list", "str", "dict"})
_RESERVED = frozenset(name for name in dir(BaseModel) if not name.startswith("_")) | _USED_IN_ANNOTATIONS
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def snake(name: str) -> str:
    """`createCms1500` → `create_cms1500`, `lastCM` → `last_cm`, `_destroy` → `destroy`."""
    return re.sub(r"_+", "_", _BOUNDARY.sub("_", name)).strip("_").lower()


def pascal(name: str) -> str:
    """`createRequestedPaymentInput` → `CreateRequestedPaymentInput`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_") if part)


def argument(name: str) -> str:
    """The Python name of an argument or a method."""
    python = snake(name)
    return f"{python}_" if keyword.iskeyword(python) or python == "self" else python


def attribute(name: str) -> str:
    """The Python name of a field of a model."""
    if name == "__typename":
        return "typename"
    python = argument(name)
    if python in _RESERVED:
        python += "_"
    return f"field_{python}" if python[:1].isdigit() else python
