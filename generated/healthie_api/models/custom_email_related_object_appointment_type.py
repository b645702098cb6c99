# Generated from specs/healthie. Do not edit.
from typing import Literal

from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field


class CustomEmailRelatedObjectAppointmentType(BaseModel):
    typename: Literal["AppointmentType"] = Field(validation_alias="__typename", serialization_alias="__typename")
    id: ID
