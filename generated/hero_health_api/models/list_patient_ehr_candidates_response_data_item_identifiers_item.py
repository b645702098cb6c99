# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""ListPatientEhrCandidatesResponseDataItemIdentifiersItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..codec import EnumCodec
from ..runtime import JsonValue
from ..structure import Field, Model

if TYPE_CHECKING:
    from .list_patient_ehr_candidates_response_data_item_identifiers_item_source import (
        ListPatientEhrCandidatesResponseDataItemIdentifiersItemSource,
    )


@_define(kw_only=True, repr=False)
class ListPatientEhrCandidatesResponseDataItemIdentifiersItem(Model):
    """The object `ListPatientEhrCandidatesResponseDataItemIdentifiersItem`."""

    source: ListPatientEhrCandidatesResponseDataItemIdentifiersItemSource
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .list_patient_ehr_candidates_response_data_item_identifiers_item_source import (
            ListPatientEhrCandidatesResponseDataItemIdentifiersItemSource,
        )

        return (
            Field(
                "source",
                "source",
                EnumCodec(ListPatientEhrCandidatesResponseDataItemIdentifiersItemSource),
                required=True,
            ),
        )
