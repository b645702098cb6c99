# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""BookingLink."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..codec import BOOLEAN, DATE_TIME, NUMBER, TEXT
from ..runtime import JsonValue
from ..structure import Field, Model, ModelOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .booking_link_meta import BookingLinkMeta


@_define(kw_only=True, repr=False)
class BookingLink(Model):
    """The object `BookingLink`."""

    active: bool | Unset = UNSET
    expiry_date: datetime.datetime | Unset = UNSET
    id: str | Unset = UNSET
    maximum_uses: float | Unset = UNSET
    meta: BookingLinkMeta | Unset = UNSET
    number_of_uses: float | Unset = UNSET
    open_count: float | Unset = UNSET
    practice_group_id: str | Unset = UNSET
    short_link: str | Unset = UNSET
    unlimited_use: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .booking_link_meta import BookingLinkMeta

        return (
            Field("active", "active", BOOLEAN),
            Field("expiry_date", "expiry_date", DATE_TIME),
            Field("id", "id", TEXT),
            Field("maximum_uses", "maximum_uses", NUMBER),
            Field("meta", "meta", ModelOf(BookingLinkMeta)),
            Field("number_of_uses", "number_of_uses", NUMBER),
            Field("open_count", "open_count", NUMBER),
            Field("practice_group_id", "practice_group_id", TEXT),
            Field("short_link", "short_link", TEXT),
            Field("unlimited_use", "unlimited_use", BOOLEAN),
        )
