"""Files that are sent as text within an input: data URLs."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, get_args

from hero_healthie_runtime.uploads import Upload

if TYPE_CHECKING:
    from hero_healthie_runtime.graphql.base_model import InputModel

DataUrl: TypeAlias = str | Upload
"""A `data:` URL as text, or the file that one is made of while it is sent."""


@cache
def data_url_fields(model: type[InputModel]) -> frozenset[str]:
    """Return the fields of an input that take a file as a `data:` URL."""
    return frozenset(name for name, info in model.model_fields.items() if {str, Upload} <= _members(info.annotation))


def _members(annotation: Any) -> set[Any]:
    return {annotation}.union(*map(_members, get_args(annotation)))
