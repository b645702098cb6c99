# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""CreateBatchMessageBodyRecipientsItemType0."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field

from ..codec import DATE_TIME, TEXT
from ..runtime import JsonValue
from ..structure import Field, Model, Nullable


@_define(kw_only=True, repr=False)
class CreateBatchMessageBodyRecipientsItemType0(Model):
    """The object `CreateBatchMessageBodyRecipientsItemType0`."""

    nhs_number: str
    dob: datetime.datetime | None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:

        return (
            Field("nhs_number", "nhs_number", TEXT, required=True),
            Field("dob", "dob", Nullable(DATE_TIME), required=True),
        )
