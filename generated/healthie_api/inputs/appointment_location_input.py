# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import InputModel
from ..inputs.room_input import RoomInput
from ..scalars import ID, Boolean


class AppointmentLocationInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    clients_can_book: Boolean | None = None
    has_rooms: Boolean | None = None
    id: ID | None = None
    location: str | None = None
    rooms: list[RoomInput | None] | None = None
