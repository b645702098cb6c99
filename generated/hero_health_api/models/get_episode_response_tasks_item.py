# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""GetEpisodeResponseTasksItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..codec import TEXT
from ..runtime import JsonValue
from ..structure import Field, Model, ModelOf, Nullable
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .get_episode_response_tasks_item_patient import GetEpisodeResponseTasksItemPatient


@_define(kw_only=True, repr=False)
class GetEpisodeResponseTasksItem(Model):
    """The object `GetEpisodeResponseTasksItem`."""

    _open = True

    type_label: str
    category: str
    patient: GetEpisodeResponseTasksItemPatient
    details: str | None | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .get_episode_response_tasks_item_patient import GetEpisodeResponseTasksItemPatient

        return (
            Field("type_label", "type_label", TEXT, required=True),
            Field("category", "category", TEXT, required=True),
            Field("patient", "patient", ModelOf(GetEpisodeResponseTasksItemPatient), required=True),
            Field("details", "details", Nullable(TEXT)),
        )
