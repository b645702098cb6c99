# Generated from specs/healthie by python -m codegen generate. Do not edit.
from typing import Literal

from pydantic import Field

from ..base_model import BaseModel
from ..scalars import ID


class CustomEmailRelatedObjectOffering(BaseModel):
    typename: Literal["Offering"] = Field(validation_alias="__typename", serialization_alias="__typename")
    id: ID
