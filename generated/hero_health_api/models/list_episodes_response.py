# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""ListEpisodesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..runtime import JsonValue
from ..structure import Field, ListOf, Model, ModelOf

if TYPE_CHECKING:
    from .list_episodes_response_data_item import ListEpisodesResponseDataItem


@_define(kw_only=True, repr=False)
class ListEpisodesResponse(Model):
    """The object `ListEpisodesResponse`."""

    _open = True

    data: list[ListEpisodesResponseDataItem]
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .list_episodes_response_data_item import ListEpisodesResponseDataItem

        return (Field("data", "data", ListOf(ModelOf(ListEpisodesResponseDataItem)), required=True),)
