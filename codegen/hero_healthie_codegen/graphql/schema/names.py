"""Python names for the names of the schema."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Mapping
from enum import StrEnum

from pydantic import BaseModel

from hero_healthie_runtime import names
from hero_healthie_runtime.models import ModelMethods

# A field of one of these names would hide what the annotations below it mean.
_USED_IN_ANNOTATIONS = frozenset({"list", "str", "dict"})
_OF_MODELS = {*dir(BaseModel), *dir(type(BaseModel)), *dir(ModelMethods)}
_RESERVED = frozenset(name for name in _OF_MODELS if not name.startswith("_")) | _USED_IN_ANNOTATIONS
# A method of one of these names would hide what the signatures and decorators below it mean.
_RESERVED_METHODS = frozenset(
    {
        "bool", "date", "datetime", "deprecated", "float", "int", "list", "models", "object", "overload", "self", "str",
        "timedelta", "type", "without_argument_frames", "without_traceback_frames",
    }
)  # fmt: skip
_RESERVED_MEMBERS = frozenset({*dir(StrEnum), *dir(str), "is_known", "mro", "name", "value", "list", "dict"})
_RESERVED_CLASSES = frozenset(
    {
        "Annotated", "AttributeError", "False", "Field", "GraphQLOperation", "Literal", "MemberTag", "None",
        "OPERATION", "OpenEnum", "True",
    }
)  # fmt: skip
_RESERVED_MODULES = frozenset({"aux", "con", "nul", "prn"})

snake = names.snake


def pascal(name: str) -> str:
    """Return a name in Pascal case: `createRequestedPaymentInput` → `CreateRequestedPaymentInput`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_") if part)


def argument(name: str) -> str:
    """Return the Python name of an argument."""
    python = _begin(snake(name), "argument")
    return f"{python}_" if keyword.iskeyword(python) or python == "self" else python


def method(name: str) -> str:
    """Return the Python name of a method."""
    python = _begin(snake(name), "field")
    return f"{python}_" if keyword.iskeyword(python) or python in _RESERVED_METHODS else python


def attribute(name: str) -> str:
    """Return the Python name of a field of a model."""
    if name == "__typename":
        return "typename"
    python = _begin(snake(name), "field")
    return f"{python}_" if keyword.iskeyword(python) or python == "self" or python in _RESERVED else python


def member(name: str) -> str:
    """Return the Python name of a member of an enum."""
    python = _begin(name.strip("_"), "member")
    return f"{python}_" if keyword.iskeyword(python) or python in _RESERVED_MEMBERS else python


def class_name(name: str) -> str:
    """Return the Python name of a type or a fragment."""
    python = _begin(pascal(name), "Type")
    return f"{python}_" if python in _RESERVED_CLASSES else python


def module(name: str) -> str:
    """Return the name of the module that holds a class."""
    python = _begin(snake(name), "type")
    return f"{python}_" if keyword.iskeyword(python) or python in _RESERVED_MODULES else python


def unique(wanted: Mapping[str, str] | Iterable[tuple[str, str]], taken: Iterable[str] = ()) -> dict[str, str]:
    """Return the Python name of each thing, where two may want the same one.

    `wanted` has what each thing is called in the schema, and what it would be called in Python. Whoever has that very
    name in the schema keeps it, or else the first by the alphabet; the others get a number. So it does not matter in
    which order the schema lists them.
    """
    pairs = dict(wanted)
    used = set(taken)
    found: dict[str, str] = {}
    for name in sorted(pairs, key=lambda name: (pairs[name] != name, name)):
        python, number = pairs[name], 2
        while python in used:
            python = f"{pairs[name].rstrip('_')}_{number}"
            number += 1
        used.add(python)
        found[name] = python
    return {name: found[name] for name in pairs}


def _begin(python: str, kind: str) -> str:
    """Return a name that begins with a letter, whatever is left of the schema's."""
    if not python:
        return kind
    joint = "" if kind[:1].isupper() else "_"
    return f"{kind}{joint}{python}" if python[0].isdigit() else python
