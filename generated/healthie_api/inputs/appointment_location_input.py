# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel


class RoomInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    id: ID | None = None
    limit_to_one: Boolean | None = None
    name: str | None = None


class AppointmentLocationInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    clients_can_book: Boolean | None = None
    has_rooms: Boolean | None = None
    id: ID | None = None
    location: str | None = None
    rooms: list[RoomInput | None] | None = None
