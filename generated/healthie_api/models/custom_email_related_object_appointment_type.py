# Generated from specs/healthie by python -m codegen generate. Do not edit.
from typing import Literal

from pydantic import Field

from ..base_model import BaseModel
from ..scalars import ID


class CustomEmailRelatedObjectAppointmentType(BaseModel):
    typename: Literal["AppointmentType"] = Field(validation_alias="__typename", serialization_alias="__typename")
    id: ID
